import Checks
import Messages
import Record
import Transport

/// The way through the records of an OGC API: lists of features, then the XML of each of them.
struct ItemsWalk: RecordWalk {
  /// After how many records without XML the others are not even asked for theirs.
  private static let patience = 3

  /// What is under way.
  private enum Asked: Sendable {
    case list(String)
    case item(ItemsPage.Item, address: Int)
  }

  private var lists: [String]
  private let pageSize: Int
  private var items: [ItemsPage.Item] = []
  private var place = 0
  /// A record to be asked for at another of its addresses.
  private var retry: (item: ItemsPage.Item, address: Int)?
  private var asked: [Asked] = []
  private var seenLists: Set<String> = []
  /// Which of the addresses of a record gives its XML, once that is known.
  private var preferred: Int?
  private var withoutXMLCount = 0
  private var receivedCount = 0
  private var emptyRun = 0
  private var ending: HarvestEnd?

  init(lists: [String], pageSize: Int) {
    self.lists = lists
    self.pageSize = pageSize
  }

  /// Addresses are tried one by one until one is known to give XML.
  var width: Int { preferred == nil ? 1 : 4 }

  var end: HarvestEnd { ending ?? HarvestEnd(.complete) }

  /// Whether no record could be had as XML, since the service has them as JSON alone.
  private var isJSONOnly: Bool { preferred == nil && withoutXMLCount >= Self.patience }

  mutating func next() -> HarvestStep? {
    guard ending == nil else { return nil }
    if let retry {
      self.retry = nil
      return ask(retry.item, retry.address)
    }
    if place < items.count {
      let item = items[place]
      place += 1
      return ask(item, min(preferred ?? 0, item.addresses.count - 1))
    }
    guard asked.isEmpty, !lists.isEmpty else { return nil }
    let list = lists.removeFirst()
    asked.append(.list(list))
    return .fetch(
      Request(
        url: list,
        headers: [HeaderField("Accept", "application/geo+json, application/json;q=0.9")]))
  }

  mutating func take(_ answer: HarvestAnswer, _ ledger: inout HarvestLedger) -> [HarvestItem] {
    guard !asked.isEmpty else { return [] }
    switch asked.removeFirst() {
    case .list(let url):
      readList(answer, at: url, &ledger)
      return []
    case .item(let item, let address): return read(item, address, answer, &ledger)
    }
  }

  private mutating func ask(_ item: ItemsPage.Item, _ address: Int) -> HarvestStep {
    asked.append(.item(item, address: address))
    return .fetch(
      Request(
        url: item.addresses[address],
        headers: [HeaderField("Accept", "application/vnd.iso.19139+xml, application/xml;q=0.9")]))
  }

  // MARK: Lists

  private mutating func readList(
    _ answer: HarvestAnswer, at url: String, _ ledger: inout HarvestLedger
  ) {
    ledger.turnPage()
    seenLists.insert(url)
    guard answer.isSuccess, let page = ItemsPage(answer) else {
      let failure: PageFailure =
        if answer.stopsEverything, let message = answer.failure {
          .stopped(message)
        } else if let message = answer.failure {
          .noAnswer(message)
        } else if !answer.isSuccess {
          .status(answer.status ?? 0)
        } else {
          .unexpected(answer.mediaType?.essence ?? "?")
        }
      ledger.note(failure, of: answer)
      ending = HarvestEnd(
        answer.stopsEverything ? .bound : .error, cause: failure.message(url: answer.url),
        bound: answer.stopsEverything ? "budget" : nil)
      return
    }
    noteCounts(page, answer, &ledger)
    receivedCount += page.items.count
    place = 0
    items = page.items.filter { !$0.addresses.isEmpty }
    for item in page.items where isJSONOnly || item.addresses.isEmpty {
      noteWithoutXML(item, answer, &ledger)
    }
    if isJSONOnly { items = [] }
    follow(page, answer, &ledger)
  }

  private func noteCounts(
    _ page: ItemsPage, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) {
    let count = page.items.count
    ledger.tally.largestPage = max(ledger.tally.largestPage, count)
    if count == 0 { ledger.tally.emptyPageCount += 1 }
    if let matched = page.matched, let before = ledger.tally.match(matched) {
      ledger.note(
        .matchedChanged, ["before": "\(before)", "after": "\(matched)"], exchange: answer.exchange)
    }
    if let returned = page.returned, returned != count {
      ledger.note(
        .returnedDiffers, ["announced": "\(returned)", "actual": "\(count)"],
        exchange: answer.exchange)
    }
    if count > pageSize {
      ledger.note(
        .pageTooLong, ["expected": "\(pageSize)", "actual": "\(count)"], exchange: answer.exchange)
    }
  }

  private mutating func follow(
    _ page: ItemsPage, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) {
    let matched = ledger.tally.lastMatchedCount
    guard let next = page.next else {
      if let matched, receivedCount < matched, lists.isEmpty, !page.items.isEmpty {
        ledger.note(
          .endedEarly, ["position": "\(receivedCount)", "matched": "\(matched)"],
          exchange: answer.exchange)
      }
      return
    }
    emptyRun = page.items.isEmpty ? emptyRun + 1 : 0
    if page.items.isEmpty {
      ledger.note(
        .pageEmpty,
        ["position": "\(receivedCount + 1)", "matched": matched.map { "\($0)" } ?? "?"],
        exchange: answer.exchange)
      if emptyRun > 1 { return }
    }
    guard !seenLists.contains(next) else {
      ledger.note(.nextLoop, ["url": next], exchange: answer.exchange)
      ending = HarvestEnd(.loop, cause: Catalogue.harvestLoop())
      return
    }
    lists.insert(next, at: 0)
  }

  // MARK: Records

  private mutating func read(
    _ item: ItemsPage.Item, _ address: Int, _ answer: HarvestAnswer,
    _ ledger: inout HarvestLedger
  ) -> [HarvestItem] {
    if answer.stopsEverything {
      ending = HarvestEnd(.bound, cause: answer.failure, bound: "budget")
      return []
    }
    if answer.isSuccess {
      let page = RecordPage(answer)
      if !page.fragments.isEmpty {
        preferred = preferred ?? address
        return RecordEntry.all(in: page, of: answer, number: ledger.page).map { .record($0) }
      }
    }
    // Where one address is known to give XML, another would not for this record alone.
    guard preferred == nil else {
      let cause = reason(answer)
      ledger.tally.unavailableCount += 1
      ledger.note(
        .recordUnreachable, ["record": item.identifier, "url": answer.url], cause: cause.text,
        exchange: answer.exchange)
      return [.missing(key: item.identifier, cause: cause, exchange: answer.exchange)]
    }
    let next = address + 1
    guard item.addresses.indices.contains(next) else {
      noteWithoutXML(item, answer, &ledger)
      if isJSONOnly {
        for item in items[place...] { noteWithoutXML(item, answer, &ledger) }
        items = []
        place = 0
      }
      return []
    }
    // The same record is asked for at its next address.
    retry = (item, next)
    return []
  }

  private mutating func noteWithoutXML(
    _ item: ItemsPage.Item, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) {
    withoutXMLCount += 1
    ledger.tally.absentCount += 1
    ledger.note(
      .recordJSONOnly, ["record": item.identifier], exchange: answer.exchange)
  }

  private func reason(_ answer: HarvestAnswer) -> Message {
    if let failure = answer.failure { return failure }
    let failure: PageFailure =
      answer.isSuccess ? .notXML(answer.mediaType?.essence ?? "?") : .status(answer.status ?? 0)
    return failure.message(url: answer.url)
  }
}
