import JSON
import Messages
package import Record
import Reports
import Suites

/// `recette list [SUITE…]`: says which suites there are, and which tests they hold.
package enum ListVerb: Verb {
  package static let specification = VerbSpecification(
    "list",
    summary: LocalizedText(
      french: "liste les suites, ou les tests d'une suite",
      english: "lists the suites, or the tests of a suite"),
    arguments: [
      ArgumentSpecification(
        LocalizedText(verbatim: "SUITE"), .many, completion: .suites,
        help: LocalizedText(
          french: "Les suites dont montrer les classes et les tests.",
          english: "The suites whose classes and tests to show."))
    ],
    options: [.suitesFolder, .json, .identifiersOnly],
    examples: [
      .init(
        "recette list ogcapi-features",
        LocalizedText(
          french: "Liste les tests de la suite, par classe de conformité.",
          english: "Lists the tests of the suite, by conformance class."))
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let isDetailed = !arguments.positionals.isEmpty
    var lines: [String] = []
    if arguments.has(.identifiersOnly), !isDetailed {
      // Completions ask for this at every key: nothing is read but the names of folders.
      lines = try SuiteFiles(arguments).identifiers
      return try write(lines, in: context)
    }
    let suites = try SuiteFiles(arguments).suites(arguments.positionals)
    if arguments.has(.identifiersOnly) {
      lines = suites.flatMap(\.classes).flatMap(\.tests).map(\.id)
    } else if arguments.has(.json) {
      lines = suites.flatMap { isDetailed ? testObjects(of: $0) : [object(of: $0)] }
        .map { JSONWriter.string($0) }
    } else {
      lines =
        isDetailed
        ? suites.flatMap { tests(of: $0, in: context.language) }
        : overview(suites, in: context.language)
    }
    return try write(lines, in: context)
  }

  private static func write(
    _ lines: [String], in context: VerbContext
  ) throws(CommandError) -> ExitCode {
    try context.console.output.write(lines.map { $0 + "\n" }.joined())
    return .conforms
  }

  /// One line a suite: identifier, version, number of tests, title.
  private static func overview(_ suites: [Suite], in language: Language) -> [String] {
    let rows = suites.map { suite in
      [
        suite.id, suite.version,
        Catalogue.reportTests(suite.classes.map(\.tests.count).reduce(0, +)).text[language],
        suite.title[language],
      ].map(VisibleText.line)
    }
    return TextLayout.table(rows)
  }

  /// A line for each class, and under it one for each test.
  private static func tests(of suite: Suite, in language: Language) -> [String] {
    var lines = [VisibleText.line(of: "\(suite.id) \(suite.version) · \(suite.title[language])")]
    let tests = suite.classes.flatMap(\.tests)
    let widths = (
      id: tests.map(\.id.count).max() ?? 0, level: tests.map(\.level.rawValue.count).max() ?? 0
    )
    for group in suite.classes {
      lines.append(VisibleText.line(of: "  \(group.id) · \(group.title[language])"))
      for test in group.tests {
        let id = test.id + TextLayout.spaces(widths.id - test.id.count)
        let level =
          test.level.rawValue + TextLayout.spaces(widths.level - test.level.rawValue.count)
        lines.append(VisibleText.line(of: "    \(id)  \(level)  \(test.title[language])"))
      }
    }
    return lines
  }

  private static func object(of suite: Suite) -> JSONText {
    .members([
      ("suite", .string(suite.id)), ("version", .string(suite.version)),
      ("title", texts(suite.title)), ("reference", suite.reference.map { .string($0) }),
      ("classes", .array(suite.classes.map { .string($0.id) })),
      ("tests", .integer(suite.classes.map(\.tests.count).reduce(0, +))),
    ])
  }

  private static func testObjects(of suite: Suite) -> [JSONText] {
    suite.classes.flatMap { group in
      group.tests.map { test in
        .object([
          ("suite", .string(suite.id)), ("class", .string(group.id)), ("test", .string(test.id)),
          ("level", .string(test.level.rawValue)), ("title", texts(test.title)),
          ("requirements", .array(test.requirements.map { .string($0) })),
        ])
      }
    }
  }

  private static func texts(_ text: LocalizedText) -> JSONText {
    .object(Language.allCases.map { ($0.rawValue, .string(text[$0])) })
  }
}
