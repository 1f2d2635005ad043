import JSON
import Messages
import Record

/// Reads a file of clauses, and notes every mistake in it.
package enum ClausierReader {
  /// Reads clauses.
  ///
  /// - Parameters:
  ///   - bytes: the file, UTF-8.
  ///   - file: its path as people know it, for messages.
  ///   - suites: those whose tests it may name.
  /// - Throws: `SuiteError` with every mistake that was found.
  package static func read(
    _ bytes: [UInt8], file: String, suites: [Suite]
  ) throws(SuiteError) -> Clausier {
    try SuiteReader.document(bytes, file: file, folder: .empty) { reader in
      reader.clausier(file: file, suites: suites)
    }
  }
}

extension ObjectReader {
  fileprivate mutating func clausier(file: String, suites: [Suite]) -> Clausier? {
    _ = optional("$schema")
    let id = identifier("id")
    let version = string("version")
    let title = localized("title")
    var seen: Set<String> = []
    let clauses = objects("clauses", isRequired: true) { $0.clause(over: suites, seen: &seen) }
    guard let id, let version, let title else { return nil }
    return Clausier(id: id, version: version, title: title, clauses: clauses, file: file)
  }

  private mutating func clause(over suites: [Suite], seen: inout Set<String>) -> Clause? {
    let id = identifier("id")
    if let id, !seen.insert(id).inserted, let member = value["id"] {
      report(Catalogue.suiteDuplicateIdentifier(["name": id]), at: member)
    }
    let level = choice("level", Level.self)
    if level == .may, let member = value["level"] {
      reportUnknown("may", among: ["must", "should"], at: member)
    }
    let theme = localized("theme")
    let text = localized("text")
    let why = optionalLocalized("why")
    let references = optionalStrings("references")
    let tests = testReferences("tests", over: suites)
    let declarations = testReferences("declares", over: suites, classesOnly: true)
    let isStrict = optionalBoolean("strict") ?? false
    let unverifiable = optionalLocalized("unverifiable")
    if value["tests"] == nil, unverifiable == nil {
      report(Catalogue.suiteMissingOneOf(["keys": "tests, unverifiable"]), at: value)
    }
    guard let id, let level, let theme, let text else { return nil }
    return Clause(
      id: id, level: level, theme: theme, text: text, why: why, references: references,
      tests: tests, declarations: declarations, isStrict: isStrict, unverifiable: unverifiable,
      line: value.line)
  }

  /// Reads references to tests, each of which must be there.
  private mutating func testReferences(
    _ key: String, over suites: [Suite], classesOnly: Bool = false
  ) -> [Clause.Reference] {
    guard let member = optional(key) else { return [] }
    let elements = member.kind == .array ? Array(member.elements) : [member]
    return elements.compactMap { element in
      guard let text = element.string, !text.isEmpty else {
        reportType("string", at: element)
        return nil
      }
      let reference = Clause.Reference(parsing: text)
      guard let suite = suites.first(where: { $0.id == reference.suite }) else {
        reportUnknown(reference.suite, among: suites.map(\.id), at: element)
        return nil
      }
      var known = suite.classes.map { "\(suite.id)/\($0.id)" }
      if !classesOnly {
        known += [suite.id] + suite.classes.flatMap(\.tests).map { "\(suite.id)/\($0.id)" }
      }
      guard known.contains(text) else {
        reportUnknown(text, among: known, at: element)
        return nil
      }
      return reference
    }
  }
}
