import JSON

extension TableSchemaReader {
  /// The names that checks had once, and have now.
  private static let newNames = [
    "french-siren-value": "siren", "french-siret-value": "siret",
    "nomenclature-actes-value": "nomenclature-acte",
  ]
  private static let cellRules: [String: CellRule] = [
    "siren": .siren, "siret": .siret, "nomenclature-acte": .actNomenclature,
    "phone-number-value": .phoneNumber, "opening-hours-value": .openingHours,
    "french-gps-coordinates": .frenchPosition,
  ]
  /// Checks against lists that change each year, and are not at hand.
  private static let lists: Set<String> = [
    "code-commune-insee", "commune", "canton", "pays", "code-pays-iso2", "code-pays-iso3",
    "code-postal", "code-fantoir", "code-rna", "coordonnees-gps-francaises",
  ]

  /// Returns the checks that a schema asks for beyond the standard.
  mutating func checks(of root: JSONValue) -> [CustomCheck] {
    var checks: [CustomCheck] = []
    if let list = root["custom_checks"] {
      if list.kind != .array { noteKind(list, expected: "array") }
      for element in list.elements {
        guard let name = element["name"], name.string != nil else {
          note(.unreadableCheck, at: element, ["name": "custom_checks"])
          continue
        }
        checks += check(name, parameters: element["params"] ?? element, column: nil)
      }
    }
    let fields = root["fields"].map { Array($0.elements) } ?? []
    for field in fields {
      guard let value = field["customCheck"], value.kind != .null else { continue }
      let name = value.kind == .object ? value["name"] : value
      guard let name, name.string != nil else {
        note(.unreadableCheck, at: value, ["name": "customCheck"])
        continue
      }
      checks += check(name, parameters: value, column: field["name"]?.string)
    }
    return checks
  }

  private mutating func check(
    _ value: JSONValue, parameters: JSONValue, column: String?
  ) -> [CustomCheck] {
    let written = value.string ?? ""
    let name = Self.newNames[written] ?? written
    if name != written {
      note(.formerCheckName, at: value, ["name": written, "meant": name])
    }
    guard let rule = rule(name, parameters, at: value) else { return [] }
    var columns: [String] = []
    if let column = column ?? parameters["column"]?.string { columns.append(column) }
    switch rule {
    case .cell: break
    case .comparison: columns += [parameters["column2"]?.string].compactMap(\.self)
    case .sum: columns += strings(parameters["columns"])
    case .cohesion: columns += strings(parameters["othercolumns"])
    case .oneOf:
      let first = parameters["column1"]?.string ?? parameters["column"]?.string
      let second = parameters["column2"]?.string ?? parameters["othercolumn"]?.string
      columns = [first, second].compactMap(\.self)
    }
    let isWhole = if case .cell = rule { columns.count == 1 } else { columns.count > 1 }
    guard isWhole else {
      note(.unreadableCheck, at: value, ["name": written])
      return []
    }
    var fields: [Int] = []
    for column in columns {
      guard let place = place(of: column) else {
        note(.unknownCheckColumn, at: value, ["name": written, "column": column])
        return []
      }
      fields.append(place)
    }
    return [CustomCheck(name: written, rule: rule, fields: fields)]
  }

  private mutating func rule(
    _ name: String, _ parameters: JSONValue, at value: JSONValue
  ) -> CustomCheck.Rule? {
    if let rule = Self.cellRules[name] { return .cell(rule) }
    if let area = FrenchArea(rawValue: name) { return .cell(.area(area)) }
    switch name {
    case "year-interval-value":
      let flag = parameters["allow-year-only"]
      let allowsYear = flag?.string == "yes" || flag?.string == "true" || flag?.boolean == true
      return .cell(.yearInterval(allowsYear: allowsYear))
    case "compare-columns-value":
      if let sign = parameters["op"]?.string.flatMap(CustomCheck.Sign.init) {
        return .comparison(sign)
      }
      note(.unreadableCheck, at: value, ["name": name])
    case "sum-columns-value": return .sum
    case "cohesive-columns-value": return .cohesion
    case "one-of-required": return .oneOf
    default:
      note(
        Self.lists.contains(name) ? .notJudged : .unknownCheck, at: value, ["name": name])
    }
    return nil
  }

  private func strings(_ value: JSONValue?) -> [String] {
    value?.elements.compactMap(\.string) ?? []
  }
}
