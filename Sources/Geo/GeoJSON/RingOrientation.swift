/// Which way a ring turns.
enum RingOrientation {
  /// Tells whether a closed ring turns left, or nil if rounding or its own crossings hide it.
  ///
  /// The area with its sign is summed around the first position, so that far-off coordinates lose
  /// no digits.
  static func isCounterclockwise(_ ring: [Position]) -> Bool? {
    guard let origin = ring.first else { return nil }
    var area = 0.0
    var magnitude = 0.0
    for (start, end) in zip(ring, ring.dropFirst()) {
      let left = (start.x - origin.x) * (end.y - origin.y)
      let right = (end.x - origin.x) * (start.y - origin.y)
      area += left - right
      magnitude += abs(left) + abs(right)
    }
    let doubt = magnitude * .ulpOfOne * Double(ring.count + 4)
    guard area.isFinite, abs(area) > doubt else { return nil }
    return area > 0
  }
}
