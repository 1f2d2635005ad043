/// Durations and sizes as short text that reads the same in every language.
enum UnitText {
  static func text(_ duration: Duration) -> String {
    let milliseconds = Int((duration / .milliseconds(1)).rounded())
    return milliseconds % 1_000 == 0 ? "\(milliseconds / 1_000) s" : "\(milliseconds) ms"
  }

  static func text(byteCount: Int) -> String {
    if byteCount >= 1 << 20, byteCount % (1 << 20) == 0 { return "\(byteCount >> 20) MiB" }
    if byteCount >= 1 << 10, byteCount % (1 << 10) == 0 { return "\(byteCount >> 10) KiB" }
    return "\(byteCount) B"
  }
}
