/// All that an examination of a table comes to.
package struct TableExaminationResult: Sendable, Hashable {
  /// The dialect, with what shows it; nil if nothing was read.
  package let dialect: DialectChoice?
  /// The encoding, with what shows it; nil if reading stopped before the end.
  package let encoding: EncodingVerdict?
  /// How records end.
  package let endings: LineEndings
  /// The labels of the header, as they are.
  package let labels: [String]
  /// How many bytes came.
  package let byteCount: Int
  /// How many records were read, the header included.
  package let recordCount: Int
  /// How many rows after the header were held to the schema.
  package let judgedCount: Int
  /// How many times each thing was found in each column.
  package let tallies: [TableTally]
  /// The first findings of each code and column, in the order of the file.
  package let findings: [TableFinding]
  /// Why reading stopped before the end, if it did: the rest was not read.
  package let stop: TableFinding?
  /// Whether the whole table came; a download that was cut is not whole.
  package let isComplete: Bool
  /// What the schema asks for and was not judged, as notes on the schema say.
  package let unjudged: [TableSchemaNote]
  /// The values of the fields that were to be collected, in their order; nil where the table lacks
  /// such a field.
  package let keySets: [TableKeySet?]

  /// How many rows follow the header.
  package var rowCount: Int { max(recordCount - 1, 0) }

  /// How many findings there are of a severity, kept or not.
  package func count(_ severity: TableSeverity) -> Int {
    tallies.reduce(0) { $0 &+ ($1.severity == severity ? $1.count : 0) }
  }

  /// What the examination comes to.
  package var verdict: TableVerdict {
    if count(.error) > 0 { return .departs }
    let isWhole = isComplete && stop == nil && unjudged.isEmpty
    return isWhole && count(.undetermined) == 0 ? .conforms : .undetermined
  }
}
