/// The encoding of a table, once all of it has passed, and what shows it.
package struct EncodingVerdict: Sendable, Hashable {
  /// What an encoding was recognised by.
  package enum Basis: String, Sendable, Hashable {
    /// The file begins with a byte order mark.
    case byteOrderMark
    /// Every byte is ASCII, which UTF-8 and windows-1252 write alike.
    case asciiAlone
    /// Every byte of the file, some of them beyond ASCII, is well formed UTF-8.
    case wellFormed
    /// Some bytes are not UTF-8, and no character beyond ASCII is.
    case notUTF8
    /// Some bytes are not UTF-8, and some characters beyond ASCII are: the file mixes encodings.
    case mixed
  }

  package let encoding: TextEncoding
  package let basis: Basis
  /// How many characters beyond ASCII are well formed UTF-8.
  package let characterCount: Int
  /// How many times bytes are not in the encoding that was expected.
  package let faultCount: Int
  /// How many bytes are neither UTF-8 nor windows-1252.
  package let undefinedCount: Int
  /// The offset in the file of the first of them, and which it is.
  package let undefinedOffset: Int?
  package let undefinedByte: UInt8?
  /// The record where bytes first are not UTF-8.
  package let faultRecord: Int?
  /// The line where that record begins.
  package let faultLine: Int?

  /// Whether the evidence leaves no doubt.
  package var isCertain: Bool {
    switch basis {
    case .byteOrderMark: faultCount == 0
    case .asciiAlone, .wellFormed: true
    // Nothing but words tells one encoding of eight bits from another.
    case .notUTF8, .mixed: false
    }
  }

  /// Says what is wrong with the encoding, if anything is.
  package var problem: TableProblem? {
    guard faultCount > 0 else { return nil }
    let code: TableCode
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian: code = .brokenUTF16
    case .utf8, .windows1252:
      code = characterCount > 0 ? .mixedEncoding : undefinedCount > 0 ? .noEncoding : .notUTF8
    }
    return TableProblem(
      code, record: faultRecord, line: faultLine,
      tokens: [
        "count": String(faultCount), "characters": String(characterCount),
        "line": faultLine.map(String.init) ?? "?", "undefined": String(undefinedCount),
        "byte": undefinedByte.map { "0x\(String($0, radix: 16, uppercase: true))" } ?? "",
        "offset": undefinedOffset.map(String.init) ?? "",
      ])
  }
}
