/// How defects change rasters.
extension RasterFile {
  /// The indices of the levels of the pyramid, from the full resolution on, masks left out.
  var levels: [Int] { images.indices.filter { images[$0].subfileType < 4 } }

  /// Keeps the first levels, with their masks.
  mutating func keepLevels(_ count: Int) {
    guard levels.count > count else { return }
    images.removeSubrange(levels[count]...)
  }
}

extension RasterImage {
  /// Gives both sides a length.
  mutating func resize(_ side: Int) {
    width = side
    height = side
  }

  /// Gives tiles a size.
  mutating func setTile(_ width: Int, _ height: Int) {
    tileWidth = width
    tileHeight = height
  }

  /// Puts fields in the place of others.
  mutating func replaceFields(_ tags: [UInt16], by fields: [RasterField]) {
    extras.removeAll { tags.contains($0.tag) }
    extras += fields
  }
}
