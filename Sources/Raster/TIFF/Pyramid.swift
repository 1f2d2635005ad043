/// An image of full resolution with its overviews and masks.
package struct Pyramid: Sendable, Hashable {
  /// The index of the image of full resolution.
  package let full: Int
  /// The indices of its overviews, in the order of the chain.
  package var overviews: [Int] = []
  package var mask: Int?
  package var maskOverviews: [Int] = []

  /// Groups images: a reduced image or a mask belongs to the last full image before it, or to its
  /// parent when it is a SubIFD.
  static func group(_ images: [RasterImage]) -> [Pyramid] {
    var pyramids: [Pyramid] = []
    var owners: [Int: Int] = [:]
    var last: Int?
    for image in images {
      var owner = last
      if case .child(let parent) = image.directory.origin { owner = owners[parent] }
      if image.kind == .full {
        owner = pyramids.count
        pyramids.append(Pyramid(full: image.index))
        if image.directory.origin == .chain { last = owner }
      }
      guard let owner else { continue }
      owners[image.index] = owner
      switch image.kind {
      case .full: break
      case .overview: pyramids[owner].overviews.append(image.index)
      case .mask: pyramids[owner].mask = pyramids[owner].mask ?? image.index
      case .maskOverview: pyramids[owner].maskOverviews.append(image.index)
      }
    }
    return pyramids
  }

  /// The indices of the levels: the full image, then its overviews.
  package var levels: [Int] { [full] + overviews }
}
