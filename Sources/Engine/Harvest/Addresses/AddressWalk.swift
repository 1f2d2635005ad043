import Messages
import Record
import Transport

/// The way through a list of addresses: those of a text, or of a site map and the maps that it leads to.
struct AddressWalk: RecordWalk {
  /// How many addresses are taken, and how many site maps are read.
  private static let addressLimit = 500_000
  private static let siteMapLimit = 1_000

  /// What is under way.
  private enum Asked: Sendable {
    case siteMap, record
  }

  let width = 4
  private let isURL: @Sendable (String) -> Bool
  private var siteMaps: [String]
  private var siteMapCount = 0
  private var addresses: [String]
  private var place = 0
  private var asked: [Asked] = []
  private var seen: Set<Int> = []
  private var ending: HarvestEnd?

  /// Creates a way through addresses, and through what site maps list.
  init(addresses: [String], siteMaps: [String] = [], isURL: @escaping @Sendable (String) -> Bool) {
    self.addresses = addresses
    self.siteMaps = siteMaps
    self.isURL = isURL
  }

  var end: HarvestEnd { ending ?? HarvestEnd(.complete) }

  mutating func next() -> HarvestStep? {
    guard ending == nil else { return nil }
    while place < addresses.count {
      let address = GeoNetworkAddress.recordXML(addresses[place]) ?? addresses[place]
      place += 1
      guard seen.insert(address.hashValue).inserted else { continue }
      asked.append(.record)
      return step(address)
    }
    guard asked.isEmpty, !siteMaps.isEmpty, siteMapCount < Self.siteMapLimit else { return nil }
    let map = siteMaps.removeFirst()
    siteMapCount += 1
    guard seen.insert(map.hashValue).inserted else { return next() }
    asked.append(.siteMap)
    return step(map)
  }

  mutating func take(_ answer: HarvestAnswer, _ ledger: inout HarvestLedger) -> [HarvestItem] {
    ledger.turnPage()
    guard !asked.isEmpty else { return [] }
    if answer.stopsEverything {
      ending = HarvestEnd(.bound, cause: answer.failure, bound: "budget")
      return []
    }
    switch asked.removeFirst() {
    case .siteMap:
      readSiteMap(answer, &ledger)
      return []
    case .record: return DocumentReading.items(answer, mustBeMetadata: true, &ledger)
    }
  }

  private func step(_ address: String) -> HarvestStep {
    isURL(address)
      ? .fetch(
        Request(
          url: address,
          headers: [HeaderField("Accept", "application/xml, text/xml;q=0.9, */*;q=0.1")]))
      : .read(path: address)
  }

  private mutating func readSiteMap(_ answer: HarvestAnswer, _ ledger: inout HarvestLedger) {
    switch PageFailure.page(in: answer, [.siteMap, .siteMapIndex]) {
    case .failure(let failure):
      ledger.note(failure, of: answer)
      // One map of several that is missing does not stop the others.
      if siteMaps.isEmpty, addresses.isEmpty {
        ending = HarvestEnd(.error, cause: failure.message(url: answer.url))
      }
    case .success(let page):
      if case .failure(let error) = page.skeleton {
        ledger.note(.pageBroken, cause: error.cause, exchange: answer.exchange)
      }
      let locations = page.strings("/*/*/*[local-name()='loc']")
        .map { FamilyMaker.resolve($0, against: answer.url) }
      if page.kind == .siteMapIndex {
        siteMaps += locations.prefix(Self.siteMapLimit)
      } else {
        addresses = Array(locations.prefix(Self.addressLimit))
        place = 0
      }
    }
  }
}
