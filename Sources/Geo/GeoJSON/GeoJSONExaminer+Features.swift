internal import JSON

extension GeoJSONExaminer {
  /// Examines a feature collection (§3.3).
  mutating func examineCollection(_ value: JSONValue) {
    examineCommonMembers(value)
    examineMisplaced(
      ["coordinates", "geometries", "geometry", "properties"], in: value, type: "FeatureCollection")
    guard let features = member("features", of: value, type: "FeatureCollection") else { return }
    guard features.kind == .array else {
      note(
        .memberKind, at: features,
        ["member": "features", "expected": "array", "actual": features.kind.rawValue])
      return
    }
    for feature in features.elements {
      guard let type = type(of: feature) else { continue }
      if type == "Feature" {
        examineFeature(feature)
      } else {
        note(.typeUnexpected, at: feature, ["actual": type, "expected": "Feature"])
      }
    }
  }

  /// Examines a feature (§3.2).
  mutating func examineFeature(_ value: JSONValue) {
    examineCommonMembers(value)
    examineMisplaced(["coordinates", "geometries", "features"], in: value, type: "Feature")
    if let id = value["id"], id.kind != .string, id.kind != .number {
      note(
        .memberKind, at: id,
        ["member": "id", "expected": "string, number", "actual": id.kind.rawValue])
    }
    if let properties = member("properties", of: value, type: "Feature"),
      properties.kind != .object, properties.kind != .null
    {
      note(
        .memberKind, at: properties,
        ["member": "properties", "expected": "object, null", "actual": properties.kind.rawValue])
    }
    guard let geometry = member("geometry", of: value, type: "Feature"), geometry.kind != .null
    else { return }
    guard geometry.kind == .object else {
      note(
        .memberKind, at: geometry,
        ["member": "geometry", "expected": "object, null", "actual": geometry.kind.rawValue])
      return
    }
    if type(of: geometry) != nil { examineGeometry(geometry) }
  }

  /// Returns a member that must be there.
  mutating func member(_ name: String, of value: JSONValue, type: String) -> JSONValue? {
    if let member = value[name] { return member }
    note(.memberMissing, at: value, ["member": name, "type": type])
    return nil
  }
}
