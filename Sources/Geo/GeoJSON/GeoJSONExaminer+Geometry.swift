internal import JSON

extension GeoJSONExaminer {
  /// Examines a geometry whose type is known to be one of GeoJSON's (§3.1).
  ///
  /// Collections may nest; a list of what is left takes the place of recursion.
  mutating func examineGeometry(_ value: JSONValue) {
    var pending: [(value: JSONValue, isNested: Bool)] = [(value, false)]
    while let (value, isNested) = pending.popLast() {
      guard let name = type(of: value) else { continue }
      guard let type = GeometryType(rawValue: name) else {
        note(.typeUnexpected, at: value, ["actual": name, "expected": "Geometry"])
        continue
      }
      examineCommonMembers(value)
      examineMisplaced(["geometry", "properties", "features"], in: value, type: name)
      if let nesting = type.nesting {
        guard let coordinates = member("coordinates", of: value, type: name) else { continue }
        examineCoordinates(coordinates, of: type, nesting: nesting)
      } else {
        if isNested { note(.collectionNested, .advice, at: value) }
        for child in examineGeometries(of: value).reversed() { pending.append((child, true)) }
      }
    }
  }

  /// Returns the geometries of a collection (§3.1.8).
  private mutating func examineGeometries(of value: JSONValue) -> [JSONValue] {
    guard let geometries = member("geometries", of: value, type: "GeometryCollection") else {
      return []
    }
    guard geometries.kind == .array else {
      note(
        .memberKind, at: geometries,
        ["member": "geometries", "expected": "array", "actual": geometries.kind.rawValue])
      return []
    }
    let children = Array(geometries.elements)
    let types = Set(children.map { $0["type"]?.string.flatMap(GeometryType.init) })
    if types.count == 1, let only = types.first, let type = only,
      children.count == 1 || type.multiple != nil
    {
      // One part alone, or parts that a single geometry of a multiple type can hold.
      let better = children.count == 1 ? type : type.multiple ?? type
      if type != .geometryCollection {
        note(.collectionNeedless, .advice, at: value, ["better": better.rawValue])
      }
    }
    return children
  }

  private mutating func examineCoordinates(
    _ value: JSONValue, of type: GeometryType, nesting: Int
  ) {
    guard value.kind == .array else {
      note(
        .memberKind, at: value,
        ["member": "coordinates", "expected": "array", "actual": value.kind.rawValue])
      return
    }
    // Empty coordinates are no geometry, whatever the type (§3.1).
    guard value.count > 0 else { return }
    switch type {
    case .point: _ = examinePosition(value)
    case .multiPoint: _ = examinePositions(value)
    case .lineString: examineLine(value)
    case .multiLineString:
      for line in arrays(in: value) { examineLine(line) }
    case .polygon: examinePolygon(value)
    case .multiPolygon:
      for polygon in arrays(in: value) { examinePolygon(polygon) }
    case .geometryCollection: break
    }
  }

  private mutating func examineLine(_ value: JSONValue) {
    examineCut(examinePositions(value), at: value)
    if value.count < 2 { note(.lineShort, at: value, ["actual": String(value.count)]) }
  }

  private mutating func examinePolygon(_ value: JSONValue) {
    for (index, ring) in arrays(in: value).enumerated() { examineRing(ring, isHole: index > 0) }
  }

  /// Examines a linear ring (§3.1.6).
  private mutating func examineRing(_ value: JSONValue, isHole: Bool) {
    let positions = examinePositions(value)
    examineCut(positions, at: value)
    if value.count < 4 { note(.ringShort, at: value, ["actual": String(value.count)]) }
    guard positions.count == value.count, let first = positions.first, let last = positions.last
    else { return }
    if value.count > 1, first != last {
      note(.ringOpen, at: value)
    } else if value.count >= 4, let isLeft = RingOrientation.isCounterclockwise(positions),
      isLeft == isHole
    {
      note(.ringOrientation, .advice, at: value, ["ring": isHole ? "hole" : "exterior"])
    }
  }

  /// Notes an edge that goes more than half round the world, which says that it was not cut at the
  /// antimeridian (§3.1.9).
  ///
  /// Edges along a parallel are let pass: boxes nearly as wide as the world have them.
  private mutating func examineCut(_ positions: [Position], at value: JSONValue) {
    let edge = zip(positions, positions.dropFirst()).first { start, end in
      abs(start.x - end.x) > 180 && start.y != end.y
    }
    guard let edge else { return }
    note(
      .edgeUncut, .advice, at: value,
      ["west": DecimalText.shortest(edge.0.x), "east": DecimalText.shortest(edge.1.x)])
  }

  /// Returns the elements of an array that are arrays, and notes the others.
  private mutating func arrays(in value: JSONValue) -> [JSONValue] {
    var arrays: [JSONValue] = []
    for element in value.elements {
      if element.kind == .array {
        arrays.append(element)
      } else {
        note(.nestingKind, at: element, ["actual": element.kind.rawValue])
      }
    }
    return arrays
  }

  private mutating func examinePositions(_ value: JSONValue) -> [Position] {
    var positions: [Position] = []
    for element in value.elements {
      if let position = examinePosition(element) { positions.append(position) }
    }
    return positions
  }

  /// Examines a position (§3.1.1), and returns it if it is one.
  private mutating func examinePosition(_ value: JSONValue) -> Position? {
    do throws(GeoError) {
      let position = try Position(reading: value)
      if value.count > 3 {
        note(.positionLong, .advice, at: value, ["actual": String(value.count)])
      }
      axes.take(position)
      examineRange(position, at: value)
      return position
    } catch {
      note(error.code, at: value, error.tokens)
      return nil
    }
  }
}
