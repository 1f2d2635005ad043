/// One page of a CSW, with what was asked: what is wrong with it, and where it leads.
struct SearchPageReading {
  /// Where to go on.
  enum Continuation {
    case end
    case position(Int)
  }

  let page: RecordPage
  let results: SearchResults
  /// The position asked for.
  let start: Int
  /// How many records were asked for.
  let askedCount: Int
  let answer: HarvestAnswer

  /// How many records the page holds.
  ///
  /// One that was cut where the page ends is not counted, and asked for again, unless it is the only one.
  var recordCount: Int {
    let count = page.fragments.count
    return isBroken && count > 1 && page.fragments.last?.isClosed == false ? count - 1 : count
  }

  /// Whether no parser can read the page around its records.
  private var isBroken: Bool { (try? page.skeleton.get()) == nil }

  /// The position after the last record, by counting.
  private var countedNext: Int { start + recordCount }

  /// The records of the page.
  func entries(page number: Int) -> [RecordEntry] {
    Array(
      RecordEntry.all(in: page, of: answer, number: number, first: start).prefix(recordCount))
  }

  // MARK: What the page says of itself

  /// Notes what is wrong with the page, and counts it.
  func note(in ledger: inout HarvestLedger, elementSet: String) {
    if case .failure(let error) = page.skeleton {
      ledger.note(.pageBroken, cause: error.cause, exchange: answer.exchange)
    }
    if let problem = page.text.problem {
      ledger.note(problem.code, problem.values, exchange: answer.exchange)
    }
    if recordCount == 0 { ledger.tally.emptyPageCount += 1 }
    ledger.tally.largestPage = max(ledger.tally.largestPage, recordCount)
    // A page that no parser can read says nothing that could be held against it.
    guard !isBroken else { return }
    noteCounts(&ledger)
    if recordCount > askedCount {
      ledger.note(
        .pageTooLong, ["expected": "\(askedCount)", "actual": "\(recordCount)"],
        exchange: answer.exchange)
    }
    if let actual = results.elementSet, actual != elementSet {
      ledger.note(
        .elementSet, ["expected": elementSet, "actual": actual], exchange: answer.exchange)
    }
  }

  private func noteCounts(_ ledger: inout HarvestLedger) {
    switch results.matched {
    case .number(let count):
      if let before = ledger.tally.match(count) {
        ledger.note(
          .matchedChanged, ["before": "\(before)", "after": "\(count)"], exchange: answer.exchange)
      }
    case .absent: ledger.note(.matchedMissing, ["actual": "-"], exchange: answer.exchange)
    case .unreadable(let text):
      ledger.note(.matchedMissing, ["actual": text], exchange: answer.exchange)
    }
    switch results.returned {
    case .number(let count) where count != recordCount:
      ledger.note(
        .returnedDiffers, ["announced": "\(count)", "actual": "\(recordCount)"],
        exchange: answer.exchange)
    case .number: break
    case .absent: ledger.note(.returnedMissing, ["actual": "-"], exchange: answer.exchange)
    case .unreadable(let text):
      ledger.note(.returnedMissing, ["actual": text], exchange: answer.exchange)
    }
  }

  // MARK: What follows

  /// Says where to go on, and notes what is wrong with where the page leads.
  func continuation(in ledger: inout HarvestLedger) -> Continuation {
    let matched = ledger.tally.lastMatchedCount
    let isAllThere = matched.map { countedNext > $0 } ?? false
    guard !isBroken else {
      // Nothing is known of what follows: count on, as long as something comes.
      return recordCount == 0 || isAllThere ? .end : .position(countedNext)
    }
    if recordCount == 0 { return continuationAfterNothing(matched, &ledger) }
    switch results.next {
    case .absent:
      if isAllThere { return .end }
      note(.nextMissing, ["position": "\(countedNext)", "matched": known(matched)], &ledger)
      return matched == nil && recordCount < askedCount ? .end : .position(countedNext)
    case .unreadable(let text):
      note(.nextUnreadable, ["actual": text], &ledger)
      return isAllThere ? .end : .position(countedNext)
    case .number(0):
      if let matched, !isAllThere {
        note(
          .endedEarly, ["position": "\(countedNext - 1)", "matched": "\(matched)"], &ledger)
        return .position(countedNext)
      }
      return .end
    case .number(let next): return continuation(to: next, matched, isAllThere, &ledger)
    }
  }

  private func continuation(
    to next: Int, _ matched: Int?, _ isAllThere: Bool, _ ledger: inout HarvestLedger
  ) -> Continuation {
    let values = ["expected": "\(countedNext)", "actual": "\(next)", "position": "\(start)"]
    if isAllThere {
      if let matched, next > matched {
        note(.nextBeyond, ["actual": "\(next)", "matched": "\(matched)"], &ledger)
      } else {
        note(.nextBackwards, values, &ledger)
      }
      return .end
    }
    if next <= start {
      note(.nextBackwards, values, &ledger)
      return .position(countedNext)
    }
    if next < countedNext { note(.nextOverlaps, values, &ledger) }
    if next > countedNext { note(.nextSkips, values, &ledger) }
    if let matched, next > matched { return .end }
    return .position(next)
  }

  /// A page without records: the catalogue is empty, the end is passed, or the service lost its place.
  private func continuationAfterNothing(
    _ matched: Int?, _ ledger: inout HarvestLedger
  ) -> Continuation {
    guard let matched, start <= matched else { return .end }
    note(.pageEmpty, ["position": "\(start)", "matched": "\(matched)"], &ledger)
    if let next = results.next.number, next > start, next <= matched { return .position(next) }
    let after = start.addingReportingOverflow(askedCount)
    return after.overflow || after.partialValue > matched ? .end : .position(after.partialValue)
  }

  private func note(
    _ code: HarvestCode, _ values: [String: String], _ ledger: inout HarvestLedger
  ) {
    ledger.note(code, values, exchange: answer.exchange)
  }

  private func known(_ count: Int?) -> String { count.map { "\($0)" } ?? "?" }
}
