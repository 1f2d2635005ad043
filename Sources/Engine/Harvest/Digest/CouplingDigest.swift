import JSON
import Record

/// Which data the services of a harvest say that they serve, and whether their records are in the harvest.
struct CouplingDigest: Sendable {
  private static let limit = 20_000
  private static let shownLimit = 2_000

  /// A record that a service names.
  private struct Coupling: Sendable {
    let identifier: String?
    let href: String?
    let named: String?
    var count = 0
    var records: [String] = []

    /// Whatever may name the record, or its resource, in the harvest.
    var names: [String] { [identifier, named, href].compactMap(\.self).filter { !$0.isEmpty } }
  }

  private var identifiers: Set<Int> = []
  private var couplings: [Coupling] = []
  private var places: [String: Int] = [:]
  private var count = 0
  private var leftOutCount = 0

  /// Looks at the identifiers and couplings of a record.
  mutating func take(_ record: JSONValue, key: String) {
    if let identifier = record["fileIdentifier"]?["text"]?.string, !identifier.isEmpty {
      identifiers.insert(Self.hash(identifier))
    }
    for identifier in record["identifiers"]?.elements.map(\.self) ?? [] {
      let parts = [identifier["code"]?.string, identifier["anchor"]?.string].compactMap(\.self)
      for part in parts where !part.isEmpty {
        identifiers.insert(Self.hash(part))
        guard let space = identifier["space"]?.string else { continue }
        identifiers.insert(Self.hash(space + part))
        identifiers.insert(Self.hash("\(space)/\(part)"))
      }
    }
    for coupling in record["couplings"]?.elements.map(\.self) ?? [] {
      add(
        Coupling(
          identifier: coupling["identifier"]?.string, href: coupling["href"]?.string,
          named: coupling["named"]?.string), of: key)
    }
  }

  private mutating func add(_ coupling: Coupling, of key: String) {
    count += 1
    let name = coupling.names.joined(separator: "\n")
    let place: Int
    if let known = places[name] {
      place = known
    } else {
      guard couplings.count < Self.limit else {
        leftOutCount += 1
        return
      }
      place = couplings.count
      places[name] = place
      couplings.append(coupling)
    }
    couplings[place].count += 1
    if couplings[place].records.count < 3 { couplings[place].records.append(key) }
  }

  /// The member `couplings` of the document of the harvest.
  var text: JSONText {
    let unresolved = couplings.filter { coupling in
      !coupling.names.contains { identifiers.contains(Self.hash($0)) }
    }
    return [
      "count": .integer(count), "distinct": .integer(couplings.count),
      "inside": .integer(couplings.count - unresolved.count),
      "leftOut": .integer(leftOutCount + max(0, unresolved.count - Self.shownLimit)),
      "outside": .array(unresolved.prefix(Self.shownLimit).map { Self.text($0) }),
    ]
  }

  private static func text(_ coupling: Coupling) -> JSONText {
    func text(_ value: String?) -> JSONText {
      value.flatMap { $0.isEmpty ? nil : .string($0) } ?? .null
    }
    let isFetched = URIReference(repairing: coupling.href ?? "")?.scheme?.lowercased()
      .hasPrefix("http")
    return [
      "identifier": text(coupling.identifier), "href": text(coupling.href),
      "named": text(coupling.named), "fetchable": .boolean(isFetched == true),
      "count": .integer(coupling.count),
      "records": .array(coupling.records.map { .string($0) }),
    ]
  }

  private static func hash(_ text: String) -> Int {
    var hasher = Hasher()
    hasher.combine(text)
    return hasher.finalize()
  }
}
