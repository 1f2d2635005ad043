extension Duration {
  /// Reads a duration of ISO 8601 (RFC 3339 appendix A) in weeks, days, hours, minutes and whole
  /// seconds; months and years, which have no fixed length, are refused.
  package init?(iso8601 text: String) {
    guard text.first == "P", text.utf8.count <= 40 else { return nil }
    var seconds: Int64 = 0
    var number: Int64?
    var units: [Character: Int64] = ["W": 604_800, "D": 86_400]
    var isEmpty = true
    var isClock = false
    for character in text.dropFirst() {
      if let digit = character.wholeNumberValue, character.isASCII {
        let next = (number ?? 0) * 10 + Int64(digit)
        guard next <= 1_000_000_000 else { return nil }
        number = next
      } else if character == "T", number == nil, !isClock {
        isClock = true
        units = ["H": 3_600, "M": 60, "S": 1]
        isEmpty = true
      } else {
        // A unit is written once.
        guard let count = number, let unit = units.removeValue(forKey: character) else {
          return nil
        }
        seconds += count * unit
        number = nil
        isEmpty = false
      }
    }
    guard number == nil, !isEmpty else { return nil }
    self = .seconds(seconds)
  }
}
