package import Messages

/// Joins the records of the shards of one run into the record that the whole run would have made.
package enum RunMerge {
  /// Joins records.
  ///
  /// - Throws: `RunMergeError` when they are not the shards of one run, each of them once.
  package static func merged(_ records: [RunRecord]) throws(RunMergeError) -> RunRecord {
    guard let first = records.first else { throw RunMergeError(Catalogue.mergeNothing()) }
    try verify(records, first)
    var exchanges: [String: Exchange] = [:]
    var omissions: [Omission] = []
    var notices: [Notice] = []
    for record in records {
      exchanges.merge(record.exchanges) { first, _ in first }
      for omission in record.omissions where !omissions.contains(omission) {
        omissions.append(omission)
      }
      for notice in record.notices where !notices.contains(notice) { notices.append(notice) }
    }
    let outcomes = records.flatMap(\.outcomes)
    let header = first.header.whole(
      startedAt: records.map(\.header.startedAt).min() ?? first.header.startedAt)
    let merged = RunRecord(
      header: header, exchanges: exchanges, outcomes: outcomes, omissions: omissions,
      notices: notices, footer: footer(of: records))
    guard let footer = merged.footer else { return merged }
    let code = Conclusion(of: merged).exitCode
    return RunRecord(
      header: header, exchanges: exchanges, outcomes: outcomes, omissions: omissions,
      notices: notices, footer: footer.concluding(Int(code.rawValue)))
  }

  private static func verify(
    _ records: [RunRecord], _ first: RunRecord
  ) throws(RunMergeError) {
    guard let count = first.header.shard?.count else {
      throw RunMergeError(Catalogue.mergeNotAShard())
    }
    var seen: Set<Int> = []
    for record in records {
      guard let shard = record.header.shard, shard.count == count else {
        throw RunMergeError(Catalogue.mergeNotAShard())
      }
      guard seen.insert(shard.number).inserted else {
        throw RunMergeError(Catalogue.mergeTwice(["shard": "\(shard.number)/\(count)"]))
      }
      guard record.header.whole(startedAt: "") == first.header.whole(startedAt: "") else {
        throw RunMergeError(Catalogue.mergeDifferent(["shard": "\(shard.number)/\(count)"]))
      }
    }
    let missing = (1...count).filter { !seen.contains($0) }
    guard missing.isEmpty else {
      throw RunMergeError(
        Catalogue.mergeMissing([
          "shards": missing.map { "\($0)/\(count)" }.joined(separator: ", ")
        ]))
    }
  }

  /// A whole run has an end when each shard has one.
  private static func footer(of records: [RunRecord]) -> RunFooter? {
    let footers = records.compactMap(\.footer)
    guard footers.count == records.count, let last = footers.map(\.finishedAt).max() else {
      return nil
    }
    return RunFooter(
      finishedAt: last, duration: footers.map(\.duration).max() ?? .zero, exitCode: 0,
      isInterrupted: footers.contains(where: \.isInterrupted),
      requestCount: footers.reduce(0) { $0 + $1.requestCount },
      serverDuration: footers.reduce(.zero) { $0 + $1.serverDuration })
  }
}

/// Why records cannot be joined.
package struct RunMergeError: Error, Sendable, Hashable {
  package let message: Message

  init(_ message: Message) {
    self.message = message
  }
}

extension RunFooter {
  fileprivate func concluding(_ code: Int) -> RunFooter {
    RunFooter(
      finishedAt: finishedAt, duration: duration, exitCode: code, isInterrupted: isInterrupted,
      requestCount: requestCount, serverDuration: serverDuration)
  }
}
