/// Reads PackBits data (TIFF 6.0, section 9).
enum PackBitsDecoder {
  /// Reads all the data of bytes, up to a limit.
  static func decode(_ bytes: ArraySlice<UInt8>, limit: Int) throws(DecodingFault) -> [UInt8] {
    var output: [UInt8] = []
    var rest = bytes
    while let head = rest.popFirst() {
      let count = Int(Int8(bitPattern: head))
      if count >= 0 {
        guard rest.count > count else { throw .cut }
        output.append(contentsOf: rest.prefix(count + 1))
        rest = rest.dropFirst(count + 1)
      } else if count > -128 {
        guard let byte = rest.popFirst() else { throw .cut }
        output.append(contentsOf: repeatElement(byte, count: 1 - count))
      }
      guard output.count <= limit else { throw .overlong }
    }
    return output
  }
}
