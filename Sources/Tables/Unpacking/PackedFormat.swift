/// The ways in which a table may be packed, as its first bytes tell.
enum PackedFormat: Sendable, Hashable {
  /// RFC 1952.
  case gzip
  /// A member of a zip archive (APPNOTE 4.3.7): deflated or stored, its checksum and size if the
  /// header says them.
  case zip(ZipHeader)

  /// What the header of a member says.
  struct ZipHeader: Sendable, Hashable {
    let isStored: Bool
    /// The checksum; nil if it stands after the data.
    let checksum: UInt32?
    let byteCount: Int
  }

  /// What the first bytes of a file come to.
  enum Recognition: Hashable {
    /// The data begin at an offset.
    case packed(PackedFormat, dataOffset: Int)
    /// The file is not packed, or is no table in a way that the reader tells.
    case plain
    /// More bytes are needed.
    case undecided
    /// It is packed in a way that is not read.
    case unreadable(String)
  }

  /// The most bytes that a header may have; longer ones are not written by anything.
  static let maximumHeaderByteCount = 1 << 17

  /// Looks at the first bytes of a file.
  static func recognise(_ bytes: [UInt8]) -> Recognition {
    let signature = bytes.prefix(4)
    let known: [[UInt8]] = [[0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04]]
    guard known.contains(where: { $0.starts(with: signature) || signature.starts(with: $0) })
    else { return .plain }
    if signature.starts(with: [0x1F, 0x8B]) { return gzip(bytes) }
    return signature.count < 4 ? .undecided : zip(bytes)
  }

  /// Reads the header of a gzip member (RFC 1952 §2.3).
  private static func gzip(_ bytes: [UInt8]) -> Recognition {
    guard bytes.count >= 10 else { return .undecided }
    guard bytes[2] == 8, bytes[3] & 0xE0 == 0 else { return .unreadable("gzip") }
    let flags = bytes[3]
    var offset = 10
    if flags & 4 != 0 {
      guard bytes.count >= offset + 2 else { return .undecided }
      offset += 2 + number(bytes, offset, 2)
    }
    // The name of the file and a remark end with a zero.
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      guard offset < bytes.count, let end = bytes[offset...].firstIndex(of: 0) else {
        return bytes.count < maximumHeaderByteCount ? .undecided : .unreadable("gzip")
      }
      offset = end + 1
    }
    if flags & 2 != 0 { offset += 2 }
    return bytes.count >= offset ? .packed(.gzip, dataOffset: offset) : .undecided
  }

  /// Reads the header of the first member of a zip archive.
  private static func zip(_ bytes: [UInt8]) -> Recognition {
    guard bytes.count >= 30 else { return .undecided }
    let flags = number(bytes, 6, 2)
    let method = number(bytes, 8, 2)
    let nameCount = number(bytes, 26, 2)
    let offset = 30 + nameCount + number(bytes, 28, 2)
    guard bytes.count >= offset else { return .undecided }
    let name = String(decoding: bytes[30..<(30 + nameCount)], as: UTF8.self)
    // Workbooks are archives too, which the reader tells by their members.
    let parts = ["[Content_Types].xml", "mimetype", "xl/", "_rels/", "docProps/"]
    if parts.contains(where: name.hasPrefix) { return .plain }
    let isDescribedLater = flags & 8 != 0
    let isStored = method == 0
    guard flags & 1 == 0, isStored || method == 8, !isStored || !isDescribedLater,
      !name.hasSuffix("/")
    else { return .unreadable("zip") }
    let header = ZipHeader(
      isStored: isStored, checksum: isDescribedLater ? nil : UInt32(number(bytes, 14, 4)),
      byteCount: number(bytes, 22, 4))
    return .packed(.zip(header), dataOffset: offset)
  }

  /// Returns a number whose lowest byte is first.
  static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
