/// A raster as its structure tells it: what was read, what is wrong, and how it was read.
package struct Raster: Sendable {
  package let structure: RasterStructure
  /// The size of the file, when the source knows it.
  package let size: UInt64?
  package let reading: RasterReading
  /// What is wrong, up to the bound of problems.
  package let problems: [RasterProblem]
  /// How many problems there are, those beyond the bound included.
  package let problemCount: Int
  /// Tells the area of a reference system by its EPSG code; nil for one that it does not know.
  package var area: @Sendable (UInt64) -> ReferenceArea? = { _ in nil }
}
