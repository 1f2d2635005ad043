/// The encoding that a page was read in, and how it became known.
package struct HTMLEncoding: Sendable, Hashable {
  /// What tells the encoding of a page, the strongest first (HTML Standard §13.2.3.2).
  package enum Source: String, Sendable {
    case byteOrderMark = "byte-order-mark"
    case contentType = "content-type"
    case meta
    /// Nothing tells it: UTF-8 if the bytes are, otherwise windows-1252.
    case assumed
  }

  /// The name of the Encoding Standard in lower case, such as `utf-8`.
  package let name: String
  package let source: Source
  /// What the media type says, as it is written.
  package let contentType: String?
  /// What the page says of itself in a `meta` element, as it is written.
  package let meta: String?
  /// Whether some bytes mean nothing in this encoding; each was replaced by U+FFFD.
  package let hasInvalidBytes: Bool

  /// Creates an encoding.
  package init(
    name: String, source: Source, contentType: String?, meta: String?, hasInvalidBytes: Bool
  ) {
    self.name = name
    self.source = source
    self.contentType = contentType
    self.meta = meta
    self.hasInvalidBytes = hasInvalidBytes
  }

  /// Returns the name of an encoding from one of its labels (Encoding Standard §4.2).
  ///
  /// Those that recette decodes itself are listed; others keep their label, for iconv to know.
  static func name(of label: String) -> String {
    let label = label.filter { !$0.isWhitespace }.lowercased()
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8": return "utf-8"
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "iso88591", "latin1", "l1", "us-ascii", "ascii",
      "ansi_x3.4-1968", "cp1252", "cp819", "ibm819", "windows-1252", "x-cp1252":
      return "windows-1252"
    case "utf-16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2": return "utf-16le"
    case "utf-16be", "unicodefffe": return "utf-16be"
    default: return label
    }
  }
}
