import Messages
package import Record
import Suites

/// `recette explain ID`: tells what a suite, a class, a test or a requirement is about.
package enum ExplainVerb: Verb {
  package static let specification = VerbSpecification(
    "explain",
    summary: LocalizedText(
      french: "explique un test : pourquoi il compte, comment corriger",
      english: "explains a test: why it matters, how to mend"),
    arguments: [
      ArgumentSpecification(
        LocalizedText(verbatim: "ID"), .one,
        help: LocalizedText(
          french:
            "L'identifiant d'un test, d'une classe, d'une exigence ou d'une suite ; SUITE/ID s'il est dans plusieurs suites.",
          english:
            "The identifier of a test, a class, a requirement or a suite; SUITE/ID when several suites have it."
        ))
    ],
    options: [.suitesFolder],
    examples: [
      .init(
        "recette explain core.limit",
        LocalizedText(
          french: "Dit ce que le test prouve, pourquoi, et comment corriger.",
          english: "Says what the test proves, why, and how to mend."))
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let name = arguments.positionals.first ?? ""
    let suites = try SuiteFiles(arguments).suites([])
    let explanations = suites.flatMap { suite in
      SuiteExplanation(of: suite, language: context.language).explanations(of: name)
    }
    guard !explanations.isEmpty else {
      let known = suites.flatMap(SuiteExplanation.names)
      throw .usage(
        Catalogue.explainUnknown(["name": name]),
        hint: NearestName.suggestion(for: name, among: known) ?? Catalogue.explainHint())
    }
    try context.console.output.write(
      explanations.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n"))
    return .conforms
  }
}
