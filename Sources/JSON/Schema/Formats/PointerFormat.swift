/// JSON Pointers (RFC 6901 §3) and relative ones (draft-bhutton-relative-json-pointer §3).
enum PointerFormat {
  /// Tells whether bytes are a JSON Pointer in its string form.
  static func isPointer(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    guard first == 0x2F else { return false }
    for (place, byte) in zip(bytes.indices, bytes) where byte == 0x7E {
      guard place + 1 < bytes.endIndex, bytes[place + 1] == 0x30 || bytes[place + 1] == 0x31 else {
        return false
      }
    }
    return true
  }

  /// Tells whether bytes are a number of steps up, then `#` or a JSON Pointer.
  ///
  /// A step from one element of an array to another may stand between them, as `+1` or `-2`.
  static func isRelativePointer(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    guard skipNumber(&rest) else { return false }
    if rest.first == 0x2B || rest.first == 0x2D {
      rest = rest.dropFirst()
      guard rest.first != 0x30, skipNumber(&rest) else { return false }
    }
    return rest.elementsEqual([0x23]) || isPointer(rest)
  }

  private static func skipNumber(_ rest: inout ArraySlice<UInt8>) -> Bool {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(digits.count)
    return !digits.isEmpty && (digits.count == 1 || digits.first != 0x30)
  }
}
