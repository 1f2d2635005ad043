/// What is wrong with a table: all is counted by code and field, the first findings of each are kept.
package struct Judgement: Sendable, Hashable {
  /// What findings are counted by.
  package struct Key: Sendable, Hashable {
    package let code: JudgementCode
    /// The name of the field or label, or of the fields of a key; empty for rows.
    package let field: String
  }

  private let options: JudgeOptions
  /// How many findings there are of each code and field.
  package private(set) var counts: [Key: Int] = [:]
  /// The first findings of each code and field, in the order of the file.
  package private(set) var kept: [JudgementFinding] = []
  private var keptKeys: [Key] = []
  private var keptCounts: [Key: Int] = [:]

  /// Creates a judgement without findings.
  init(options: JudgeOptions) { self.options = options }

  /// Whether nothing was found but warnings; what could not be decided is no pass.
  package var isValid: Bool { counts.keys.allSatisfy { $0.code.severity == .warning } }

  /// Returns how many findings there are of a code.
  package func count(_ code: JudgementCode) -> Int {
    counts.reduce(0) { $0 &+ ($1.key.code == code ? $1.value : 0) }
  }

  /// Counts findings that were kept, or not, before.
  mutating func add(_ count: Int, _ code: JudgementCode, field: String) {
    counts[Key(code: code, field: field), default: 0] &+= count
  }

  /// Takes over what was noted of a later part of the table.
  mutating func absorb(_ other: Self, recordsBefore records: Int, linesBefore lines: Int) {
    for (key, count) in other.counts { add(count, key.code, field: key.field) }
    for (finding, key) in zip(other.kept, other.keptKeys) {
      keep(key.code, field: key.field, finding.moved(byRecords: records, lines: lines))
    }
  }

  /// Makes and keeps a finding if it is among the first.
  mutating func keep(
    _ code: JudgementCode, field: String, _ finding: @autoclosure () -> JudgementFinding
  ) {
    let key = Key(code: code, field: field)
    let count = keptCounts[key, default: 0]
    guard count < options.keptCount, kept.count < options.keptTotal else { return }
    keptCounts[key] = count &+ 1
    kept.append(finding())
    keptKeys.append(key)
  }

  /// Counts a finding, and keeps it if it is among the first.
  mutating func note(
    _ code: JudgementCode, field: String, _ finding: @autoclosure () -> JudgementFinding
  ) {
    add(1, code, field: field)
    keep(code, field: field, finding())
  }
}
