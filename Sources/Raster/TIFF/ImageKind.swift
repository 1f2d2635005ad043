/// What an image is for, by its NewSubfileType (TIFF 6.0, section 8).
package enum ImageKind: String, Sendable, Hashable, CaseIterable {
  /// An image of full resolution.
  case full
  /// An image of reduced resolution.
  case overview
  /// A transparency mask of an image of full resolution.
  case mask
  /// A transparency mask of an overview.
  case maskOverview

  /// The kind that a directory says.
  init(_ directory: ImageDirectory) {
    let bits: UInt64
    if let type = directory.unsigned(.newSubfileType) {
      bits = type
    } else {
      // SubfileType, which NewSubfileType replaces, says 2 of a reduced image.
      bits = directory.unsigned(.subfileType) == 2 ? 1 : 0
    }
    switch (bits & 4 != 0, bits & 1 != 0) {
    case (false, false): self = .full
    case (false, true): self = .overview
    case (true, false): self = .mask
    case (true, true): self = .maskOverview
    }
  }

  /// Whether it is of reduced resolution.
  package var isReduced: Bool { self == .overview || self == .maskOverview }
}
