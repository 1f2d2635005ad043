/// One document that is all there is: a record, or a page of records that was saved.
struct DocumentWalk: RecordWalk {
  let width = 1
  private let step: HarvestStep
  private var isAsked = false

  /// Creates a way that asks for the document.
  init(_ step: HarvestStep) { self.step = step }

  var end: HarvestEnd { HarvestEnd(.complete) }

  mutating func next() -> HarvestStep? {
    guard !isAsked else { return nil }
    isAsked = true
    return step
  }

  mutating func take(_ answer: HarvestAnswer, _ ledger: inout HarvestLedger) -> [HarvestItem] {
    ledger.turnPage()
    return DocumentReading.items(answer, mustBeMetadata: false, &ledger)
  }
}
