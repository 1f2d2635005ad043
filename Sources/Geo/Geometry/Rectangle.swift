/// A rectangle of the plane, its edges included.
struct Rectangle: Hashable {
  let minimumX: Double
  let minimumY: Double
  let maximumX: Double
  let maximumY: Double

  /// Tells whether a position lies in it.
  func contains(_ position: Position) -> Bool {
    position.x >= minimumX && position.x <= maximumX && position.y >= minimumY
      && position.y <= maximumY
  }

  /// Tells whether it shares a point with another.
  func intersects(_ other: Rectangle) -> Bool {
    minimumX <= other.maximumX && other.minimumX <= maximumX && minimumY <= other.maximumY
      && other.minimumY <= maximumY
  }

  /// Tells whether it shares a point with the segment between two positions, exactly.
  ///
  /// Convex figures are apart if and only if one of three directions tells them apart: the two axes,
  /// or the normal of the segment.
  func intersects(_ start: Position, _ end: Position) -> Bool {
    if contains(start) || contains(end) { return true }
    guard min(start.x, end.x) <= maximumX, max(start.x, end.x) >= minimumX,
      min(start.y, end.y) <= maximumY, max(start.y, end.y) >= minimumY
    else { return false }
    let sides = corners.map { Orientation.sign(start, end, $0) }
    return !sides.allSatisfy { $0 > 0 } && !sides.allSatisfy { $0 < 0 }
  }

  /// The four corners.
  var corners: [Position] {
    [
      Position(x: minimumX, y: minimumY), Position(x: maximumX, y: minimumY),
      Position(x: maximumX, y: maximumY), Position(x: minimumX, y: maximumY),
    ]
  }

  /// Returns it with every side moved outward.
  func expanded(by margin: Double) -> Rectangle {
    Rectangle(
      minimumX: minimumX - margin, minimumY: minimumY - margin, maximumX: maximumX + margin,
      maximumY: maximumY + margin)
  }

  /// Returns it with every side moved inward, or nil if nothing is left.
  ///
  /// - Parameters:
  ///   - world: Where there is nothing beyond a side, it is not moved.
  func shrunk(by margin: Double, within world: Rectangle) -> Rectangle? {
    func moved(_ side: Double, by margin: Double, isLimit: Bool) -> Double {
      isLimit ? side : side + margin
    }
    let shrunk = Rectangle(
      minimumX: moved(
        minimumX, by: margin, isLimit: minimumX <= world.minimumX),
      minimumY: moved(
        minimumY, by: margin, isLimit: minimumY <= world.minimumY),
      maximumX: moved(
        maximumX, by: -margin, isLimit: maximumX >= world.maximumX),
      maximumY: moved(
        maximumY, by: -margin, isLimit: maximumY >= world.maximumY))
    return shrunk.minimumX <= shrunk.maximumX && shrunk.minimumY <= shrunk.maximumY ? shrunk : nil
  }

  /// The whole of longitudes and latitudes.
  static let world = Rectangle(minimumX: -180, minimumY: -90, maximumX: 180, maximumY: 90)
}
