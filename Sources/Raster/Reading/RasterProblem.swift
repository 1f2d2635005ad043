/// Something wrong in the structure of a raster, or that kept it from being read.
package struct RasterProblem: Sendable, Hashable {
  package let code: RasterCode
  /// The byte of the file where it shows.
  package let offset: UInt64
  /// The index of the image concerned.
  package let image: Int?
  /// The tag concerned.
  package let tag: TIFFTag?
  /// The values of the tokens of the sentence.
  package let tokens: [String: String]
}
