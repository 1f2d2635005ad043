package import JSON

extension Geometry {
  /// Reads the `geometry` member of a feature: null is no geometry.
  package static func reading(_ value: JSONValue) throws(GeoError) -> Geometry? {
    value.kind == .null ? nil : try Geometry(reading: value)
  }

  /// Reads a geometry object.
  ///
  /// - Throws: `GeoError` for what leaves no place to compute with. Rings that are open or too
  ///   short can be computed with: `GeoJSONExamination` tells all that is wrong.
  package init(reading value: JSONValue) throws(GeoError) {
    var parts = Parts()
    let type = try Self.type(of: value)
    // Collections may nest; a list of what is left to read takes the place of recursion.
    var pending = [value]
    while let next = pending.popLast() {
      let type = try Self.type(of: next)
      if type == .geometryCollection {
        let children = try Self.member("geometries", of: next)
        pending.append(contentsOf: children.elements.reversed())
      } else {
        try parts.read(Self.member("coordinates", of: next), as: type)
      }
    }
    self.init(type: type, points: parts.points, lines: parts.lines, polygons: parts.polygons)
  }

  private static func type(of value: JSONValue) throws(GeoError) -> GeometryType {
    guard value.kind == .object else {
      throw GeoError(.objectKind, ["actual": value.kind.rawValue])
    }
    guard let name = value["type"] else { throw GeoError(.typeMissing) }
    guard let text = name.string else {
      throw GeoError(.typeKind, ["actual": name.kind.rawValue])
    }
    guard let type = GeometryType(rawValue: text) else {
      throw GeoError(.typeUnknown, ["actual": String(text.prefix(40))])
    }
    return type
  }

  private static func member(_ name: String, of value: JSONValue) throws(GeoError) -> JSONValue {
    guard let member = value[name] else {
      throw GeoError(.memberMissing, ["member": name, "type": value["type"]?.string ?? ""])
    }
    guard member.kind == .array else {
      throw GeoError(.nestingKind, ["actual": member.kind.rawValue])
    }
    return member
  }
}

/// The parts of a geometry, while they are read.
private struct Parts {
  var points: [Position] = []
  var lines: [[Position]] = []
  var polygons: [[[Position]]] = []

  /// Reads coordinates; empty ones are no geometry, whatever the type (RFC 7946 §3.1).
  mutating func read(_ value: JSONValue, as type: GeometryType) throws(GeoError) {
    guard value.count > 0 else { return }
    switch type {
    case .point: points.append(try Position(reading: value))
    case .multiPoint: points += try Self.positions(value)
    case .lineString: lines.append(try Self.positions(value))
    case .multiLineString: lines += try Self.rings(value)
    case .polygon: polygons.append(try Self.rings(value))
    case .multiPolygon:
      for rings in try Self.elements(value) { polygons.append(try Self.rings(rings)) }
    case .geometryCollection: break
    }
  }

  private static func elements(_ value: JSONValue) throws(GeoError) -> JSONElements {
    guard value.kind == .array else {
      throw GeoError(.nestingKind, ["actual": value.kind.rawValue])
    }
    return value.elements
  }

  private static func positions(_ value: JSONValue) throws(GeoError) -> [Position] {
    var positions: [Position] = []
    positions.reserveCapacity(value.count)
    for element in try elements(value) { positions.append(try Position(reading: element)) }
    return positions
  }

  private static func rings(_ value: JSONValue) throws(GeoError) -> [[Position]] {
    var rings: [[Position]] = []
    for element in try elements(value) { rings.append(try positions(element)) }
    return rings
  }
}

extension Position {
  /// Reads a position: two numbers, a height, and others that mean nothing (RFC 7946 §3.1.1).
  init(reading value: JSONValue) throws(GeoError) {
    guard value.kind == .array else {
      throw GeoError(.nestingKind, ["actual": value.kind.rawValue])
    }
    guard value.count >= 2 else {
      throw GeoError(.positionShort, ["actual": String(value.count)])
    }
    var numbers: [Double] = []
    for element in value.elements {
      guard let number = element.double, number.isFinite else {
        throw GeoError(.positionNumber, ["actual": String(element.text.prefix(40))])
      }
      numbers.append(number)
      if numbers.count == 3 { break }
    }
    self.init(x: numbers[0], y: numbers[1], height: numbers.count > 2 ? numbers[2] : nil)
  }
}
