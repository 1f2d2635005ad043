/// How many records end in each way; line breaks in quotes do not count.
package struct LineEndings: Sendable, Hashable {
  /// How many end with LF alone.
  package internal(set) var lineFeedCount = 0
  /// How many end with CR LF.
  package internal(set) var pairCount = 0
  /// How many end with CR alone.
  package internal(set) var carriageReturnCount = 0

  /// Adds the endings of more records.
  mutating func add(_ other: Self) {
    lineFeedCount &+= other.lineFeedCount
    pairCount &+= other.pairCount
    carriageReturnCount &+= other.carriageReturnCount
  }

  /// Whether records end in more than one way.
  package var isMixed: Bool {
    [lineFeedCount, pairCount, carriageReturnCount].filter { $0 > 0 }.count > 1
  }
}
