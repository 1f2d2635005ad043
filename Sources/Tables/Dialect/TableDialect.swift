/// The bytes that separate and quote the cells of a table.
package struct TableDialect: Sendable, Hashable {
  /// The byte between cells.
  package let delimiter: UInt8
  /// The byte around cells.
  package let quote: UInt8

  /// Creates a dialect; both are ASCII.
  package init(delimiter: UInt8, quote: UInt8 = .doubleQuote) {
    self.delimiter = delimiter
    self.quote = quote
  }

  /// The delimiters that are looked for, the likeliest first.
  package static let delimiters: [UInt8] = [.comma, .semicolon, .tab, .bar]
}
