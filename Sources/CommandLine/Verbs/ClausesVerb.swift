import JSON
import Messages
package import Record
import Reports
import Suites

/// `recette clauses [ID…]`: lists the clauses of a contract, shows some of them, or exports them all.
package enum ClausesVerb: Verb {
  package static let specification = VerbSpecification(
    "clauses",
    summary: LocalizedText(
      french: "liste les clauses d'un contrat et ce qui les prouve",
      english: "lists the clauses of a contract and what proves them"),
    discussion: [
      LocalizedText(
        french:
          "Sans argument, une ligne par clause. Avec des identifiants, la page de chacune : son texte, ses références, ses tests. --contract donne le texte à coller dans un CCTP.",
        english:
          "Without arguments, a line a clause. With identifiers, the page of each: its text, its references, its tests. --contract gives the text to paste into a contract."
      )
    ],
    arguments: [
      ArgumentSpecification(
        LocalizedText(verbatim: "ID"), .many,
        help: LocalizedText(
          french: "Les clauses dont montrer la page.", english: "The clauses whose pages to show."))
    ],
    options: [.clausesFile, .contract, .json, .output, .suitesFolder],
    examples: [
      .init(
        "recette clauses --contract --output clauses.md",
        LocalizedText(
          french: "Écrit le texte à coller dans un CCTP.",
          english: "Writes the text to paste into a contract.")),
      .init(
        "recette clauses CIC-API-05",
        LocalizedText(
          french: "Dit ce que la clause demande, et ce qui la prouve.",
          english: "Says what the clause asks, and what proves it.")),
    ])

  package static func run(
    _ arguments: ParsedArguments, in context: VerbContext
  ) async throws(CommandError) -> ExitCode {
    let suites = try SuiteFiles(arguments).suites([])
    let clausier = try ClausierFile(arguments).clausier(
      arguments.text(.clausesFile) ?? ClausierFile.standardName, over: suites)
    let page = ClausePage(clausier, over: suites, language: context.language)
    let chosen = try chosen(arguments.positionals, of: clausier)
    let text: String
    if arguments.has(.json) {
      text = chosen.map { JSONWriter.string(object(of: $0, suites)) + "\n" }.joined()
    } else if arguments.has(.contract) {
      text = page.contract
    } else if arguments.positionals.isEmpty {
      text = list(of: clausier, page, suites, context.language)
    } else {
      text = chosen.map { page.page(of: $0) }.joined(separator: "\n")
    }
    switch ReportRequest.Destination(arguments.text(.output) ?? "-") {
    case .output: try context.console.output.write(text)
    case .file(let path): try AtomicFile(path).write(Array(text.utf8))
    }
    return .conforms
  }

  private static func chosen(
    _ names: [String], of clausier: Clausier
  ) throws(CommandError) -> [Clause] {
    guard !names.isEmpty else { return clausier.clauses }
    var clauses: [Clause] = []
    for name in names {
      guard let clause = clausier.clauses.first(where: { $0.id == name }) else {
        throw .usage(
          Catalogue.platformUnknownClause(["name": name, "file": clausier.file]),
          hint: NearestName.suggestion(for: name, among: clausier.clauses.map(\.id)))
      }
      clauses.append(clause)
    }
    return clauses
  }

  /// A line a clause: its identifier, its level, how many tests prove it, its text.
  private static func list(
    of clausier: Clausier, _ page: ClausePage, _ suites: [Suite], _ language: Language
  ) -> String {
    let rows = clausier.clauses.map { clause in
      let count = clause.proofs(among: suites).count
      let tests =
        count == 0
        ? Catalogue.clauseUnverifiableWord().text[language]
        : Catalogue.reportTests(count).text[language]
      return [clause.id, page.level(of: clause).text[language], tests, clause.text[language]]
        .map(VisibleText.line)
    }
    return TextLayout.table(rows).map { $0 + "\n" }.joined()
  }

  private static func object(of clause: Clause, _ suites: [Suite]) -> JSONText {
    .object([
      ("id", .string(clause.id)), ("level", .string(clause.level.rawValue)),
      ("text", texts(clause.text)),
      ("references", .array(clause.references.map { .string($0) })),
      (
        "tests",
        .array(clause.proofs(among: suites).map { .string("\($0.suite)/\($0.test)") })
      ),
    ])
  }

  private static func texts(_ text: LocalizedText) -> JSONText {
    .object(Language.allCases.map { ($0.rawValue, .string(text[$0])) })
  }
}
