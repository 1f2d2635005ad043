import Record

/// How the record of a service names the record of the data that it serves.
enum CoupledRecord {
  /// The parameters of an address that carry the identifier of a record.
  private static let parameters: Set<String> = ["id", "uuid", "identifier", "recordids"]

  /// The file identifier in the address of a record: the parameter of GetRecordById, or the segment after
  /// `records`, `items` or `metadata` in the addresses of catalogues.
  static func identifier(inAddress address: String?) -> String? {
    guard let address, let reference = URIReference(repairing: address) else { return nil }
    if let item = reference.queryItems.first(where: { parameters.contains($0.name.lowercased()) }),
      let value = item.value, !value.isEmpty
    {
      return value
    }
    let segments = reference.path.split(separator: "/").map(String.init)
    for (place, segment) in segments.enumerated().reversed()
    where ["records", "items", "metadata", "document"].contains(segment.lowercased()) {
      guard place + 1 < segments.count else { continue }
      return PercentEncoding.decode(segments[place + 1])
    }
    guard let fragment = reference.fragment else { return nil }
    let parts = fragment.split(separator: "/")
    return parts.first == "metadata" && parts.count > 1 ? String(parts[1]) : nil
  }
}
