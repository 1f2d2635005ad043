import Messages

/// Reads a document that was named by itself.
enum DocumentReading {
  /// The records of a document, or why there are none.
  ///
  /// - Parameter mustBeMetadata: Whether a document of another kind is passed over; else it is judged as it is.
  static func items(
    _ answer: HarvestAnswer, mustBeMetadata: Bool, _ ledger: inout HarvestLedger
  ) -> [HarvestItem] {
    let page: RecordPage
    switch reading(answer) {
    case .failure(let failure): return [missing(failure, answer, &ledger)]
    case .success(let read): page = read
    }
    if let problem = page.text.problem {
      ledger.note(problem.code, problem.values, exchange: answer.exchange)
    }
    if case .failure(let error) = page.skeleton, page.kind.holdsRecords {
      ledger.note(.pageBroken, cause: error.cause, exchange: answer.exchange)
    }
    let entries = RecordEntry.all(
      in: page, of: answer, number: ledger.page, mustBeMetadata: mustBeMetadata)
    guard entries.isEmpty else { return entries.map { .record($0) } }
    if page.kind.holdsRecords { return [] }
    if mustBeMetadata {
      ledger.note(
        .notARecord, ["url": answer.url, "root": page.rootName], exchange: answer.exchange)
      return []
    }
    // What is no record at all is shown to the rules as it is.
    return [
      .record(
        RecordEntry(
          fragment: RecordFragment(whole: page.text, longestTag: page.longestTag), url: answer.url,
          exchange: answer.exchange,
          page: ledger.page, label: answer.url, mustBeMetadata: false))
    ]
  }

  /// The page that an answer is, unless it refuses or did not come whole.
  private static func reading(_ answer: HarvestAnswer) -> Result<RecordPage, PageFailure> {
    if let failure = answer.failure { return .failure(.noAnswer(failure)) }
    let page = RecordPage(answer)
    if page.kind == .exception {
      return .failure(.exception(ServiceException(page), status: answer.status))
    }
    return answer.isSuccess ? .success(page) : .failure(.status(answer.status ?? 0))
  }

  private static func missing(
    _ failure: PageFailure, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) -> HarvestItem {
    let cause = failure.message(url: answer.url)
    ledger.tally.unavailableCount += 1
    ledger.note(
      .recordUnreachable, ["record": answer.url, "url": answer.url], cause: cause.text,
      exchange: answer.exchange)
    return .missing(key: answer.url, cause: cause, exchange: answer.exchange)
  }
}
