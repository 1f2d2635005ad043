@testable import Raster

/// A directory entry to be written by a test.
struct TIFFField {
  var tag: UInt16
  var type: UInt16
  var values: [UInt64]
  /// The announced count, when it is to be wrong.
  var count: UInt64?
  /// The announced offset, when it is to be wrong.
  var offset: UInt64?

  /// Whole numbers of a type.
  static func whole(_ tag: TIFFTag, _ type: FieldType, _ values: UInt64...) -> TIFFField {
    TIFFField(tag: tag.rawValue, type: type.rawValue, values: values)
  }

  /// Whole numbers of a type.
  static func whole(_ tag: TIFFTag, _ type: FieldType, _ values: [UInt64]) -> TIFFField {
    TIFFField(tag: tag.rawValue, type: type.rawValue, values: values)
  }

  /// Numbers as DOUBLE.
  static func doubles(_ tag: TIFFTag, _ values: [Double]) -> TIFFField {
    TIFFField(
      tag: tag.rawValue, type: FieldType.double.rawValue, values: values.map(\.bitPattern))
  }

  /// A text as ASCII, with its NUL.
  static func text(_ tag: TIFFTag, _ text: String, terminator: String = "\0") -> TIFFField {
    TIFFField(
      tag: tag.rawValue, type: FieldType.ascii.rawValue,
      values: (text + terminator).utf8.map { UInt64($0) })
  }

  /// The bytes of one value.
  var size: Int { FieldType(rawValue: type).map { Int($0.size) } ?? 1 }
}
