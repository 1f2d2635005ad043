/// A custom check as it applies to the columns that a table has.
struct RowCheck: Sendable {
  let check: CustomCheck
  /// The places of the fields among the columns that are judged; none where the table lacks one.
  let columns: [Int?]

  /// What is wrong with a row.
  struct Fault {
    let code: JudgementCode
    /// What was expected, in the words of the check.
    var expected = ""
  }

  /// Creates the check of a table, or returns nil if the table has nothing for it to look at.
  init?(_ check: CustomCheck, columns: [Int: Int]) {
    self.check = check
    self.columns = check.fields.map { columns[$0] }
    let isWhole = !self.columns.contains(nil)
    switch check.rule {
    case .cell, .comparison, .sum: guard isWhole else { return nil }
    case .cohesion: guard self.columns.contains(where: { $0 != nil }) else { return nil }
    case .oneOf: break
    }
  }

  /// Whether the table lacks columns that the check needs, so that the header is at fault and no row
  /// is looked at.
  var isHeaderAtFault: Bool {
    switch check.rule {
    case .cohesion: columns.contains(nil)
    case .oneOf: columns.allSatisfy { $0 == nil }
    case .cell, .comparison, .sum: false
    }
  }

  /// What a header that lacks columns is told by.
  var headerCode: JudgementCode {
    if case .oneOf = check.rule { .oneOfRequired } else { .cohesiveColumns }
  }

  /// Returns what is wrong with a row, whose values are given in the order of the fields; none is
  /// given where a cell has no value or could not be read.
  func fault(_ values: [FieldValue?], cell: () -> ArraySlice<UInt8>) -> Fault? {
    switch check.rule {
    case .cell(let rule):
      guard let value = values.first ?? nil, let code = rule.fault(cell(), value) else {
        return nil
      }
      return Fault(code: code, expected: rule.sample)
    case .comparison(let sign):
      guard values.count == 2, let left = values[0], let right = values[1] else { return nil }
      guard let holds = ColumnComparison(left, right)?.holds(sign) else {
        return Fault(code: .incomparableColumns, expected: sign.rawValue)
      }
      return holds ? nil : Fault(code: .compareColumns, expected: sign.rawValue)
    case .sum:
      let numbers = values.compactMap(\.self)
      guard numbers.count == values.count, let total = numbers.first,
        let sum = ExactSum(of: numbers.dropFirst()), let expected = ExactSum(of: [total])
      else { return nil }
      return sum == expected ? nil : Fault(code: .sumColumns, expected: sum.description)
    case .cohesion:
      let count = values.count { $0 != nil }
      return count == 0 || count == values.count ? nil : Fault(code: .cohesiveColumns)
    case .oneOf:
      return values.contains { $0 != nil } ? nil : Fault(code: .oneOfRequired)
    }
  }
}
