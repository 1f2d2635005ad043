/// A walk with what it has asked for and not yet read.
struct WalkUnderWay {
  private(set) var walk: any RecordWalk
  private let client: HarvestClient
  private let maximumPageCount: Int
  private var askedCount = 0
  private var answers: [Task<HarvestAnswer, Never>] = []

  init(_ walk: any RecordWalk, client: HarvestClient, maximumPageCount: Int) {
    self.walk = walk
    self.client = client
    self.maximumPageCount = maximumPageCount
  }

  /// Whether nothing is under way.
  var isIdle: Bool { answers.isEmpty }

  /// Whether as many pages were asked for as may be.
  var isBounded: Bool { askedCount >= maximumPageCount }

  /// Asks for as much as the walk knows to ask for, within its width.
  mutating func ask() {
    let client = client
    while answers.count < walk.width, !isBounded, let step = walk.next() {
      askedCount += 1
      answers.append(Task { await client.get(step) })
    }
  }

  /// Waits for what was asked for first, and reads it; nil when nothing is under way.
  mutating func read(_ ledger: inout HarvestLedger) async -> [HarvestItem]? {
    guard !answers.isEmpty else { return nil }
    let answer = answers.removeFirst()
    let value = await withTaskCancellationHandler {
      await answer.value
    } onCancel: {
      answer.cancel()
    }
    return walk.take(value, &ledger)
  }

  /// Lets go what is under way.
  mutating func stop() {
    for answer in answers { answer.cancel() }
    answers = []
  }

  /// Whether the walk would ask for more.
  mutating func hasMore() -> Bool { !answers.isEmpty || walk.next() != nil }
}
