import JSON

extension JSONText {
  /// Returns coordinates with every position changed; those of the data nest four deep at most.
  func mappingPositions(_ change: ([JSONText]) -> [JSONText]) -> JSONText {
    guard case .array(let elements) = self else { return self }
    if elements.first?.number != nil { return .array(change(elements)) }
    return .array(elements.map { $0.mappingPositions(change) })
  }

  /// Returns coordinates with every number changed, first longitudes, then latitudes.
  func mappingDegrees(
    _ changeLongitude: (Double) -> Double, _ changeLatitude: (Double) -> Double
  ) -> JSONText {
    mappingPositions { position in
      guard position.count > 1 else { return position }
      return [
        .double(changeLongitude(position[0].number ?? 0)),
        .double(changeLatitude(position[1].number ?? 0)),
      ] + position.dropFirst(2)
    }
  }

  /// Returns a geometry with the coordinates of one type changed.
  func changingCoordinates(
    of type: String, _ change: (JSONText) -> JSONText
  ) -> JSONText {
    guard self["type"]?.text == type else { return self }
    return edited(at: ["coordinates"]) { change($0) } ?? self
  }

  /// Returns a geometry with the rings of its polygons changed.
  func mappingRings(_ change: ([JSONText], _ isOuter: Bool) -> [JSONText]) -> JSONText {
    func polygon(_ rings: JSONText) -> JSONText {
      .array(
        rings.elements.enumerated().map { place, ring in .array(change(ring.elements, place == 0)) }
      )
    }
    return changingCoordinates(of: "Polygon", polygon)
      .changingCoordinates(of: "MultiPolygon") { .array($0.elements.map(polygon)) }
  }

  /// Returns a box, of four or six numbers, with each latitude before its longitude.
  var latitudeFirst: JSONText {
    guard elements.count == 4 || elements.count == 6 else { return self }
    var numbers = elements
    numbers.swapAt(0, 1)
    numbers.swapAt(elements.count / 2, elements.count / 2 + 1)
    return .array(numbers)
  }

  /// Returns a box, of four or six numbers, without its northern half.
  var southernHalf: JSONText {
    let numbers = elements.compactMap(\.number)
    guard numbers.count == 4 || numbers.count == 6 else { return self }
    let north = numbers.count / 2 + 1
    var half = elements
    half[north] = .double((numbers[1] + numbers[north]) / 2)
    return .array(half)
  }
}
