import JSON

extension TableSchemaReader {
  /// Returns the places of the fields that a key names; one that names an unknown field is no key.
  mutating func key(_ value: JSONValue) -> [Int] {
    var key: [Int] = []
    for element in names(of: value) {
      guard let name = element.string else {
        noteKind(element, expected: "string")
        return []
      }
      guard let place = place(of: name) else {
        note(.unknownKeyField, at: element, ["name": name])
        return []
      }
      if !key.contains(place) { key.append(place) }
    }
    return key
  }

  /// Returns the foreign keys; one that cannot be read does not hold.
  mutating func foreignKeys(of root: JSONValue) -> [TableForeignKey] {
    guard let list = root["foreignKeys"] else { return [] }
    guard list.kind == .array else {
      noteKind(list, expected: "array")
      return []
    }
    return list.elements.compactMap { foreignKey($0) }
  }

  private mutating func foreignKey(_ value: JSONValue) -> TableForeignKey? {
    guard let fields = value["fields"], let reference = value["reference"],
      let target = reference["fields"]
    else {
      note(.incompleteForeignKey, at: value)
      return nil
    }
    let places = key(fields)
    let targets = names(of: target).compactMap(\.string)
    guard !places.isEmpty else { return nil }
    guard targets.count == places.count else {
      note(.incompleteForeignKey, at: target)
      return nil
    }
    let resource = reference["resource"]?.string ?? ""
    if resource.isEmpty {
      for element in names(of: target) where element.string.map(place(of:)) == .some(nil) {
        note(.unknownKeyField, at: element, ["name": element.string ?? ""])
        return nil
      }
    }
    let unjudged = TableSchemaNote(
      .notJudged, at: value, ["name": "foreignKeys (\(resource))"])
    return TableForeignKey(
      fields: places, resource: resource, referenceFields: targets, unjudged: unjudged)
  }

  private func names(of value: JSONValue) -> [JSONValue] {
    value.kind == .array ? Array(value.elements) : [value]
  }
}
