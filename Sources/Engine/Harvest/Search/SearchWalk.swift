import Messages

/// The way through a CSW, page by page, whatever the service says of its own pages.
struct SearchWalk: RecordWalk {
  /// How many positions in a row may fail before the service is taken to have stopped.
  private static let failureLimit = 5
  /// How many pages in a row may repeat earlier ones.
  private static let repetitionLimit = 2

  let width = 1
  private var capabilities: SearchCapabilities
  private let options: HarvestOptions
  private var forms: [SearchForm]
  /// What was asked for first, and why it was refused.
  private var refusal: (form: SearchForm, failure: PageFailure, answer: HarvestAnswer)?
  /// Whether a page was had: then the form is the right one.
  private var hasBegun = false
  private var start = 1
  private var count: Int
  private var isUnderWay = false
  private var ending: HarvestEnd?
  private var failureRun = 0
  private var repetitionRun = 0
  private var emptyRun = 0
  private var seenPages: [Int: Int] = [:]

  init(_ capabilities: SearchCapabilities, _ options: HarvestOptions, wanted: Int?) {
    self.capabilities = capabilities
    self.options = options
    forms = SearchForm.all(options, capabilities)
    count = max(1, min(options.pageSize, wanted ?? Int.max))
    pageSize = count
    largestCount = count
  }

  /// How many records a page is asked for when all goes well.
  private let pageSize: Int
  /// The most that is asked for, since a page of more was longer than is read.
  private var largestCount: Int

  var end: HarvestEnd { ending ?? HarvestEnd(.error) }

  mutating func next() -> HarvestStep? {
    guard ending == nil, !isUnderWay else { return nil }
    guard let form = forms.first, let endpoint = capabilities.endpoint(form.method) else {
      ending = HarvestEnd(.error)
      return nil
    }
    isUnderWay = true
    return .fetch(SearchRequest.records(form, at: endpoint, start: start, count: count))
  }

  mutating func take(_ answer: HarvestAnswer, _ ledger: inout HarvestLedger) -> [HarvestItem] {
    isUnderWay = false
    ledger.turnPage()
    switch PageFailure.page(in: answer, [.searchResults]) {
    case .failure(let failure):
      fail(failure, answer, &ledger)
      return []
    case .success(let page): return read(page, answer, &ledger).map { .record($0) }
    }
  }

  // MARK: Pages

  private mutating func read(
    _ page: RecordPage, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) -> [RecordEntry] {
    if !hasBegun { begin(&ledger) }
    failureRun = 0
    let reading = SearchPageReading(
      page: page, results: SearchResults(page), start: start, askedCount: count, answer: answer)
    reading.note(in: &ledger, elementSet: options.elementSet)
    let entries = reading.entries(page: ledger.page)
    let isRepeated = noteRepetition(entries, answer, &ledger)
    advance(after: reading, isRepeated: isRepeated, &ledger)
    // After a failure, pages grow again.
    count = min(largestCount, count * 2)
    guard !isRepeated else {
      ledger.tally.returnedCount += entries.count
      ledger.tally.repeatedCount += entries.count
      return []
    }
    return entries
  }

  private mutating func begin(_ ledger: inout HarvestLedger) {
    hasBegun = true
    guard let form = forms.first else { return }
    noteRefusal(of: form, &ledger)
    ledger.tally.method = form.method.rawValue
    ledger.tally.endpoint = capabilities.endpoint(form.method)
    ledger.tally.pageSize = pageSize
    ledger.tally.asked = [
      ("typeNames", form.typeNames), ("outputSchema", form.outputSchema),
      ("elementSetName", form.elementSet), ("sortBy", form.sortBy ?? ""),
      ("types", form.types.joined(separator: ", ")),
    ]
  }

  /// Whether the very same page came before.
  private mutating func noteRepetition(
    _ entries: [RecordEntry], _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) -> Bool {
    guard !entries.isEmpty else { return false }
    var hasher = Hasher()
    for entry in entries { hasher.combine(entry.fragment.contentHash) }
    let hash = hasher.finalize()
    guard let earlier = seenPages[hash] else {
      seenPages[hash] = ledger.page
      repetitionRun = 0
      return false
    }
    repetitionRun += 1
    ledger.tally.repeatedPageCount += 1
    ledger.note(
      .pageRepeated, ["page": "\(ledger.page)", "earlier": "\(earlier)", "position": "\(start)"],
      exchange: answer.exchange)
    return true
  }

