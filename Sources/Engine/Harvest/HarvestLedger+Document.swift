import JSON
import Messages

extension HarvestLedger {
  /// The harvest as the one document that suites look at; `docs/harvest-document.md` describes it.
  var document: JSONText {
    let first = tallies.first
    let end = tallies.lazy.compactMap(\.end).first { $0.kind != .complete } ?? tallies.last?.end
    return .members(
      [
        ("format", "recette-harvest"), ("version", 1),
        ("target", Self.text(first?.target)),
        ("protocol", Self.text(first?.form?.rawValue)),
        ("endpoint", Self.text(first?.endpoint)),
        ("method", Self.text(first?.method)),
        ("asked", .object(first?.asked.map { ($0.name, .string($0.value)) } ?? [])),
        ("matched", matchedText),
        ("returned", .integer(sum(\.returnedCount))),
        ("judged", .integer(judgedCount)),
        ("unique", .integer(sum(\.uniqueCount))),
        ("identifiers", .integer(identifierCount)),
        ("withoutIdentifier", .integer(unidentifiedCount)),
        ("broken", .integer(sum(\.brokenCount))),
        ("unavailable", .integer(sum(\.unavailableCount))),
        ("deleted", .integer(sum(\.deletedCount))),
        ("withoutMetadata", .integer(sum(\.absentCount))),
        ("lost", lostText),
        ("duplicates", text(of: duplicates, count: problemCounts[.duplicateIdentifier] ?? 0)),
        ("repeated", text(of: repetitions, count: sum(\.repeatedCount))),
        ("schemas", .array(schemas.map { text(of: $0.schema, count: $0.count) })),
        ("otherSchemas", .integer(otherSchemaCount)),
        ("pages", pagesText),
      ] + digest.members + [
        ("problems", .array(problems.map { text(of: $0) })),
        ("problemCount", .integer(problemCount)),
        ("problemCounts", problemCountsText),
        ("end", text(of: end)),
        ("complete", .boolean(end?.kind == .complete)),
        ("sources", .array(tallies.prefix(100).map { text(of: $0) })),
      ])
  }

  /// The exchanges that problems speak of, and that are worth keeping for it.
  var exchanges: [String] {
    var seen: Set<String> = []
    return problems.compactMap(\.exchange).filter { seen.insert($0).inserted }
  }

  private func sum(_ count: KeyPath<HarvestTally, Int>) -> Int {
    tallies.reduce(0) { $0 + $1[keyPath: count] }
  }

  private var matchedText: JSONText {
    Self.matched(
      first: Self.sum(tallies.map(\.firstMatchedCount)),
      last: Self.sum(tallies.map(\.lastMatchedCount)), changes: sum(\.matchedChangeCount))
  }

  private var lostText: JSONText { Self.whole(Self.sum(tallies.map(\.lostCount))) }

  private var pagesText: JSONText {
    [
      "count": .integer(sum(\.pageCount)), "empty": .integer(sum(\.emptyPageCount)),
      "repeated": .integer(sum(\.repeatedPageCount)),
      "asked": Self.whole(tallies.first?.pageSize ?? nil),
      "largest": .integer(tallies.map(\.largestPage).max() ?? 0),
    ]
  }

  private var problemCountsText: JSONText {
    .object(
      problemCounts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        ($0.key.rawValue, .integer($0.value))
      })
  }

  private func text(of recurrences: [Recurrence], count: Int) -> JSONText {
    [
      "count": .integer(count),
      "examples": .array(
        recurrences.map {
          [
            "identifier": .string($0.identifier),
            "pages": .array([.integer($0.firstPage), .integer($0.page)]),
          ]
        }),
    ]
  }

  private func text(of schema: Schema, count: Int) -> JSONText {
    [
      "namespace": .string(schema.namespace), "root": .string(schema.name),
      "count": .integer(count),
    ]
  }

  private func text(of problem: HarvestProblem) -> JSONText {
    .members([
      ("code", .string(problem.code.rawValue)), ("kind", .string(problem.code.kind.rawValue)),
      ("page", Self.whole(problem.page)), ("exchange", Self.text(problem.exchange)),
      (
        "values",
        .object(problem.values.sorted { $0.key < $1.key }.map { ($0.key, Self.value($0.value)) })
      ),
      ("message", Self.text(of: problem.message)),
    ])
  }

  private func text(of end: HarvestEnd?) -> JSONText {
    [
      "kind": Self.text(end?.kind.rawValue), "bound": Self.text(end?.bound),
      "cause": end?.cause.map { Self.text(of: $0) } ?? .null,
    ]
  }

  private func text(of tally: HarvestTally) -> JSONText {
    [
      "target": .string(tally.target), "protocol": Self.text(tally.form?.rawValue),
      "endpoint": Self.text(tally.endpoint), "method": Self.text(tally.method),
      "matched": Self.matched(
        first: tally.firstMatchedCount, last: tally.lastMatchedCount,
        changes: tally.matchedChangeCount),
      "returned": .integer(tally.returnedCount), "unique": .integer(tally.uniqueCount),
      "pages": .integer(tally.pageCount), "lost": Self.whole(tally.lostCount),
      "end": text(of: tally.end),
    ]
  }

  private static func text(of message: Message) -> JSONText {
    [
      "code": .string(message.code), "fr": .string(message.text.french),
      "en": .string(message.text.english),
    ]
  }

  /// The value of a token: a text, or one a language.
  private static func value(_ text: LocalizedText) -> JSONText {
    text.french == text.english
      ? .string(text.french) : ["fr": .string(text.french), "en": .string(text.english)]
  }

  private static func matched(first: Int?, last: Int?, changes: Int) -> JSONText {
    ["first": whole(first), "last": whole(last), "changes": .integer(changes)]
  }

  /// The sum of what is known; nil when nothing is.
  private static func sum(_ counts: [Int?]) -> Int? {
    let known = counts.compactMap(\.self)
    return known.isEmpty ? nil : known.reduce(0) { $0.addingReportingOverflow($1).partialValue }
  }

  private static func text(_ value: String?) -> JSONText { value.map { .string($0) } ?? .null }

  private static func whole(_ value: Int?) -> JSONText { value.map { .integer($0) } ?? .null }
}
