/// Writes LZW data as TIFF 6.0, section 13, tells writers to.
enum LZWEncoder {
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var held = 0
    var heldCount = 0
    var width = 9
    var table: [[UInt8]: Int] = [:]
    func write(_ code: Int) {
      held = held << width | code
      heldCount += width
      while heldCount >= 8 {
        output.append(UInt8(truncatingIfNeeded: held >> (heldCount - 8)))
        heldCount -= 8
      }
      held &= (1 << heldCount) - 1
    }
    func reset() {
      write(256)
      table = Dictionary(uniqueKeysWithValues: (0..<256).map { ([UInt8($0)], $0) })
      width = 9
    }
    reset()
    var next = 258
    var current: [UInt8] = []
    for byte in bytes {
      let longer = current + [byte]
      if table[longer] != nil {
        current = longer
        continue
      }
      write(table[current] ?? 0)
      table[longer] = next
      next += 1
      if next == 512 || next == 1_024 || next == 2_048 { width += 1 }
      if next == 4_095 {
        reset()
        next = 258
      }
      current = [byte]
    }
    if !current.isEmpty { write(table[current] ?? 0) }
    // The reader adds an entry for the last code too.
    if next + 1 == 512 || next + 1 == 1_024 || next + 1 == 2_048 { width += 1 }
    write(257)
    if heldCount > 0 { output.append(UInt8(truncatingIfNeeded: held << (8 - heldCount))) }
    return output
  }
}
