import Foundation

/// What one reader took.
struct Reading {
  let name: String
  /// The best time, or nil when the reader could not be measured.
  let seconds: Double?
  /// Why it could not be measured.
  let remark: String?

  /// Tells the reading on one line: seconds, speed, and how many times as long as ours it took.
  func line(byteCount: Double, own: Double) -> String {
    let label = name.padding(toLength: 30, withPad: " ", startingAt: 0)
    guard let seconds else { return "  \(label) \(remark ?? "not measured")" }
    let figures = String(
      format: "%8.3f s  %8.1f MB/s  × %.2f", seconds, byteCount / 1e6 / seconds, seconds / own)
    return "  \(label) \(figures)"
  }
}
