/// What may be wrong with a table as it is read; the raw values are permanent, and are those of the
/// message catalogue.
package enum TableCode: String, Sendable, Hashable, CaseIterable {
  case empty = "table.empty"
  case headerAlone = "table.header-alone"
  case markup = "table.markup"
  case spreadsheet = "table.spreadsheet"
  case compressed = "table.compressed"
  case severalMembers = "table.several-members"
  case brokenPacking = "table.broken-packing"
  case cutPacking = "table.cut-packing"

  case notUTF8 = "table.not-utf-8"
  case noEncoding = "table.no-encoding"
  case mixedEncoding = "table.mixed-encoding"
  case brokenUTF16 = "table.broken-utf-16"
  case repeatedMark = "table.repeated-byte-order-mark"

  case blankHeader = "table.blank-header"
  case blankRow = "table.blank-row"
  case missingCell = "table.missing-cell"
  case extraCell = "table.extra-cell"
  case strayQuote = "table.stray-quote"
  case unclosedQuote = "table.unclosed-quote"
  case nullCharacter = "table.null-character"
  case mixedLineEndings = "table.mixed-line-endings"

  case cellTooLarge = "table.cell-too-large"
  case recordTooLarge = "table.record-too-large"
  case tooManyCells = "table.too-many-cells"
}
