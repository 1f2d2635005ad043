import JSON
import Tables

/// How a table is written, as the table document shows it.
enum TableReadingText {
  /// The dialect, with what shows it.
  static func dialect(_ choice: DialectChoice) -> JSONText {
    .members([
      ("delimiter", .string(character(choice.dialect.delimiter))),
      ("quote", .string(character(choice.dialect.quote))),
      ("confidence", .string(choice.confidence.rawValue)),
      (
        "candidates",
        .array(
          choice.candidates.map {
            .members([
              ("delimiter", .string(character($0.delimiter))), ("width", .integer($0.headerWidth)),
              ("agreeing", .integer($0.agreeingCount)), ("records", .integer($0.recordCount)),
            ])
          })
      ),
    ])
  }

  /// The encoding, with what shows it.
  static func encoding(_ verdict: EncodingVerdict) -> JSONText {
    .members([
      ("name", .string(verdict.encoding.rawValue)), ("basis", .string(verdict.basis.rawValue)),
      ("certain", .boolean(verdict.isCertain)), ("characters", .integer(verdict.characterCount)),
      ("faults", .integer(verdict.faultCount)),
    ])
  }

  /// How records end.
  static func endings(_ endings: LineEndings) -> JSONText {
    .members([
      ("lf", .integer(endings.lineFeedCount)), ("crlf", .integer(endings.pairCount)),
      ("cr", .integer(endings.carriageReturnCount)), ("mixed", .boolean(endings.isMixed)),
    ])
  }

  private static func character(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }
}
