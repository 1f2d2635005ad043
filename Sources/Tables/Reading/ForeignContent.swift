/// Recognises, by how it begins, what is given in the place of a delimited text.
enum ForeignContent {
  /// Returns what is wrong, or nil if nothing tells that the text is not a table.
  static func problem(in sample: [UInt8]) -> TableProblem? {
    if sample.starts(with: [0x1F, 0x8B]) { return compressed("gzip") }
    let others: [([UInt8], String)] = [
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz"),
      ([0x28, 0xB5, 0x2F, 0xFD], "zstd"), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
      ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "rar"),
    ]
    // The letters alone may begin a label.
    if sample.starts(with: [0x42, 0x5A, 0x68]),
      sample.dropFirst(4).starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
    {
      return compressed("bzip2")
    }
    for (magic, format) in others where sample.starts(with: magic) { return compressed(format) }
    if sample.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return spreadsheet(".xls")
    }
    if sample.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      // OpenDocument stores its media type first (ODF 1.3 part 2 §3.3); Office Open XML names its
      // parts.
      let names = String(decoding: sample.prefix(4096), as: Unicode.ASCII.self)
      if names.contains("application/vnd.oasis.opendocument") { return spreadsheet(".ods") }
      if names.contains("[Content_Types].xml") || names.contains("xl/") {
        return spreadsheet(".xlsx")
      }
      return compressed("zip")
    }
    let text = String(decoding: sample.prefix(256), as: Unicode.ASCII.self)
      .drop { $0.isWhitespace }.lowercased()
    for start in ["<!doctype", "<html", "<?xml", "<head", "<body"] where text.hasPrefix(start) {
      return TableProblem(.markup, tokens: ["start": start])
    }
    return nil
  }

  private static func compressed(_ format: String) -> TableProblem {
    TableProblem(.compressed, tokens: ["format": format])
  }

  private static func spreadsheet(_ format: String) -> TableProblem {
    TableProblem(.spreadsheet, tokens: ["format": format])
  }
}
