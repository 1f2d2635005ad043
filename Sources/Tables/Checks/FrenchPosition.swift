/// Where France is: boxes around metropolitan France and the overseas departments and regions.
enum FrenchPosition {
  private struct Box: Sendable {
    let west: CellNumber
    let east: CellNumber
    let south: CellNumber
    let north: CellNumber

    init?(_ west: String, _ east: String, _ south: String, _ north: String) {
      func number(_ text: String) -> CellNumber? { NumberForm().number(Array(text.utf8)[...]) }
      guard let west = number(west), let east = number(east), let south = number(south),
        let north = number(north)
      else { return nil }
      (self.west, self.east, self.south, self.north) = (west, east, south, north)
    }

    func holds(_ longitude: CellNumber, _ latitude: CellNumber) -> Bool {
      longitude.isAtMost(west) == false && east.isAtMost(longitude) == false
        && latitude.isAtMost(south) == false && north.isAtMost(latitude) == false
    }
  }

  private static let boxes = [
    Box("-5.141277", "9.560091", "41.333571", "51.088989"),
    Box("-61.809839", "-61.001959", "15.832041", "16.514488"),
    Box("-61.229033", "-60.809655", "14.388646", "14.878723"),
    Box("-54.60239", "-51.619041", "2.111055", "5.748138"),
    Box("55.216526", "55.836654", "-21.389631", "-20.8718"),
    Box("45.01833", "45.299985", "-13.005254", "-12.63659"),
  ].compactMap(\.self)

  /// Returns what is wrong with a position, or nil; one that is in France once longitude and latitude
  /// change places is told apart.
  static func fault(_ point: GeopointForm.Point) -> JudgementCode? {
    if boxes.contains(where: { $0.holds(point.longitude, point.latitude) }) { return nil }
    return boxes.contains { $0.holds(point.latitude, point.longitude) }
      ? .reversedPosition : .frenchPosition
  }
}
