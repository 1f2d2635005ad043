import JSON
import Messages
import Record
import Transport

/// Goes through the resources of a dataset, or of all the datasets of an organisation (udata's API, version 1).
struct OpenDataWalk: Sendable {
  /// How many pages of datasets are read at most.
  private static let pageLimit = 1_000

  let source: any Source

  /// Tells whether a document describes a dataset with its resources.
  static func isDataset(_ root: JSONValue) -> Bool {
    guard let resources = root["resources"], resources.kind == .array, root["id"] != nil else {
      return false
    }
    return resources.elements.allSatisfy { $0["url"] != nil }
  }

  /// Brings all that stands at an address.
  func walk(_ address: OpenDataAddress, _ delivery: inout TableDelivery) async {
    switch address.kind {
    case .dataset:
      guard let root = await get(address.url, &delivery) else { return }
      await bring(dataset: root, at: address.url, &delivery)
    case .organization: await walk(pagesFrom: address.datasets, &delivery)
    }
  }

  private func walk(pagesFrom first: String, _ delivery: inout TableDelivery) async {
    var next: String? = first
    var seen: Set<String> = []
    while let url = next, delivery.wantsMore, seen.count < Self.pageLimit,
      seen.insert(url).inserted
    {
      guard let page = await get(url, &delivery) else { return }
      for dataset in page["data"]?.elements.map(\.self) ?? [] where delivery.wantsMore {
        await bring(dataset: dataset, at: url, &delivery)
      }
      next = page["next_page"]?.string.map { FamilyMaker.resolve($0, against: url) }
    }
  }

  /// Brings the tables among the resources of a dataset.
  func bring(dataset: JSONValue, at url: String, _ delivery: inout TableDelivery) async {
    for resource in dataset["resources"]?.elements.map(\.self) ?? [] where delivery.wantsMore {
      guard let address = resource["url"]?.string else { continue }
      let declared = Self.declared(resource)
      let format = resource["format"]?.string?.lowercased() ?? ""
      let isTable =
        ["csv", "tsv"].contains(format)
        || ["csv", "tsv"].contains(TableListing.pathExtension(address))
      guard isTable || declared != nil else {
        delivery.skip(format)
        continue
      }
      var entry = TableEntry(url: FamilyMaker.resolve(address, against: url))
      entry.name = resource["title"]?.string
      entry.declared = declared
      entry.base = url
      entry.resource = Self.facts(resource, of: dataset)
      await delivery.bring(entry)
    }
  }

  /// The schema that a resource declares, if it declares any.
  private static func declared(_ resource: JSONValue) -> JSONText? {
    guard let schema = resource["schema"], schema.kind == .object else { return nil }
    let isEmpty = ["name", "url"].allSatisfy { schema[$0]?.string?.trimmed.isEmpty ?? true }
    return isEmpty ? nil : .value(schema)
  }

  /// What the catalogue says of the file.
  private static func facts(_ resource: JSONValue, of dataset: JSONValue) -> JSONText {
    func value(_ name: String) -> JSONText { resource[name].map { .value($0) } ?? .null }
    return .members([
      ("id", value("id")), ("title", value("title")), ("format", value("format")),
      ("mime", value("mime")), ("size", value("filesize")), ("modified", value("last_modified")),
      ("dataset", dataset["title"].map { .value($0) } ?? .null),
      ("frequency", dataset["frequency"].map { .value($0) } ?? .null),
    ])
  }

  private func get(_ url: String, _ delivery: inout TableDelivery) async -> JSONValue? {
    let answer = await source.fetch(
      Request(
        url: url, headers: [HeaderField("Accept", "application/json")],
        bodyByteLimit: TableListing.byteLimit, isTransient: true),
      followsRedirects: true)
    delivery.note(answer)
    guard answer.failure == nil, let response = answer.response else {
      fail(url, answer.failure ?? Catalogue.checkNoAnswer(), isDoubt: true, &delivery)
      return nil
    }
    guard response.status == 200 else {
      fail(
        url, Catalogue.tableSourceStatus(["status": "\(response.status)"]), isDoubt: false,
        &delivery)
      return nil
    }
    do throws(JSONError) {
      return try JSONDocument(parsing: response.body).root
    } catch {
      fail(url, error.explanation, isDoubt: false, &delivery)
      return nil
    }
  }

  private func fail(
    _ url: String, _ cause: Message, isDoubt: Bool, _ delivery: inout TableDelivery
  ) {
    let message = Catalogue.tableSourceListing(localized: [
      "url": LocalizedText(verbatim: url), "cause": cause.text,
    ])
    delivery.fail(message, isDoubt: isDoubt, at: url, cause: cause.text)
  }
}
