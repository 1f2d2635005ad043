import JSON
import Messages
import Record

/// Reads the file of a platform, and notes every mistake in it.
package enum PlatformReader {
  /// Reads a platform.
  ///
  /// - Parameters:
  ///   - bytes: the file, UTF-8.
  ///   - file: its path as people know it, for messages.
  ///   - suites: those that it may name, with their parameters.
  /// - Throws: `SuiteError` with every mistake that was found.
  package static func read(
    _ bytes: [UInt8], file: String, suites: [Suite]
  ) throws(SuiteError) -> Platform {
    try SuiteReader.document(bytes, file: file, folder: .empty) { reader in
      reader.platform(file: file, suites: suites)
    }
  }

  /// Whether a document is meant to describe a platform, whatever its mistakes.
  package static func isPlatform(_ bytes: [UInt8]) -> Bool {
    guard let root = try? JSONDocument(parsing: bytes).root else { return false }
    return root["endpoints"] != nil && root["classes"] == nil
  }
}

extension ObjectReader {
  fileprivate mutating func platform(file: String, suites: [Suite]) -> Platform? {
    _ = optional("$schema")
    refuseSecrets()
    let name = string("name")
    let operatorName = optionalString("operator")
    var seen: Set<String> = []
    let endpoints = objects("endpoints", isRequired: true) {
      $0.endpoint(over: suites, seen: &seen)
    }
    let clauses = clauses()
    guard let name else { return nil }
    return Platform(
      name: name, operatorName: operatorName, endpoints: endpoints, clauses: clauses, file: file)
  }

  private mutating func clauses() -> Platform.Clauses? {
    guard let member = optional("clauses") else { return nil }
    if let file = member.string { return Platform.Clauses(file: file, chosen: []) }
    return object("clauses") { inner in
      Platform.Clauses(
        file: inner.optionalString("file") ?? "clausier", chosen: inner.optionalStrings("only"))
    }
  }

  private mutating func endpoint(
    over suites: [Suite], seen: inout Set<String>
  ) -> Platform.Endpoint? {
    refuseSecrets()
    let kind = choice("kind", EndpointKind.self)
    let id = optionalString("id") ?? kind.map { unused($0.rawValue, in: seen) } ?? ""
    if !seen.insert(id).inserted, let member = value["id"] {
      report(Catalogue.suiteDuplicateIdentifier(["name": id]), at: member)
    }
    let addresses = strings("url")
    let named = optionalStrings("suites")
    if let list = value["suites"] {
      for (element, name) in zip(list.kind == .array ? Array(list.elements) : [list], named)
      where !suites.contains(where: { $0.id == name }) {
        reportUnknown(name, among: suites.map(\.id), at: element)
      }
    }
    let chosen = named.isEmpty ? kind?.suites ?? [] : named
    let known = suites.filter { chosen.contains($0.id) }.flatMap(\.parameters)
    let reader = self
    var parameters = entries("parameters") { reader.parameter($0, among: known) }
    if let schema = optional("schema") {
      if schema.string == nil { reportType("string", at: schema) }
      parameters.append((name: "schema", value: schema))
    }
    let credentials = optionalStrings("credentials")
    guard let kind else { return nil }
    return Platform.Endpoint(
      id: id, kind: kind, addresses: addresses, suites: chosen, parameters: parameters,
      credentials: credentials, line: value.line)
  }

  private func parameter(
    _ entry: JSONMember, among known: [SuiteParameter]
  ) -> (name: String, value: JSONValue)? {
    let namesakes = known.filter { $0.name == entry.name }
    if namesakes.isEmpty {
      reportUnknown(entry.name, among: known.map(\.name), at: entry.value)
    } else if !namesakes.contains(where: { $0.accepts(entry.value) }) {
      reportType(
        namesakes[0].choices.isEmpty
          ? namesakes[0].kind.rawValue : namesakes[0].choices.joined(separator: " | "),
        at: entry.value)
    }
    return (entry.name, entry.value)
  }

  private func unused(_ name: String, in seen: Set<String>) -> String {
    guard seen.contains(name) else { return name }
    var number = 2
    while seen.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }

  /// A secret never stands in a file that is shared: what looks like one is refused, and not repeated.
  private mutating func refuseSecrets() {
    let names = ["password", "token", "secret", "apikey", "api_key", "bearer", "basic"]
    for member in value.members where names.contains(member.name.lowercased()) {
      _ = optional(member.name)
      report(Catalogue.platformSecret(["name": member.name]), atNameOf: member)
    }
  }
}
