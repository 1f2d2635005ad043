/// An entry of an image file directory: a tag, a type, a count, and where the values are.
package struct DirectoryEntry: Sendable, Hashable {
  package let tag: TIFFTag
  /// The number of the type, known or not.
  package let typeCode: UInt16
  /// How many values it announces: nothing is ever allocated from it.
  package let count: UInt64
  /// Where the entry itself stands.
  package let offset: UInt64
  /// Where its values stand: in the entry when they fit there.
  package let valueOffset: UInt64
  /// Whether the values stand in the entry.
  package let isInline: Bool
  /// The bytes of values that were read: all, the first ones, or none.
  package let bytes: ArraySlice<UInt8>
  package let byteOrder: ByteOrder

  /// The type, unless it is unknown.
  package var type: FieldType? { FieldType(rawValue: typeCode) }

  /// The bytes that the values take, unless the type is unknown or the count is absurd.
  package var byteCount: UInt64? { type.flatMap { count.times($0.size) } }

  /// Whether every value was read.
  package var isComplete: Bool { byteCount == UInt64(bytes.count) }

  /// How many values were read.
  package var readCount: Int { type.map { bytes.count / Int($0.size) } ?? 0 }

  /// The bytes of one value that was read.
  private func field(_ index: Int) -> ArraySlice<UInt8>? {
    guard let type, index >= 0, index < readCount else { return nil }
    let start = bytes.startIndex + index * Int(type.size)
    return bytes[start..<(start + Int(type.size))]
  }

  /// One value as a whole number without a sign; nil for other types.
  package func unsigned(_ index: Int = 0) -> UInt64? {
    guard let type, type.isUnsigned, let field = field(index) else { return nil }
    return byteOrder.unsigned(field)
  }

  /// One value as a number; nil for texts.
  package func number(_ index: Int = 0) -> Double? {
    guard let type, let field = field(index) else { return nil }
    let bits = byteOrder.unsigned(field)
    switch type {
    case .byte, .short, .long, .directory, .long8, .directory8, .undefined: return Double(bits)
    case .ascii: return nil
    case .signedByte: return Double(Int8(truncatingIfNeeded: bits))
    case .signedShort: return Double(Int16(truncatingIfNeeded: bits))
    case .signedLong: return Double(Int32(truncatingIfNeeded: bits))
    case .signedLong8: return Double(Int64(truncatingIfNeeded: bits))
    case .float: return Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    case .double: return Double(bitPattern: bits)
    case .rational, .signedRational:
      let halves = (field.prefix(4), field.suffix(4))
      let (over, under) = (byteOrder.unsigned(halves.0), byteOrder.unsigned(halves.1))
      guard type == .signedRational else { return Double(over) / Double(under) }
      return Double(Int32(truncatingIfNeeded: over)) / Double(Int32(truncatingIfNeeded: under))
    }
  }

  /// The first values as whole numbers without a sign.
  package func unsigneds(atMost limit: Int) -> [UInt64] {
    (0..<min(readCount, limit)).compactMap { unsigned($0) }
  }

  /// The first values as numbers.
  package func numbers(atMost limit: Int) -> [Double] {
    (0..<min(readCount, limit)).compactMap { number($0) }
  }

  /// The text of an ASCII value up to its first NUL; bytes that are not UTF-8 are read as Latin-1.
  package var text: String? {
    guard type == .ascii || type == .byte || type == .undefined else { return nil }
    let content = bytes.prefix { $0 != 0 }
    if let text = String(validating: content, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(content.map { Unicode.Scalar($0) }))
  }

  /// Whether an ASCII value ends with the NUL that TIFF 6.0 (section 2) asks for.
  package var isTerminated: Bool { bytes.last == 0 }
}
