import JSON
import Record

/// The services and downloads that the records of a harvest name, each once.
struct ResourceDigest: Sendable {
  /// How many services, and how many downloads, are told apart.
  private static let limit = 2_000
  private static let layerLimit = 200

  /// Something that records name.
  private struct Entry: Sendable {
    let url: String
    let service: String?
    var count = 0
    var records: [String] = []
    var layers: [(name: String, record: String)] = []
  }

  private var entries: [Entry] = []
  private var places: [String: Int] = [:]
  private var serviceCount = 0
  private var downloadCount = 0
  private var leftOutCount = 0

  /// Looks at the resources of a record.
  mutating func take(_ record: JSONValue, key: String) {
    let coupled = record["coupledLayers"]?.elements.compactMap { $0["layer"]?.string } ?? []
    for resource in record["resources"]?.elements.map(\.self) ?? [] {
      guard let url = resource["url"]?.string, URIReference(repairing: url)?.isHTTP == true else {
        continue
      }
      let service = resource["service"]?.string
      switch resource["role"]?.string {
      case "service" where service != nil:
        guard let place = place(of: Self.capabilities(url, service), service, key) else { continue }
        for layer in coupled.isEmpty ? Self.layers(of: resource, record) : coupled {
          add(layer, of: key, to: place)
        }
      case "download": _ = place(of: url, nil, key)
      default: break
      }
    }
  }

  private mutating func place(of url: String, _ service: String?, _ key: String) -> Int? {
    let name = "\(service ?? "")\n\(url)"
    let place: Int
    if let known = places[name] {
      place = known
    } else {
      let count = service == nil ? downloadCount : serviceCount
      guard count < Self.limit else {
        leftOutCount += 1
        return nil
      }
      if service == nil { downloadCount += 1 } else { serviceCount += 1 }
      place = entries.count
      places[name] = place
      entries.append(Entry(url: url, service: service))
    }
    entries[place].count += 1
    if entries[place].records.count < 3, !entries[place].records.contains(key) {
      entries[place].records.append(key)
    }
    return place
  }

  private mutating func add(_ layer: String, of key: String, to place: Int) {
    guard !layer.isEmpty, entries[place].layers.count < Self.layerLimit,
      !entries[place].layers.contains(where: { $0.name == layer })
    else { return }
    entries[place].layers.append((layer, key))
  }

  /// The name of a layer in the record of data: a name of one word, since others are titles.
  private static func layers(of resource: JSONValue, _ record: JSONValue) -> [String] {
    guard record["kind"]?.string != "service", let name = resource["name"]?["text"]?.string,
      !name.contains(where: \.isWhitespace), name.contains(where: { $0 == "_" || $0 == ":" })
    else { return [] }
    return [name]
  }

  /// The address that says what a service can do; one that has no such request is asked as it is.
  private static func capabilities(_ url: String, _ service: String?) -> String {
    guard let service, service != "atom", service != "ogcapi" else { return url }
    var reference = URIReference(repairing: SearchRequest.base(of: url))
    reference = reference?.settingQuery("SERVICE", to: service.uppercased())
    return reference?.settingQuery("REQUEST", to: "GetCapabilities").description ?? url
  }

  // MARK: The document

  /// The member `services` of the document of the harvest.
  var services: JSONText { .array(entries.filter { $0.service != nil }.map(Self.text)) }

  /// The member `downloads` of the document of the harvest.
  var downloads: JSONText { .array(entries.filter { $0.service == nil }.map(Self.text)) }

  private static func text(_ entry: Entry) -> JSONText {
    .members([
      ("url", .string(entry.url)), ("service", entry.service.map { .string($0) }),
      ("roots", entry.service.map { .array(roots($0).map { .string($0) }) }),
      ("count", .integer(entry.count)),
      ("records", .array(entry.records.map { .string($0) })),
      (
        "layers",
        entry.service.map { _ in
          .array(
            entry.layers.map { ["name": .string($0.name), "record": .string($0.record)] })
        }
      ),
    ])
  }

  /// The root elements that the description of a service may have.
  private static func roots(_ service: String) -> [String] {
    switch service {
    case "wms": ["WMS_Capabilities", "WMT_MS_Capabilities"]
    case "wfs": ["WFS_Capabilities"]
    case "wcs": ["Capabilities", "WCS_Capabilities"]
    case "atom": ["feed"]
    case "ogcapi": []
    default: ["Capabilities"]
    }
  }
}

extension URIReference {
  /// Whether it is an address of the Web.
  fileprivate var isHTTP: Bool {
    ["http", "https"].contains(scheme?.lowercased()) && authority != nil
  }
}
