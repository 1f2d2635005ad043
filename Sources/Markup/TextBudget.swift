/// How much more text may be copied out of a document.
///
/// A small document can hold far more text than its size, since each element holds the text of all
/// that is in it: what is copied is counted, and the copying ends where the bound is.
struct TextBudget {
  /// Whether a text was cut.
  private(set) var isExceeded = false
  private var remainingByteCount: Int

  /// Creates a budget.
  init(byteCount: Int) {
    remainingByteCount = max(0, byteCount)
  }

  /// Copies a text of libxml2, which is UTF-8, as far as the budget goes.
  mutating func copy(_ content: UnsafePointer<CChar>?) -> String {
    guard let content, content.pointee != 0 else { return "" }
    var count = 0
    while count <= remainingByteCount && content[count] != 0 { count += 1 }
    if count > remainingByteCount {
      isExceeded = true
      count = remainingByteCount
      // The cut falls between two characters: continuation bytes are 10xxxxxx.
      while count > 0 && UInt8(bitPattern: content[count]) & 0xC0 == 0x80 { count -= 1 }
      remainingByteCount = count
    }
    remainingByteCount -= count
    return UnsafeBufferPointer(start: content, count: count).withMemoryRebound(to: UInt8.self) {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Counts text that was made rather than copied.
  mutating func charge(_ text: String) {
    if text.utf8.count > remainingByteCount { isExceeded = true }
    remainingByteCount = max(0, remainingByteCount - text.utf8.count)
  }
}
