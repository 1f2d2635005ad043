/// Quantities as people write them on a command line, a number and a unit without a space.
package enum UnitText {
  /// Reads a length of time: a decimal number and `ms`, `s`, `m` or `h`.
  package static func duration(_ text: String) -> Duration? {
    guard let (number, unit) = split(text) else { return nil }
    let milliseconds: Double
    switch unit {
    case "ms": milliseconds = number
    case "s": milliseconds = number * 1_000
    case "m", "min": milliseconds = number * 60_000
    case "h": milliseconds = number * 3_600_000
    default: return nil
    }
    // A century is beyond any bound of the table, and far from overflow.
    guard milliseconds <= 3.2e12 else { return nil }
    return .milliseconds(Int64(milliseconds.rounded()))
  }

  /// Writes a length of time with the largest unit that leaves a whole number.
  package static func text(of duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    if attoseconds != 0 {
      let milliseconds = attoseconds / 1_000_000_000_000_000
      return seconds == 0
        ? "\(milliseconds)ms"
        : "\(seconds.multipliedReportingOverflow(by: 1_000).partialValue &+ milliseconds)ms"
    }
    if seconds != 0, seconds.isMultiple(of: 3_600) { return "\(seconds / 3_600)h" }
    if seconds > 60, seconds.isMultiple(of: 60) { return "\(seconds / 60)m" }
    return "\(seconds)s"
  }

  /// Reads a number of bytes: a decimal number, alone or with `kB`, `MB`, `GB`, `KiB`, `MiB` or `GiB`.
  package static func byteCount(_ text: String) -> Int? {
    guard let (number, unit) = split(text) else { return nil }
    let factor: Double
    switch unit.lowercased() {
    case "", "b", "o": factor = 1
    case "kb", "ko": factor = 1e3
    case "mb", "mo": factor = 1e6
    case "gb", "go": factor = 1e9
    case "kib", "kio": factor = 1_024
    case "mib", "mio": factor = 1_048_576
    case "gib", "gio": factor = 1_073_741_824
    default: return nil
    }
    return Int(exactly: (number * factor).rounded())
  }

  /// Writes a number of bytes with the largest binary unit that leaves a whole number.
  package static func text(ofByteCount count: Int) -> String {
    var count = count
    for unit in ["", "KiB", "MiB"] {
      if count == 0 || !count.isMultiple(of: 1_024) { return "\(count)\(unit)" }
      count /= 1_024
    }
    return "\(count)GiB"
  }

  /// Reads a number of requests per second: a decimal number, alone or with `/s`, `/m` or `/h`.
  package static func rate(_ text: String) -> Double? {
    guard let (number, unit) = split(text) else { return nil }
    switch unit {
    case "", "/s": return number
    case "/m", "/min": return number / 60
    case "/h": return number / 3_600
    default: return nil
    }
  }

  /// Splits a plain decimal number from what follows it.
  private static func split(_ text: String) -> (number: Double, unit: String)? {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let first = digits.first, first != ".", digits.last != ".", let number = Double(digits)
    else { return nil }
    return (number, String(text[digits.endIndex...]))
  }
}
