/// Where the reader met a member name for a second time in its object.
struct JSONDuplicateList: Sendable {
  /// How many are kept; beyond, they are only counted, since a person needs no more of them.
  static let maximumKeptCount = 100

  /// A repeated name.
  struct Entry: Sendable {
    /// The indexes in the tape of the object, of the name's first occurrence and of this one.
    let object, first, repeated: Int
  }

  private(set) var entries: [Entry] = []
  private(set) var count = 0

  /// Notes a repeated name.
  mutating func append(_ entry: Entry) {
    count &+= 1
    if entries.count < Self.maximumKeptCount { entries.append(entry) }
  }
}
