import Checks
import JSON
import Markup
import Messages

/// Walks through one target after the other, and hands over what comes.
struct RecordDelivery {
  private let request: StreamRequest
  private let options: HarvestOptions
  private let client: HarvestClient
  private let give: @Sendable (Subject) async -> Bool
  private var ledger = HarvestLedger()
  private var failure: ProbeFailure?
  private var givenCount = 0
  /// Whether more records may be given: no bound was reached, and nobody stopped the run.
  private(set) var wantsMore = true
  private let limits: MarkupLimits

  init(
    request: StreamRequest, options: HarvestOptions, client: HarvestClient,
    give: @escaping @Sendable (Subject) async -> Bool
  ) {
    self.request = request
    self.options = options
    self.client = client
    self.give = give
    var limits = MarkupLimits.standard
    limits.maximumByteCount = 32 << 20
    self.limits = limits
    ledger.digest.isDeep = options.looksDeep
  }

  /// How the stream ended.
  var end: StreamEnd {
    let bound = ledger.tallies.lazy.compactMap { $0.end?.bound }.first
    return StreamEnd(
      summary: ledger.document, exchanges: Array(ledger.exchanges.prefix(50)),
      failure: givenCount == 0 && ledger.page == 0 ? failure : nil,
      cut: bound.map { StreamEnd.Cut(bound: $0, totalCount: ledger.tally.lastMatchedCount) },
      shortfall: shortfall)
  }

  /// Why records of some target are missing: its service failed, or led round in circles.
  private var shortfall: Message? {
    ledger.tallies.lazy.compactMap { tally -> Message? in
      guard let end = tally.end, end.kind == .error || end.kind == .loop else { return nil }
      return end.cause ?? Catalogue.engineShortStream()
    }.first
  }

  /// Brings the records of one target.
  mutating func harvest(_ target: String) async {
    ledger.begin(target)
    let finder = CatalogueFinder(
      client: client, options: options, wanted: wantedCount,
      isURL: { Plan.isURL($0) })
    switch await finder.find(target, &ledger) {
    case .failure(let refusal):
      ledger.tally.end = HarvestEnd(.error, cause: refusal.message)
      failure =
        failure
        ?? ProbeFailure(
          kind: refusal.isSilence ? .noAnswer : .unusable, root: request.probe,
          message: refusal.message, exchanges: [refusal.exchange].compactMap(\.self), isOwn: true)
    case .success(let walk):
      let end = await follow(walk)
      ledger.tally.end = end
      conclude(end)
    }
  }

  /// How many more records are wanted at most.
  private var wantedCount: Int? { request.atMost.map { max($0 - givenCount, 0) } }

  // MARK: The walk

  /// Walks to the end: what is asked for travels while the records of what came before are handed over.
  private mutating func follow(_ walk: any RecordWalk) async -> HarvestEnd {
    var way = WalkUnderWay(walk, client: client, maximumPageCount: options.maximumPageCount)
    defer { way.stop() }
    way.ask()
    while let items = await way.read(&ledger) {
      if items.count < wantedCount ?? Int.max { way.ask() }
      for item in items {
        guard wantedCount != 0 else { return boundEnd }
        guard await hand(over: item) else {
          wantsMore = false
          return HarvestEnd(.cut)
        }
      }
      if wantedCount == 0 {
        wantsMore = false
        return way.hasMore() ? boundEnd : way.walk.end
      }
      way.ask()
    }
    return way.isBounded && way.hasMore() ? HarvestEnd(.bound, bound: "pages") : way.walk.end
  }

  private var boundEnd: HarvestEnd { HarvestEnd(.bound, bound: request.boundName) }

  /// Says what only the end shows.
  private mutating func conclude(_ end: HarvestEnd) {
    let tally = ledger.tally
    if end.kind == .bound {
      ledger.note(
        .bound, ["bound": end.bound ?? "", "count": "\(givenCount)"], exchange: nil)
    }
    guard end.kind == .complete else { return }
    if tally.accountedCount == 0 {
      ledger.note(.empty, ["target": tally.target], exchange: nil)
    }
    if let matched = tally.lastMatchedCount, matched != tally.accountedCount {
      ledger.note(
        .countDiffers,
        [
          "expected": "\(matched)", "actual": "\(tally.accountedCount)",
          "repeated": "\(tally.repeatedCount)",
        ], exchange: nil)
    }
  }

  // MARK: Records

  /// Hands over a record, and tells whether more are wanted.
  private mutating func hand(over item: HarvestItem) async -> Bool {
    switch item {
    case .missing(let key, let cause, let exchange):
      givenCount += 1
      return await give(
        Subject(
          key: key,
          content: .failure(
            ProbeFailure(
              kind: .noAnswer, root: request.probe, message: cause,
              exchanges: [exchange].compactMap(\.self), isOwn: true))))
    case .record(let entry): return await hand(over: entry)
    }
  }

  private mutating func hand(over entry: RecordEntry) async -> Bool {
    let xml = entry.fragment.document(limits: limits)
    let reading = RecordReading(
      xml: xml, url: entry.url, exchange: entry.exchange, schemas: request.schemas)
    let key: String
    switch xml {
    case .failure(let error):
      let identifier = entry.fragment.probableIdentifier
      key = identifier.map { "\($0) (\(entry.label))" } ?? entry.label
      ledger.admitBroken(entry, name: key, cause: error.cause)
    case .success(let document):
      guard let identity = RecordIdentity(document) else { return true }
      if entry.mustBeMetadata, !identity.isMetadata {
        ledger.note(
          .notARecord, ["url": entry.url, "root": identity.name], exchange: entry.exchange)
        return true
      }
      guard ledger.admit(identity, content: entry.fragment.contentHash, entry: entry) else {
        return true
      }
      key = identity.identifier ?? entry.label
      if let resource = ResourceIdentity(document, identity) {
        ledger.take(resource, of: key, entry: entry)
      }
      ledger.digest.take(reading, identity, key: key)
    }
    ledger.judge()
    givenCount += 1
    return await give(Subject(key: key, content: .success(.record(reading))))
  }
}
