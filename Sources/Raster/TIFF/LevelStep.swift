/// The step from one level of a pyramid to the next smaller one.
package struct LevelStep: Sendable, Hashable {
  /// A ratio of sizes, with what rounding a size up or down may have changed.
  package struct Factor: Sendable, Hashable {
    package let exact: Double
    /// The bounds of the factors that may have given the smaller size.
    package let lowest: Double
    package let highest: Double

    /// Compares two sizes: a factor f may have given any size n with |larger / f - n| < 1; a size
    /// of 1, any factor up to the larger size.
    init(larger: UInt64, smaller: UInt64) {
      let (larger, smaller) = (Double(larger), Double(smaller))
      exact = larger / smaller
      lowest = larger / (smaller + 1)
      highest = smaller > 1 ? larger / (smaller - 1) : larger
    }
  }

  /// The index of the larger level.
  package let previous: Int
  package let horizontal: Factor
  package let vertical: Factor
  /// Whether it is smaller both ways.
  package let isSmaller: Bool
  /// Whether it is larger one way at least.
  package let isLarger: Bool

  /// Compares a level with the one before it; nil when one of them has no size.
  init?(from larger: RasterImage, to smaller: RasterImage) {
    guard larger.width > 0, larger.height > 0, smaller.width > 0, smaller.height > 0 else {
      return nil
    }
    previous = larger.index
    horizontal = Factor(larger: larger.width, smaller: smaller.width)
    vertical = Factor(larger: larger.height, smaller: smaller.height)
    isSmaller = smaller.width < larger.width && smaller.height < larger.height
    isLarger = smaller.width > larger.width || smaller.height > larger.height
  }
}
