/// Examines a table as its bytes come, cut anywhere: reads it, and holds it to a schema if there is
/// one.
///
/// The dialect is worked out on the beginning, which is held back until then and judged with the
/// rest; memory is bounded by the limits, and keys alone make it grow.
package struct TableExamination: Sendable {
  var reader: TableReader
  var judge: TableJudge?
  private(set) var labels: [String]?
  private(set) var unpacker = TableUnpacker()
  var byteCount = 0

  /// Creates an examination; without a schema, only what makes a table is looked at.
  package init(
    schema: TableSchema?, options: TableExaminationOptions = TableExaminationOptions()
  ) {
    reader = TableReader(dialect: options.dialect, limits: options.limits)
    judge = schema.map {
      TableJudge(
        schema: $0, options: options.judging, resources: options.references,
        collects: options.collects)
    }
  }

  /// Why reading stopped before the end, if it did: more bytes would not be looked at.
  package var stop: TableFinding? { reader.stop.map { TableFinding($0) } }

  /// Takes more bytes.
  package mutating func feed(_ bytes: [UInt8]) {
    byteCount &+= bytes.count
    var unpacker = self.unpacker
    self.unpacker = TableUnpacker()
    unpacker.feed(bytes) { read($0) }
    self.unpacker = unpacker
  }

  /// Tells that no more bytes come, and returns what was found.
  ///
  /// - Parameter isComplete: Whether all of the table came. The records that came whole of a table that was cut
  ///   short are judged, and the table is never said to conform.
  package mutating func finish(isComplete: Bool = true) -> TableExaminationResult {
    var unpacker = self.unpacker
    self.unpacker = TableUnpacker()
    if isComplete { unpacker.finish { read($0) } }
    self.unpacker = unpacker
    // What is wrong further on than the reader went is not looked at.
    let packing = reader.stop == nil ? unpacker.problem.map { [$0] } ?? [] : []
    var reader = self.reader
    self.reader = TableReader()
    // Of what is packed in a way that is not read, there is nothing to say but that.
    if packing.first?.code != .compressed {
      reader.finish(isCut: !isComplete, notingWidthIf: { take($0) })
    }
    self.reader = reader
    judge?.isWhole = isComplete && reader.stop == nil
    let judgement = judge?.judgement
    let findings =
      (packing + reader.problems.kept).map { TableFinding($0) }
      + (judgement?.kept ?? []).map { TableFinding($0) }
    return TableExaminationResult(
      dialect: reader.choice, encoding: reader.encoding, endings: reader.endings,
      labels: labels ?? [], byteCount: byteCount, recordCount: reader.recordCount,
      judgedCount: judge?.judgedCount ?? 0,
      tallies: Self.tallies(reader.problems, packing, judgement),
      findings: findings.inFileOrder(), stop: stop, isComplete: isComplete,
      unjudged: judge?.unjudged ?? [], keySets: judge?.keySets ?? [])
  }

  /// Reads bytes of the table, and tells whether more are wanted.
  private mutating func read(_ bytes: [UInt8]) -> Bool {
    var reader = self.reader
    // The reader is taken out, so that what it holds has one owner while records are shown.
    self.reader = TableReader()
    reader.feed(bytes, notingWidthIf: { take($0) })
    self.reader = reader
    return reader.stop == nil
  }

  private mutating func take(_ record: TableRecord) -> Bool {
    if labels == nil { labels = (0..<record.count).map { record.text($0) } }
    return judge?.take(record) ?? true
  }

  private static func tallies(
    _ problems: TableProblems, _ packing: [TableProblem], _ judgement: Judgement?
  ) -> [TableTally] {
    var counts = problems.counts
    for problem in packing { counts[problem.code, default: 0] += 1 }
    let read = counts.map { code, count in
      TableTally(
        code: code.rawValue, standard: code.standard, severity: code.severity, field: "",
        count: count)
    }
    let judged = (judgement?.counts ?? [:]).map { key, count in
      TableTally(
        code: key.code.rawValue, standard: key.code.standard, severity: key.code.severity,
        field: key.field, count: count)
    }
    return (read + judged).sorted { ($0.code, $0.field) < ($1.code, $1.field) }
  }
}

extension [TableFinding] {
  /// Returns the findings in the order of records and columns, those of the whole table last.
  fileprivate func inFileOrder() -> Self {
    sorted { left, right in
      let leftPlace = (left.record ?? .max, left.column ?? 0, left.code)
      let rightPlace = (right.record ?? .max, right.column ?? 0, right.code)
      return leftPlace < rightPlace
    }
  }
}
