/// Reads the parts of a `date-time` (RFC 3339, 5.6) from left to right.
struct DateTimeScanner {
  private var rest: Substring.UTF8View

  /// Starts at the first character of a text.
  init(_ text: String) { rest = text[...].utf8 }

  /// Whether nothing is left.
  var isAtEnd: Bool { rest.isEmpty }

  /// Reads a number of exactly so many digits.
  mutating func digits(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = rest.popFirst(), (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// Reads one of some characters.
  mutating func skip(_ characters: String) -> Bool {
    guard let byte = rest.first, characters.utf8.contains(byte) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Reads the optional fraction of a second, in nanoseconds; what is finer is left out.
  mutating func fraction() -> Int? {
    guard skip(".") else { return 0 }
    var value = 0
    var count = 0
    while let byte = rest.first, (0x30...0x39).contains(byte) {
      if count < 9 { value = value * 10 + Int(byte - 0x30) }
      count += 1
      rest = rest.dropFirst()
    }
    guard count > 0 else { return nil }
    for _ in min(count, 9)..<9 { value *= 10 }
    return value
  }

  /// Reads the offset from UTC, in seconds.
  mutating func offset() -> Int? {
    if skip("Zz") { return 0 }
    let sign = rest.first == 0x2D ? -1 : 1
    guard skip("+-"), let hours = digits(2), hours < 24, skip(":"), let minutes = digits(2),
      minutes < 60
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
