/// The 64-bit FNV-1a hash, which unlike Swift's own is the same in every process.
struct StableHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes a text in; its end counts, so that two texts are never mistaken for one.
  mutating func combine(_ text: String) {
    combine(Array(text.utf8))
  }

  mutating func combine(_ bytes: [UInt8]) {
    for byte in bytes { step(byte) }
    // No text holds this byte in UTF-8.
    step(0xFF)
  }

  private mutating func step(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
