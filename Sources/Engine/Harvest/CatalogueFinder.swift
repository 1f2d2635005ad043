import Checks
import Foundation
import JSON
import Messages
import Record
import Transport

/// Finds out what a target is, and how to go through it.
struct CatalogueFinder: Sendable {
  /// Why there is no way through a target.
  struct Refusal: Error, Sendable {
    let message: Message
    let exchange: String?
    /// Whether nobody answered, rather than something else than records.
    let isSilence: Bool
  }

  /// The way through a target, or why there is none.
  typealias Finding = Result<any RecordWalk, Refusal>

  let client: HarvestClient
  let options: HarvestOptions
  /// How many records are wanted at most.
  let wanted: Int?
  let isURL: @Sendable (String) -> Bool

  /// Finds out what a target is.
  func find(_ target: String, _ ledger: inout HarvestLedger) async -> Finding {
    let form = options.form ?? Self.form(of: target)
    ledger.tally.form = form
    ledger.tally.endpoint = target
    guard isURL(target) else { return file(target, &ledger) }
    switch form {
    case .csw: return await search(target, &ledger)
    case .oai: return await openArchives(target, &ledger)
    case .records: return await items(target, &ledger)
    case .geonetwork: return await geoNetwork(target, &ledger)
    case .document, .file: return document(target)
    case .sitemap:
      return .success(AddressWalk(addresses: [], siteMaps: [target], isURL: isURL))
    case .list, nil: return await look(at: target, form, &ledger)
    }
  }

  /// What an address says of itself, before anything is asked.
  static func form(of target: String) -> CatalogueForm? {
    guard let reference = URIReference(repairing: target) else { return nil }
    func value(_ name: String) -> String? {
      reference.queryItems.first { $0.name.lowercased() == name }?.value?.lowercased()
    }
    let path = reference.path.lowercased()
    switch (value("request"), value("verb")) {
    case ("getrecordbyid", _), (_, "getrecord"): return .document
    case ("getrecords", _), ("getcapabilities", _): return .csw
    case (_, .some): return .oai
    default: break
    }
    if GeoNetworkAddress.recordXML(target) != nil || path.hasSuffix("/formatters/xml") {
      return .document
    }
    if value("service") == "csw" || path.hasSuffix("/csw") { return .csw }
    if value("mode") == "oaipmh" || path.hasSuffix("/oai") || path.hasSuffix("/oaipmh") {
      return .oai
    }
    if path.contains("/collections/") { return .records }
    if path.hasSuffix("/geonetwork") || path.hasSuffix("/geonetwork/") || path.contains("/srv/") {
      return .geonetwork
    }
    return nil
  }

  // MARK: Files

