import JSON

extension Defect {
  /// The defects of the time stamp and the counts of a page.
  static let counts: [Defect] = [
    Defect(
      "time-stamp-invalid",
      french: "Le timeStamp d'une page est un mot.",
      english: "The timeStamp of a page is a word.",
      .setting(["timeStamp"], to: "hier", at: .items)),
    Defect(
      "time-stamp-not-utc",
      french: "Le timeStamp d'une page n'est pas en UTC.",
      english: "The timeStamp of a page is not in UTC.",
      .changing(["timeStamp"], at: .items) { stamp in
        let instant = Instant(parsing: stamp.text ?? "")
        let shifted = instant.map {
          Instant(seconds: $0.seconds + 3600).dateTime.dropLast() + "+01:00"
        }
        return shifted.map { .string(String($0)) }
      }),
    Defect(
      "time-stamp-old",
      french: "Le timeStamp d'une page date de plusieurs années.",
      english: "The timeStamp of a page is years old.",
      .setting(["timeStamp"], to: "1999-12-31T23:59:59Z", at: .items)),
    Defect(
      "number-matched-wrong",
      french: "numberMatched compte une entité de trop.",
      english: "numberMatched is one too many.",
      .changing(["numberMatched"], at: .items) { .double(($0.number ?? 0) + 1) }),
    Defect(
      "number-matched-of-page",
      french: "numberMatched ne compte que les entités de la page.",
      english: "numberMatched counts the features of the page only.",
      .changing([], at: .items) { page in
        page.edited(at: ["numberMatched"]) { _ in page["numberReturned"] }
      }),
    .numberMatchedIgnoresSelection,
    Defect(
      "number-matched-as-text",
      french: "numberMatched est un texte.",
      english: "numberMatched is a text.",
      .changing(["numberMatched"], at: .items) { .string(JSONWriter.string($0)) }),
    Defect(
      "number-returned-wrong",
      french: "numberReturned compte une entité de moins.",
      english: "numberReturned is one too few.",
      .changing(["numberReturned"], at: .items) { .double(($0.number ?? 0) - 1) }),
  ]

  /// numberMatched counts every feature of the collection, whatever the request selects.
  static let numberMatchedIgnoresSelection = Defect(
    "number-matched-ignores-selection",
    french:
      "numberMatched compte toutes les entités de la collection, quelle que soit la sélection.",
    english: "numberMatched counts every feature of the collection, whatever the request selects.")
}