  /// Decides where to go on, or that this is the end.
  private mutating func advance(
    after reading: SearchPageReading, isRepeated: Bool, _ ledger: inout HarvestLedger
  ) {
    emptyRun = reading.recordCount == 0 ? emptyRun + 1 : 0
    if isRepeated, repetitionRun >= Self.repetitionLimit {
      ending = HarvestEnd(.loop, cause: Catalogue.harvestLoop())
      return
    }
    switch reading.continuation(in: &ledger) {
    case .end: ending = HarvestEnd(.complete)
    case .position where emptyRun >= 2: ending = HarvestEnd(.complete)
    case .position(let next): start = next
    }
  }

  // MARK: Failures

  private mutating func fail(
    _ failure: PageFailure, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) {
    let message = failure.message(url: answer.url)
    if case .stopped = failure {
      ending = HarvestEnd(.bound, cause: message, bound: "budget")
      return
    }
    var isTooLong = false
    if case .tooLong = failure { isTooLong = true }
    guard hasBegun || isTooLong else {
      tryAnotherForm(failure, message, answer, &ledger)
      return
    }
    ledger.note(failure, of: answer)
    if let matched = ledger.tally.lastMatchedCount, start > matched {
      // What was asked for is beyond the end: the service has no more, and says so badly.
      ending = HarvestEnd(.complete)
      return
    }
    if count > 1 {
      count = max(1, count / (isTooLong ? 8 : 2))
      if isTooLong { largestCount = count }
      return
    }
    // A page of one record: this is the one that cannot be had.
    failureRun += 1
    ledger.tally.unavailableCount += 1
    ledger.note(
      .recordUnavailable, ["position": "\(start)"], cause: message.text,
      exchange: answer.exchange)
    let isLost: Bool = if case .noAnswer = failure { true } else { false }
    if failureRun >= (isLost ? 2 : Self.failureLimit) {
      // Those that were given up one by one may be there: the service is not.
      ledger.tally.unavailableCount -= failureRun
      ending = HarvestEnd(.error, cause: message)
      return
    }
    start += 1
  }

  /// Asks for the first page in another way.
  private mutating func tryAnotherForm(
    _ failure: PageFailure, _ message: Message, _ answer: HarvestAnswer,
    _ ledger: inout HarvestLedger
  ) {
    guard let tried = forms.first else { return }
    if case .noAnswer = failure, let endpoint = capabilities.endpoint(tried.method),
      endpoint != capabilities.base
    {
      ledger.note(
        .endpointUnreachable, ["announced": endpoint, "used": capabilities.base],
        cause: message.text, exchange: answer.exchange)
      capabilities.usesBase = true
      forms = SearchForm.all(options, capabilities)
      return
    }
    let first = refusal ?? (tried, failure, answer)
    refusal = first
    forms.removeFirst()
    guard forms.isEmpty else { return }
    ledger.note(first.failure, of: first.answer)
    ending = HarvestEnd(.error, cause: first.failure.message(url: first.answer.url))
  }

  /// Says what was refused, by what the form that works has not.
  private func noteRefusal(of form: SearchForm, _ ledger: inout HarvestLedger) {
    guard let refusal else { return }
    let exchange = refusal.answer.exchange
    let cause = refusal.failure.message(url: refusal.answer.url).text
    let tried = refusal.form
    if let property = tried.sortBy, form.sortBy == nil {
      ledger.note(.sortRefused, ["property": property], cause: cause, exchange: exchange)
    }
    if tried.typeNames != form.typeNames {
      ledger.note(.typeRefused, ["types": tried.typeNames], cause: cause, exchange: exchange)
    }
    if tried.method != form.method {
      ledger.note(
        .postRefused, ["method": tried.method.rawValue, "other": form.method.rawValue],
        cause: cause, exchange: exchange)
    }
  }
}
