/// A `Content-Range` field in bytes (RFC 9110 §14.4).
package struct ContentRange: Sendable, Hashable {
  /// The bytes that came; nil when the field only tells the size, as with status 416.
  package let range: Range<UInt64>?
  /// The size of the whole, when it is known.
  package let totalSize: UInt64?

  /// Reads a field; nil when it is not one, or contradicts itself.
  package init?(parsing text: String) {
    let halves = text.split(separator: " ", maxSplits: 1)
    guard halves.count == 2, halves[0].lowercased() == "bytes" else { return nil }
    let parts = halves[1].split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    if parts[1] == "*" {
      totalSize = nil
    } else {
      guard let size = UInt64(parts[1]) else { return nil }
      totalSize = size
    }
    if parts[0] == "*" {
      guard totalSize != nil else { return nil }
      range = nil
      return
    }
    let ends = parts[0].split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = UInt64(ends[0]), let last = UInt64(ends[1]), first <= last,
      last < totalSize ?? .max, last < .max
    else { return nil }
    range = first..<(last + 1)
  }
}
