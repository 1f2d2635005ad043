/// The structure of a JPEG stream (ITU-T T.81, annex B), as far as a TIFF block needs it.
package struct JPEGStructure: Sendable, Hashable {
  package private(set) var width = 0
  package private(set) var height = 0
  package private(set) var components = 0
  /// Bits of a sample.
  package private(set) var precision = 0
  package private(set) var isProgressive = false
  /// Whether tables of its own come before the scan; else those of JPEGTables are needed.
  package private(set) var hasTables = false

  /// Reads the markers of a stream from its start to its first scan, and its end.
  static func read(_ bytes: ArraySlice<UInt8>) throws(DecodingFault) -> JPEGStructure {
    guard bytes.count >= 4 else { throw .cut }
    guard bytes.starts(with: [0xFF, 0xD8]) else { throw .malformed }
    var structure = JPEGStructure()
    var position = bytes.startIndex + 2
    var hasFrame = false
    while true {
      guard position + 4 <= bytes.endIndex else { throw .cut }
      guard bytes[position] == 0xFF else { throw .malformed }
      let marker = bytes[position + 1]
      if marker == 0xFF {
        position += 1
        continue
      }
      let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
      guard length >= 2 else { throw .malformed }
      guard position + 2 + length <= bytes.endIndex else { throw .cut }
      let segment = bytes[(position + 4)..<(position + 2 + length)]
      switch marker {
      case 0xC4, 0xDB: structure.hasTables = true
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        guard segment.count >= 6 else { throw .malformed }
        hasFrame = true
        structure.readFrame(segment, marker: marker)
      case 0xDA:
        guard hasFrame else { throw .malformed }
        // EOI ends the stream; some encoders pad it.
        let tail = bytes.suffix(16)
        guard zip(tail, tail.dropFirst()).contains(where: { $0 == 0xFF && $1 == 0xD9 }) else {
          throw .cut
        }
        return structure
      default: break
      }
      position += 2 + length
    }
  }

  private mutating func readFrame(_ segment: ArraySlice<UInt8>, marker: UInt8) {
    let start = segment.startIndex
    precision = Int(segment[start])
    height = Int(segment[start + 1]) << 8 | Int(segment[start + 2])
    width = Int(segment[start + 3]) << 8 | Int(segment[start + 4])
    components = Int(segment[start + 5])
    isProgressive = marker == 0xC2 || marker == 0xC6 || marker == 0xCA || marker == 0xCE
  }
}
