/// The dialect of a table as its beginning shows it, and what shows it.
package struct DialectChoice: Sendable, Hashable {
  /// How a delimiter would cut the beginning of the table.
  package struct Candidate: Sendable, Hashable {
    package let delimiter: UInt8
    /// How many cells the first record would have.
    package let headerWidth: Int
    /// How many records would be as wide as the first one.
    package let agreeingCount: Int
    /// How many records were looked at.
    package let recordCount: Int

    /// Whether every record is as wide as the first, and that is more than one cell.
    package var isRegular: Bool { headerWidth > 1 && agreeingCount == recordCount }
  }

  /// How sure the choice is.
  package enum Confidence: String, Sendable, Hashable {
    /// It was asked for.
    case given
    /// This delimiter alone cuts all the records alike.
    case certain
    /// Others would do nearly as well, or some records differ.
    case probable
    /// No delimiter cuts the header: the table has one column, or it is no table.
    case oneColumn
  }

  package let dialect: TableDialect
  package let confidence: Confidence
  /// What each delimiter would come to.
  package let candidates: [Candidate]

  /// Takes a dialect that was asked for.
  init(given dialect: TableDialect) {
    self.dialect = dialect
    self.confidence = .given
    self.candidates = []
  }

  /// Chooses by the beginning of a table, which may be cut anywhere.
  ///
  /// The first record is taken for the header: a delimiter that does not cut it is not one, so that
  /// decimal commas do not count. Then the one wins that cuts most records as it does the header.
  init(sample: [UInt8], isWhole: Bool) {
    let candidates = TableDialect.delimiters.map {
      Self.candidate($0, sample: sample, isWhole: isWhole)
    }
    let cutting = candidates.filter { $0.headerWidth > 1 }
    var best: Candidate?
    for candidate in cutting where best.map({ candidate.isBetter(than: $0) }) ?? true {
      best = candidate
    }
    let delimiter = best?.delimiter ?? .comma
    let quote = Self.quote(delimiter: delimiter, sample: sample)
    self.dialect = TableDialect(delimiter: delimiter, quote: quote)
    self.candidates = candidates
    if let best {
      let isAlone = cutting.filter(\.isRegular).count == 1 && best.isRegular
      self.confidence = isAlone ? .certain : .probable
    } else {
      self.confidence = .oneColumn
    }
  }

  /// The most records that are looked at.
  private static let recordLimit = 200

  private static func candidate(_ delimiter: UInt8, sample: [UInt8], isWhole: Bool) -> Candidate {
    var headerWidth = 0
    var agreeingCount = 0
    var recordCount = 0
    eachRecord(TableDialect(delimiter: delimiter), sample: sample, isWhole: isWhole) { cells in
      if cells.count == 1, cells.allSatisfy(\.isEmpty), recordCount > 0 { return }
      if recordCount == 0 { headerWidth = cells.count }
      if cells.count == headerWidth { agreeingCount += 1 }
      recordCount += 1
    }
    return Candidate(
      delimiter: delimiter, headerWidth: headerWidth, agreeingCount: agreeingCount,
      recordCount: recordCount)
  }

  /// Returns the apostrophe if all the cells that begin with one end with one and none is in
  /// quotation marks, else the quotation mark.
  private static func quote(delimiter: UInt8, sample: [UInt8]) -> UInt8 {
    var matchedCount = 0
    var hasOthers = false
    eachRecord(TableDialect(delimiter: delimiter), sample: sample, isWhole: false) { cells in
      for cell in cells {
        if cell.form != .plain { hasOthers = true }
        let range = cell.range
        guard let first = sample[range].first, first == .singleQuote else { continue }
        if range.count > 1, sample[range].last == .singleQuote {
          matchedCount += 1
        } else {
          hasOthers = true
        }
      }
    }
    return matchedCount > 0 && !hasOthers ? .singleQuote : .doubleQuote
  }

  private static func eachRecord(
    _ dialect: TableDialect, sample: [UInt8], isWhole: Bool, _ body: ([TableCell]) -> Void
  ) {
    var scanner = RecordScanner(dialect, limits: .standard)
    for _ in 0..<recordLimit {
      guard scanner.next(in: sample.span) == .record else {
        // A record that the sample cuts says nothing of its width, unless there is no other.
        if isWhole, scanner.finish(atEnd: sample.count) { body(scanner.cells) }
        return
      }
      body(scanner.cells)
      scanner.clear()
    }
  }
}

extension DialectChoice.Candidate {
  /// Tells whether a larger share of records agrees with the header, or as many on more cells.
  fileprivate func isBetter(than other: Self) -> Bool {
    let left = agreeingCount * other.recordCount
    let right = other.agreeingCount * recordCount
    return left == right ? headerWidth > other.headerWidth : left > right
  }
}