  private func file(_ path: String, _ ledger: inout HarvestLedger) -> Finding {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return .failure(
        Refusal(
          message: Catalogue.fileUnreadable(["path": path]), exchange: nil, isSilence: true))
    }
    ledger.tally.form = .file
    if isFolder.boolValue { return .success(FolderWalk(path: path)) }
    let answer = HarvestClient.read(path)
    let page = RecordPage(answer)
    switch page.kind {
    case .siteMap, .siteMapIndex:
      ledger.tally.form = .sitemap
      return .success(AddressWalk(addresses: [], siteMaps: [path], isURL: isURL))
    case .notXML where options.form == .list || !path.lowercased().hasSuffix(".xml"):
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      guard
        let addresses = AddressList.addresses(
          in: answer.bytes, where: { isURL($0) || $0.lowercased().hasSuffix(".xml") })
      else { break }
      ledger.tally.form = .list
      let resolved = addresses.map { address in
        isURL(address) ? address : URL(fileURLWithPath: address, relativeTo: folder).path
      }
      return .success(AddressWalk(addresses: resolved, isURL: isURL))
    default: break
    }
    return .success(DocumentWalk(.read(path: path)))
  }

  // MARK: What has to be looked at

  private func document(_ target: String) -> Finding {
    let address = GeoNetworkAddress.recordXML(target) ?? target
    return .success(
      DocumentWalk(
        .fetch(
          Request(
            url: address,
            headers: [HeaderField("Accept", "application/xml, text/xml;q=0.9, */*;q=0.1")]))))
  }

  /// Asks for a target, and sees by what comes what it is.
  private func look(
    at target: String, _ form: CatalogueForm?, _ ledger: inout HarvestLedger
  ) async -> Finding {
    let answer = await client.get(
      .fetch(
        Request(
          url: target,
          headers: [
            HeaderField("Accept", "application/xml, application/json;q=0.9, text/xml, */*;q=0.1")
          ])))
    guard answer.isAnswered else { return .failure(refusal(answer)) }
    if let addresses = AddressList.addresses(in: answer.bytes, where: isURL), answer.isSuccess {
      ledger.tally.form = .list
      return .success(AddressWalk(addresses: addresses, isURL: isURL))
    }
    if let root = try? JSONDocument(parsing: answer.bytes).root, root.kind == .object {
      return await items(target, &ledger)
    }
    switch RecordPage(answer).kind {
    case .capabilities, .exception: return await search(target, &ledger)
    case .openArchives: return await openArchives(target, &ledger)
    case .siteMap, .siteMapIndex:
      ledger.tally.form = .sitemap
      return .success(AddressWalk(addresses: [], siteMaps: [target], isURL: isURL))
    case .searchResults, .recordById, .record, .other:
      guard answer.isSuccess else { return .failure(refusal(answer)) }
      ledger.tally.form = .document
      return document(target)
    case .notXML: return await lastResort(target, answer, &ledger)
    }
  }

  /// A page for people, or nothing: the service may still be a CSW, or the page of a GeoNetwork.
  private func lastResort(
    _ target: String, _ answer: HarvestAnswer, _ ledger: inout HarvestLedger
  ) async -> Finding {
    let beginning = String(decoding: answer.bytes.prefix(65_536), as: UTF8.self).lowercased()
    if beginning.contains("geonetwork"),
      case .success(let walk) = await geoNetwork(target, &ledger)
    {
      return .success(walk)
    }
    let base = SearchRequest.base(of: target)
    if await capabilities(base) != nil { return await search(target, &ledger) }
    ledger.tally.form = nil
    return .failure(
      Refusal(
        message: Catalogue.harvestUnknownTarget([
          "url": target, "type": answer.mediaType?.essence ?? "?",
          "status": answer.status.map { "\($0)" } ?? "-",
        ]), exchange: answer.exchange, isSilence: false))
  }

  private func refusal(_ answer: HarvestAnswer) -> Refusal {
    let failure: PageFailure =
      if let message = answer.failure { .noAnswer(message) } else { .status(answer.status ?? 0) }
    return Refusal(
      message: failure.message(url: answer.url), exchange: answer.exchange,
      isSilence: answer.failure != nil)
  }

  // MARK: Catalogues

  private func capabilities(_ base: String) async -> RecordPage? {
    let answer = await client.get(.fetch(SearchRequest.capabilities(base)))
    return try? PageFailure.page(in: answer, [.capabilities]).get()
  }

  private func search(_ target: String, _ ledger: inout HarvestLedger) async -> Finding {
    ledger.tally.form = .csw
    let base = SearchRequest.base(of: target)
    let answer = await client.get(.fetch(SearchRequest.capabilities(base)))
    var capabilities = SearchCapabilities(base: base)
    switch PageFailure.page(in: answer, [.capabilities]) {
    case .success(let page):
      capabilities = SearchCapabilities(page, base: base)
      if !capabilities.announces(options.outputSchema) {
        ledger.note(
          .schemaNotAnnounced,
          [
            "schema": options.outputSchema,
            "announced": capabilities.outputSchemas.prefix(10).joined(separator: ", "),
          ], exchange: answer.exchange)
      }
    case .failure(.noAnswer(let message)), .failure(.stopped(let message)):
      return .failure(Refusal(message: message, exchange: answer.exchange, isSilence: true))
    case .failure(let failure):
      ledger.note(
        .capabilities, ["url": answer.url], cause: failure.message(url: answer.url).text,
        exchange: answer.exchange)
    }
    var options = options
    // An address that asks by GET shows how the service is asked.
    let isQuery = URIReference(repairing: target)?.queryItems.contains {
      $0.name.lowercased() == "request" && $0.value?.lowercased() == "getrecords"
    }
    if isQuery == true { options.usesGet = true }
    return .success(SearchWalk(capabilities, options, wanted: wanted))
  }

  private func geoNetwork(_ target: String, _ ledger: inout HarvestLedger) async -> Finding {
    let addresses = GeoNetworkAddress.searchServices(target)
    for address in addresses where await capabilities(address) != nil {
      let finding = await search(address, &ledger)
      ledger.tally.form = .geonetwork
      return finding
    }
    return await search(addresses.first ?? target, &ledger)
  }

  private func openArchives(_ target: String, _ ledger: inout HarvestLedger) async -> Finding {
    ledger.tally.form = .oai
    let base = OpenArchivesRequest.base(of: target)
    ledger.tally.endpoint = base
    ledger.tally.method = "GET"
    var prefix = options.prefix
    if prefix == nil {
      let answer = await client.get(
        .fetch(OpenArchivesRequest.make(base, [("verb", "ListMetadataFormats")])))
      switch PageFailure.page(in: answer, [.openArchives]) {
      case .success(let page):
        prefix = OpenArchivesFormats.prefix(in: page)
        if prefix == nil {
          ledger.note(
            .schemaNotAnnounced,
            [
              "schema": options.outputSchema,
              "announced": page.strings("//*[local-name()='metadataPrefix']")
                .prefix(10).joined(separator: ", "),
            ], exchange: answer.exchange)
        }
      case .failure(.noAnswer(let message)), .failure(.stopped(let message)):
        return .failure(Refusal(message: message, exchange: answer.exchange, isSilence: true))
      case .failure(let failure): ledger.note(failure, of: answer)
      }
    }
    let asked = prefix ?? "iso19139"
    ledger.tally.asked = [("metadataPrefix", asked), ("set", options.set ?? "")]
    return .success(OpenArchivesWalk(base: base, prefix: asked, set: options.set))
  }

  private func items(_ target: String, _ ledger: inout HarvestLedger) async -> Finding {
    ledger.tally.form = .records
    ledger.tally.method = "GET"
    let size = min(options.pageSize, wanted ?? options.pageSize)
    ledger.tally.pageSize = size
    let finder = CollectionFinder(client: client, collections: options.collections)
    switch await finder.lists(at: target) {
    case .failure(let refusal): return .failure(refusal)
    case .success(let lists):
      ledger.tally.endpoint = lists.first
      let asked = lists.map { list in
        let reference = URIReference(repairing: list)
        let hasLimit = reference?.queryItems.contains { $0.name == "limit" } ?? false
        return hasLimit
          ? list : reference?.settingQuery("limit", to: "\(size)").description ?? list
      }
      return .success(ItemsWalk(lists: asked, pageSize: size))
    }
  }
}
