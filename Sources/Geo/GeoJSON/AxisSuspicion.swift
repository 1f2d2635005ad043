/// Watches whether coordinates look as if latitude came first.
///
/// Only if every position lies outside of the known extents, and every one would lie inside once
/// swapped, is there reason to think so.
struct AxisSuspicion {
  /// How many positions were seen.
  private(set) var positionCount = 0
  private var swappedCount = 0
  private let extents: [BoundingBox]

  /// Creates a watch.
  ///
  /// Extents that are not longitudes and latitudes tell nothing, nor do those that meet their own
  /// mirror image: a place just outside would be inside once swapped.
  init(extents: [BoundingBox]) {
    // An extent is often rounded, or older than the data.
    let known = extents.filter(\.isLawful).map { $0.flat.expanded(relative: 0.01, absolute: 0.01) }
    let isTelling = known.allSatisfy { box in
      let sides = (west: box.south, south: box.west, east: box.north, north: box.east)
      let mirrored = BoundingBox(unchecked: sides)
      return !box.crossesAntimeridian && !known.contains(where: mirrored.intersects)
    }
    self.extents = isTelling ? known : []
  }

  /// Takes a position.
  mutating func take(_ position: Position) {
    positionCount += 1
    let swapped = Position(x: position.y, y: position.x)
    if !extents.contains(where: { $0.contains(position) }),
      extents.contains(where: { $0.contains(swapped) })
    {
      swappedCount += 1
    }
  }

  /// Whether all positions look swapped.
  var isConfirmed: Bool { positionCount > 0 && swappedCount == positionCount }
}
