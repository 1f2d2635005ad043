import JSON
import Messages
import Record

/// Reads one suite document into values, and notes every mistake in it.
package enum SuiteReader {
  /// Reads a suite.
  ///
  /// - Parameters:
  ///   - bytes: the file, UTF-8.
  ///   - file: its path as people know it, for messages.
  ///   - folder: what stands beside it.
  /// - Throws: `SuiteError` with every mistake that was found.
  package static func read(
    _ bytes: [UInt8], file: String, folder: SuiteFolder = .empty
  ) throws(SuiteError) -> Suite {
    try document(bytes, file: file, folder: folder) { reader in
      let suite = reader.suite(file: file)
      if let suite {
        SuiteChecker(suite: suite, root: reader.value, sink: reader.context.sink).check()
      }
      return suite
    }
  }

  /// Reads a JSON document whose root is an object, with every mistake at its place.
  static func document<Value>(
    _ bytes: [UInt8], file: String, folder: SuiteFolder,
    reading body: (inout ObjectReader) -> Value?
  ) throws(SuiteError) -> Value {
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: bytes)
    } catch {
      let message = Catalogue.suiteNotJSON(localized: ["cause": error.explanation.text])
      throw SuiteError(diagnostics: [
        DiagnosticSink.diagnostic(
          message, file: file, bytes: bytes, position: error.position, length: 1)
      ])
    }
    let sink = DiagnosticSink(file: file, document: document)
    let namespaces = namespaces(of: document.root, sink: sink)
    let context = SuiteContext(sink: sink, folder: folder, namespaces: namespaces)
    var reader = ObjectReader(document.root, context: context)
    let value = body(&reader)
    reader.finish()
    guard sink.diagnostics.isEmpty, let value else {
      throw SuiteError(diagnostics: sink.diagnostics.sorted { $0.position < $1.position })
    }
    return value
  }

  /// Reads the namespaces, which must be known before the rest is read.
  private static func namespaces(of root: JSONValue, sink: DiagnosticSink) -> [String: String] {
    guard root.kind == .object else { return [:] }
    var reader = ObjectReader(root, context: SuiteContext(sink: sink))
    return reader.namespaces()
  }
}

extension ObjectReader {
  /// Reads the URI of each prefix.
  fileprivate mutating func namespaces() -> [String: String] {
    let reader = self
    let entries = entries("namespaces") { entry -> (String, String)? in
      guard ValueTemplate.isName(entry.name) else {
        reader.report(Catalogue.suiteBadName(["name": entry.name]), atNameOf: entry)
        return nil
      }
      guard let uri = entry.value.string, !uri.isEmpty else {
        reader.reportType("string", at: entry.value)
        return nil
      }
      return (entry.name, uri)
    }
    return Dictionary(entries) { first, _ in first }
  }

  /// Reads the whole document.
  fileprivate mutating func suite(file: String) -> Suite? {
    let reader = self
    for member in ["$schema", "namespaces"] { _ = optional(member) }
    let id = identifier("id")
    let version = string("version")
    let title = localized("title")
    let reference = optionalString("reference")
    let targets = optionalChoices("targets", Suite.TargetKind.self)
    let parameters = entries("parameters") { reader.parameter($0) }
    let declaration = object("declaration") { inner in
      Suite.Declaration(probe: inner.string("probe") ?? "", select: inner.query("select"))
    }
    let probes = entries("probes") { reader.probe($0) }
    let classes = objects("classes", isRequired: true) { $0.conformanceClass() }
    let requirements = objects("requirements", isRequired: false) { $0.requirement() }
    guard let id, let version, let title else { return nil }
    return Suite(
      id: id, version: version, title: title, reference: reference,
      targets: targets.isEmpty ? [.url] : Set(targets), parameters: parameters,
      declaration: declaration, probes: probes, classes: classes, requirements: requirements,
      file: file)
  }

  /// Reads an identifier: letters, digits, dots, hyphens and underscores.
  mutating func identifier(_ key: String) -> String? {
    guard let text = string(key) else { return nil }
    let isLawful = text.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        true
      default: false
      }
    }
    if !isLawful, let member = value[key] {
      report(Catalogue.suiteBadIdentifier(["name": text]), at: member)
    }
    return text
  }

  private func parameter(_ entry: JSONMember) -> SuiteParameter? {
    var reader = ObjectReader(entry.value, context: context)
    guard entry.value.kind == .object else { return nil }
    if !ValueTemplate.isName(entry.name) {
      report(Catalogue.suiteBadName(["name": entry.name]), atNameOf: entry)
    }
    let kind = reader.choice("type", SuiteParameter.Kind.self)
    let title = reader.localized("title")
    let standard = reader.required("default")
    let minimum = reader.optionalNumber("minimum")
    let maximum = reader.optionalNumber("maximum")
    let choices = reader.optionalStrings("choices")
    reader.finish()
    guard let kind, let title, let standard else { return nil }
    let parameter = SuiteParameter(
      name: entry.name, kind: kind, title: title, default: standard, minimum: minimum,
      maximum: maximum, choices: choices)
    if !parameter.accepts(standard) { reportType(kind.rawValue, at: standard) }
    return parameter
  }

  fileprivate mutating func conformanceClass() -> ConformanceClass? {
    let id = identifier("id")
    let title = localized("title")
    let conformance = optionalStrings("conformance")
    let isRequired = optionalBoolean("required") ?? false
    let targets = optionalChoices("targets", Suite.TargetKind.self)
    let tests = objects("tests", isRequired: true) { $0.test() }
    guard let id, let title else { return nil }
    return ConformanceClass(
      id: id, title: title, conformance: conformance, isRequired: isRequired,
      targets: Set(targets), tests: tests)
  }

  fileprivate mutating func test() -> SuiteTest? {
    let id = identifier("id")
    let level = choice("level", Level.self)
    let requirements = optionalStrings("requirements")
    let title = localized("title")
    let why = localized("why")
    let fix = localized("fix")
    let reference = optionalString("reference")
    let probe = string("for")
    let groupedBy = optionalString("by")
    let bindings = bindings("let")
    let conditions = objects("when", isRequired: false) { inner -> SuiteTest.Condition? in
      let because = inner.localized("because")
      guard let assertion = inner.assertion(), let because else { return nil }
      return SuiteTest.Condition(assertion: assertion, because: because)
    }
    let assertions = assertions("expect", isRequired: true)
    let whenEmpty = optionalLocalized("whenEmpty")
    guard let id, let level, let title, let why, let fix, let probe else { return nil }
    return SuiteTest(
      id: id, level: level, requirements: requirements, title: title, why: why, fix: fix,
      reference: reference, probe: probe, groupedBy: groupedBy, bindings: bindings,
      conditions: conditions, assertions: assertions, whenEmpty: whenEmpty,
      line: value.line)
  }

  fileprivate mutating func requirement() -> Requirement? {
    let id = string("id")
    let kind = choice("kind", Requirement.Kind.self)
    let title = localized("title")
    let untested = optionalLocalized("untested")
    guard let id, let kind, let title else { return nil }
    return Requirement(
      id: id, kind: kind, title: title, untested: untested, line: value.line)
  }
}
