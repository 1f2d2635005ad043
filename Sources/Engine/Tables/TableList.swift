import Foundation

/// A text that has one address a line; empty lines and those that begin with `#` do not count.
enum TableList {
  /// Returns the addresses, resolved against that of the list.
  static func addresses(in bytes: [UInt8], base: String) -> [String] {
    String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .map { String($0).trimmed }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
      .map { TablePath.resolve($0, against: base) }
  }
}

/// Resolves addresses that stand in a document: URLs by RFC 3986, paths beside the document.
enum TablePath {
  /// Returns the address that a reference leads to.
  static func resolve(_ reference: String, against base: String) -> String {
    if Plan.isURL(reference) { return reference }
    if Plan.isURL(base) { return FamilyMaker.resolve(reference, against: base) }
    if reference.hasPrefix("/") { return reference }
    let folder = (base as NSString).deletingLastPathComponent
    return folder.isEmpty ? reference : "\(folder)/\(reference)"
  }
}
