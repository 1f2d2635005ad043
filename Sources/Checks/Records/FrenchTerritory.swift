/// A part of France for which a record has a box of its own.
///
/// The boxes are generous, waters under French jurisdiction included: they tell swapped or invented coordinates,
/// and boxes around several territories at once, and judge nothing finer.
struct FrenchTerritory: Sendable {
  let name: String
  private let box: GroundBox

  private init(_ name: String, _ west: Double, _ south: Double, _ east: Double, _ north: Double) {
    self.name = name
    box = GroundBox(west: west, east: east, south: south, north: north)
  }

  /// The territory that holds a box, if one alone does.
  static func holding(_ box: GroundBox) -> FrenchTerritory? { all.first { $0.box.holds(box) } }

  private static let all = [
    FrenchTerritory("metropole", -10.5, 40.9, 10.5, 51.7),
    FrenchTerritory("saint-martin-saint-barthelemy", -63.7, 17.5, -62.2, 18.5),
    FrenchTerritory("guadeloupe", -62.9, 15.0, -57.5, 18.6),
    FrenchTerritory("martinique", -62.9, 13.9, -57.5, 16.6),
    FrenchTerritory("guyane", -55.0, 2.0, -49.3, 9.5),
    FrenchTerritory("reunion", 51.7, -24.8, 58.3, -18.2),
    FrenchTerritory("mayotte", 43.4, -14.6, 46.8, -11.0),
    FrenchTerritory("saint-pierre-et-miquelon", -57.6, 43.3, -55.6, 47.4),
    FrenchTerritory("wallis-et-futuna", -180.0, -15.9, -174.2, -9.8),
    FrenchTerritory("polynesie-francaise", -158.2, -31.3, -131.9, -4.5),
    FrenchTerritory("nouvelle-caledonie", 156.2, -26.5, 174.3, -14.8),
    FrenchTerritory("terres-australes", 39.0, -53.2, 82.2, -34.5),
    FrenchTerritory("iles-eparses", 38.0, -24.5, 57.0, -9.5),
    FrenchTerritory("terre-adelie", 136.0, -90.0, 142.0, -60.0),
    FrenchTerritory("clipperton", -112.9, 6.9, -105.7, 13.8),
  ]
}
