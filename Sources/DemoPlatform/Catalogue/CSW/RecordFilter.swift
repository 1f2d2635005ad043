/// Which records are wanted, in the few words of OGC Filter 1.1 that harvesters use.
indirect enum RecordFilter: Sendable {
  case all
  case equal(RecordProperty, String)
  /// A text with `%` for any characters.
  case like(RecordProperty, String)
  /// The first box of the record has something in common with a box.
  case box(BoundingBox)
  case and([RecordFilter])
  case or([RecordFilter])
  case not(RecordFilter)

  /// Tells whether a record is wanted.
  func selects(_ entry: CatalogueEntry) -> Bool {
    switch self {
    case .all: true
    case .equal(let property, let value):
      property.values(of: entry).contains { $0.lowercased() == value.lowercased() }
    case .like(let property, let pattern):
      property.values(of: entry).contains { Self.matches($0.lowercased(), pattern.lowercased()) }
    case .box(let box): Self.touches(entry, box)
    case .and(let parts): parts.allSatisfy { $0.selects(entry) }
    case .or(let parts): parts.contains { $0.selects(entry) }
    case .not(let part): !part.selects(entry)
    }
  }

  private static func touches(_ entry: CatalogueEntry, _ box: BoundingBox) -> Bool {
    let limits = (entry.limits ?? []).compactMap { Double($0) }
    guard limits.count == 4 else { return false }
    return limits[0] <= box.east && limits[2] >= box.west && limits[1] <= box.north
      && limits[3] >= box.south
  }

  /// Tells whether a text is what a pattern says: its pieces, in their order.
  static func matches(_ text: String, _ pattern: String) -> Bool {
    let pieces = pattern.split(separator: "%", omittingEmptySubsequences: false)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else {
      return text == pattern
    }
    guard text.hasPrefix(first), text.hasSuffix(last), text.count >= first.count + last.count
    else { return false }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let range = rest.firstRange(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
