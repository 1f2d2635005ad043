/// How an image is cut into tiles (TIFF 6.0, section 15) or strips (section 3), by its tags.
package struct BlockGrid: Sendable, Hashable {
  /// Whether its tags are those of tiles; strips otherwise, however wide they are.
  package let isTiled: Bool
  /// The pixels of a block; those of the image's width, for strips.
  package let width: UInt64
  package let height: UInt64
  /// The blocks across, and down.
  package let across: UInt64
  package let down: UInt64
  /// The planes that have blocks of their own: as many as samples when these are stored apart.
  package let planes: UInt64
  /// How many blocks the sizes ask for.
  package let expectedCount: UInt64

  /// Cuts an image; nil when a size is zero or the number of blocks is beyond all numbers.
  init?(
    isTiled: Bool, width: UInt64, height: UInt64, imageWidth: UInt64, imageHeight: UInt64,
    planes: UInt64
  ) {
    guard width > 0, height > 0, imageWidth > 0, imageHeight > 0, planes > 0,
      let across = imageWidth.dividedRoundingUp(by: width),
      let down = imageHeight.dividedRoundingUp(by: height),
      let count = across.times(down)?.times(planes)
    else { return nil }
    self.isTiled = isTiled
    self.width = width
    self.height = height
    self.across = across
    self.down = down
    self.planes = planes
    self.expectedCount = count
  }
}
