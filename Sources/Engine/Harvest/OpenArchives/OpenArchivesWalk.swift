import Messages

/// The way through an OAI-PMH 2.0 repository, from one resumption token to the next.
struct OpenArchivesWalk: RecordWalk {
  /// How many times one request is tried again before the repository is taken to have stopped.
  private static let failureLimit = 2

  let width = 1
  private let base: String
  private let prefix: String
  private let set: String?
  private var token: String?
  /// Whether the prefix goes with the token, against the protocol, since the repository wants it.
  private var sendsPrefix = false
  private var seenTokens: Set<Int> = []
  private var receivedCount = 0
  /// The page that began with a record, by a hash of it.
  private var firstRecords: [Int: Int] = [:]
  private var failureRun = 0
  private var isUnderWay = false
  private var ending: HarvestEnd?

  init(base: String, prefix: String, set: String?) {
    self.base = base
    self.prefix = prefix
    self.set = set
  }

  var end: HarvestEnd { ending ?? HarvestEnd(.error) }

  mutating func next() -> HarvestStep? {
    guard ending == nil, !isUnderWay else { return nil }
    isUnderWay = true
    var items = [("verb", "ListRecords")]
    if token == nil || sendsPrefix { items.append(("metadataPrefix", prefix)) }
    if let token {
      items.append(("resumptionToken", token))
    } else if let set {
      items.append(("set", set))
    }
    return .fetch(OpenArchivesRequest.make(base, items))
  }

  mutating func take(_ answer: HarvestAnswer, _ ledger: inout HarvestLedger) -> [HarvestItem] {
    isUnderWay = false
    ledger.turnPage()
    switch PageFailure.page(in: answer, [.openArchives]) {
    case .failure(let failure):
      fail(failure, answer, &ledger)
      return []
    case .success(let page):
      if let code = page.string("string(/*/*[local-name()='error']/@code)"), !code.isEmpty {
        let text = page.string("normalize-space(/*/*[local-name()='error'])") ?? ""
        refuse(code, text, answer, &ledger)
        return []
      }
      return read(page, answer, &ledger).map { .record($0) }
    }
  }

  // MARK: Pages

  private mutating func read(
    _ page: RecordPage, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) -> [RecordEntry] {
    failureRun = 0
    if case .failure(let error) = page.skeleton {
      ledger.note(.pageBroken, cause: error.cause, exchange: answer.exchange)
    }
    if let problem = page.text.problem {
      ledger.note(problem.code, problem.values, exchange: answer.exchange)
    }
    if isRepeated(page, answer, &ledger) { return [] }
    let headers = noteHeaders(page, answer, &ledger)
    let count = page.fragments.count
    if count == 0, headers == 0 { ledger.tally.emptyPageCount += 1 }
    ledger.tally.largestPage = max(ledger.tally.largestPage, count)
    noteToken(page, answer, &ledger)
    let first = receivedCount + 1
    receivedCount += max(count, headers)
    advance(page, isEmpty: count == 0 && headers == 0, answer, &ledger)
    return RecordEntry.all(in: page, of: answer, number: ledger.page, first: first)
  }

  /// Whether the page begins as an earlier one did: then the list has begun again.
  private mutating func isRepeated(
    _ page: RecordPage, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) -> Bool {
    guard let hash = page.fragments.first?.contentHash else { return false }
    guard let earlier = firstRecords[hash] else {
      firstRecords[hash] = ledger.page
      return false
    }
    ledger.tally.repeatedPageCount += 1
    if let matched = ledger.tally.lastMatchedCount, receivedCount >= matched {
      ledger.note(
        .tokenAfterEnd, ["token": token ?? "", "matched": "\(matched)"],
        exchange: answer.exchange)
      ending = HarvestEnd(.complete)
    } else {
      ledger.note(
        .pageRepeated,
        [
          "page": "\(ledger.page)", "earlier": "\(earlier)",
          "position": "\(receivedCount + 1)",
        ], exchange: answer.exchange)
      ending = HarvestEnd(.loop, cause: Catalogue.harvestLoop())
    }
    return true
  }

  /// Counts the records that are there no more, or not in this format.
  ///
  /// - Returns: how many headers the page has.
  private func noteHeaders(
    _ page: RecordPage, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) -> Int {
    let record = "/*/*[local-name()='ListRecords']/*[local-name()='record']"
    let deleted = "*[local-name()='header'][@status='deleted']"
    ledger.tally.deletedCount += page.count("\(record)[\(deleted)]")
    let absent = page.strings(
      "\(record)[not(\(deleted))][not(*[local-name()='metadata'])]/*[local-name()='header']"
        + "/*[local-name()='identifier']")
    for identifier in absent {
      ledger.tally.absentCount += 1
      ledger.note(
        .recordWithoutMetadata, ["record": identifier, "prefix": prefix],
        exchange: answer.exchange)
    }
    return page.count(record)
  }

  private func noteToken(
    _ page: RecordPage, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) {
    let element = "/*/*/*[local-name()='resumptionToken']"
    if let size = page.string("string(\(element)/@completeListSize)").flatMap({ Int($0) }),
      size >= 0, let before = ledger.tally.match(size)
    {
      ledger.note(
        .matchedChanged, ["before": "\(before)", "after": "\(size)"], exchange: answer.exchange)
    }
    if let cursor = page.string("string(\(element)/@cursor)").flatMap({ Int($0) }),
      cursor != receivedCount
    {
      ledger.note(
        .cursorDiffers, ["expected": "\(receivedCount)", "actual": "\(cursor)"],
        exchange: answer.exchange)
    }
  }

  private mutating func advance(
    _ page: RecordPage, isEmpty: Bool, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) {
    guard let next = page.resumptionToken, !next.isEmpty else {
      // The page that ends a list of several has an empty token (OAI-PMH 2.0 §3.5).
      if token != nil, page.resumptionToken == nil,
        page.count("//*[local-name()='resumptionToken']") == 0
      {
        ledger.note(.tokenMissing, exchange: answer.exchange)
      }
      ending = HarvestEnd(.complete)
      return
    }
    guard seenTokens.insert(next.hashValue).inserted else {
      ledger.note(.tokenRepeated, ["token": next], exchange: answer.exchange)
      ending = HarvestEnd(.loop, cause: Catalogue.harvestLoop())
      return
    }
    if isEmpty {
      ledger.note(
        .pageEmpty,
        [
          "position": "\(receivedCount + 1)",
          "matched": ledger.tally.lastMatchedCount.map { "\($0)" } ?? "?",
        ], exchange: answer.exchange)
    }
    token = next
  }

  // MARK: Refusals

  private mutating func refuse(
    _ code: String, _ text: String, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) {
    if code == "noRecordsMatch", token == nil {
      ending = HarvestEnd(.complete)
      return
    }
    let values = ["code": code, "locator": "-", "text": text, "status": "-"]
    if token != nil, !sendsPrefix {
      sendsPrefix = true
      ledger.note(
        .tokenNeedsPrefix, ["code": code, "text": text], exchange: answer.exchange)
      return
    }
    ledger.note(.exception, values, exchange: answer.exchange)
    ending = HarvestEnd(.error, cause: Catalogue.harvestException(values))
  }

  private mutating func fail(
    _ failure: PageFailure, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) {
    let message = failure.message(url: answer.url)
    if case .stopped = failure {
      ending = HarvestEnd(.bound, cause: message, bound: "budget")
      return
    }
    ledger.note(failure, of: answer)
    failureRun += 1
    if failureRun > Self.failureLimit { ending = HarvestEnd(.error, cause: message) }
  }
}
