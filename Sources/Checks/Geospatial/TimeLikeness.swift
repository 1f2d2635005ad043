import JSON

/// Whether a property may hold a time in a way that RFC 3339 does not know.
///
/// A server may filter by such a property, so that nothing can be concluded from the others.
enum TimeLikeness {
  /// Tells whether a value may be a time: a year, a month, a date or date-time without zone, one in
  /// the order of some country, or a number of seconds under a name that speaks of time.
  static func mayBeTime(_ value: JSONValue, name: String) -> Bool {
    switch value.kind {
    case .string: value.range.count <= 80 && value.string.map(mayBeTime) == true
    case .number: speaksOfTime(name) && value.double.map(isYearOrEpoch) == true
    case .array, .object: value.count > 0 && speaksOfTime(name)
    case .null, .boolean: false
    }
  }

  private static func mayBeTime(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    if text.hasSuffix(" GMT") || text.hasSuffix(" UTC") { return true }
    let groups = numbers(of: bytes)
    guard let first = groups.first, first.start == 0 else { return false }
    switch first.count {
    case 4:
      guard isYear(first.value) else { return false }
      guard groups.count > 1 else { return bytes.count == 4 }
      return groups[1].start == 5 && groups[1].count <= 2 && (1...12).contains(groups[1].value)
        && isSeparator(bytes[4])
    case 6, 8, 14:
      let year = first.count == 14 ? first.value / 10_000_000_000 : first.value / 10_000
      return first.count == 6 ? isYear(first.value / 100) : isYear(year)
    case 1, 2:
      guard groups.count >= 3, groups[1].count <= 2, groups[2].count == 4 else { return false }
      return isSeparator(bytes[first.count]) && isYear(groups[2].value)
        && (1...31).contains(first.value) && (1...31).contains(groups[1].value)
    default: return false
    }
  }

  /// The runs of digits at the beginning of a text, with at most one other character between them.
  private static func numbers(of bytes: [UInt8]) -> [(start: Int, count: Int, value: Int)] {
    var groups: [(start: Int, count: Int, value: Int)] = []
    var index = 0
    while index < bytes.count, groups.count < 3 {
      let start = index
      var value = 0
      while index < bytes.count, (0x30...0x39).contains(bytes[index]), index - start < 15 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      if index == start { break }
      groups.append((start, index - start, value))
      index += 1
    }
    return groups
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { "-/. ".utf8.contains(byte) }

  private static func isYear(_ number: Int) -> Bool { (1000...2999).contains(number) }

  private static func isYearOrEpoch(_ number: Double) -> Bool {
    (1000...2999).contains(number) || abs(number) >= 1e8
  }

  /// Tells whether a name has a word for a time, or for an end of one, in French or English.
  static func speaksOfTime(_ name: String) -> Bool {
    let name = name.lowercased()
    if ["to", "au", "du", "from"].contains(name) { return true }
    return words.contains { name.contains($0) }
  }

  private static let words = [
    "date", "time", "year", "ann", "epoch", "mill", "jour", "day", "fin", "end", "until", "jusqu",
    "thru", "expir", "clos", "ferm", "debut", "début", "start", "begin", "depuis", "since", "ouv",
    "valid", "stop",
  ]
}
