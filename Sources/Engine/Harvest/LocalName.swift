/// The local name of a tag.
enum LocalName {
  /// Returns the name of a tag without its prefix.
  static func of(_ tag: TagScanner.Tag, in bytes: [UInt8]) -> String {
    let name = bytes[tag.name]
    let start = name.lastIndex(of: 0x3A).map { $0 + 1 } ?? name.startIndex
    return String(decoding: name[start...].prefix(100), as: UTF8.self)
  }
}
