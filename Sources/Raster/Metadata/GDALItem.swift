/// An item of GDAL's metadata (tag 42112), an XML text of `Item` elements.
package struct GDALItem: Sendable, Hashable {
  package let name: String
  package let value: String
  /// The band, from 0, when it is of one.
  package let sample: String?
  package let role: String?
  package let domain: String?
}
