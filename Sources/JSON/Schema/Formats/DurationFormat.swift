/// Durations of ISO 8601 as RFC 3339 appendix A writes them.
enum DurationFormat {
  /// Tells whether bytes are a duration.
  ///
  /// Units follow one another without a gap, as `1Y2M3D` or `4H5M`; weeks stand alone.
  static func accepts(_ bytes: [UInt8]) -> Bool {
    guard bytes.first == 0x50 else { return false }
    let parts = bytes.dropFirst().split(
      separator: 0x54, maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 1 {
      return units(parts[0], of: "W") != nil || units(parts[0], of: "YMD") != nil
    }
    return (parts[0].isEmpty || units(parts[0], of: "YMD") != nil)
      && units(parts[1], of: "HMS") != nil
  }

  /// Returns how many units there are, if they are some of these, in order and without a gap.
  private static func units(_ bytes: ArraySlice<UInt8>, of names: String) -> Int? {
    let names = Array(names.utf8)
    var rest = bytes
    var next: Int?
    var count = 0
    while !rest.isEmpty {
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      guard !digits.isEmpty, let name = rest.popFirst(), let place = names.firstIndex(of: name),
        next == nil || place == next
      else { return nil }
      next = place + 1
      count += 1
    }
    return count > 0 ? count : nil
  }
}
