/// A field of a directory of a TIFF (TIFF 6.0, section 2).
struct RasterField: Sendable {
  /// The number of the field.
  let tag: UInt16
  /// The type of its values.
  var type: UInt16
  /// The bytes of one value.
  let size: Int
  /// The bits of its values.
  var values: [UInt64]
  /// The offset that is written in the place of the true one, in a defect.
  var falseOffset: UInt64?

  private init(_ tag: UInt16, type: UInt16, size: Int, _ values: [UInt64]) {
    self.tag = tag
    self.type = type
    self.size = size
    self.values = values
  }

  /// Creates a field of whole numbers of 16 bits (SHORT).
  static func shorts(_ tag: UInt16, _ values: [UInt64]) -> RasterField {
    RasterField(tag, type: 3, size: 2, values)
  }

  /// Creates a field of whole numbers of 32 bits (LONG).
  static func longs(_ tag: UInt16, _ values: [UInt64]) -> RasterField {
    RasterField(tag, type: 4, size: 4, values)
  }

  /// Creates a field of offsets, of 64 bits (LONG8) in a BigTIFF.
  static func places(_ tag: UInt16, _ values: [UInt64], isBig: Bool) -> RasterField {
    isBig ? RasterField(tag, type: 16, size: 8, values) : longs(tag, values)
  }

  /// Creates a field of numbers (DOUBLE).
  static func doubles(_ tag: UInt16, _ values: [Double]) -> RasterField {
    RasterField(tag, type: 12, size: 8, values.map(\.bitPattern))
  }

  /// Creates a field of text (ASCII), with the NUL that ends it.
  static func text(_ tag: UInt16, _ text: String) -> RasterField {
    RasterField(tag, type: 2, size: 1, (text + "\0").utf8.map { UInt64($0) })
  }

  /// The bytes of all values, the least first.
  var content: [UInt8] { values.flatMap { RasterWriter.bytes($0, count: size) } }
}
