/// Counts the line breaks before places that come in order, looking at each byte once.
struct LineCounter {
  private var position = 0
  private var lineCount = 0

  /// Returns how many line breaks are before a place, which is not before the last one asked for.
  mutating func count(in bytes: [UInt8], until place: Int) -> Int {
    while position < min(place, bytes.count) {
      if bytes[position] == 0x0A { lineCount += 1 }
      position += 1
    }
    return lineCount
  }
}
