extension TableCode {
  /// The code that tools of the field know it by, or the nearest to it.
  package var standard: String {
    switch self {
    case .empty, .headerAlone, .unclosedQuote, .strayQuote, .nullCharacter, .mixedLineEndings,
      .cellTooLarge, .recordTooLarge, .tooManyCells:
      "source-error"
    case .markup, .spreadsheet: "format-error"
    case .compressed, .severalMembers, .brokenPacking, .cutPacking: "compression-error"
    case .notUTF8, .noEncoding, .mixedEncoding, .brokenUTF16, .repeatedMark: "encoding-error"
    case .blankHeader: "blank-header"
    case .blankRow: "blank-row"
    case .missingCell: "missing-cell"
    case .extraCell: "extra-cell"
    }
  }

  /// What it means for the verdict.
  package var severity: TableSeverity {
    switch self {
    case .empty, .markup, .spreadsheet, .noEncoding, .mixedEncoding, .brokenUTF16, .blankHeader,
      .blankRow,
      .missingCell, .extraCell, .unclosedQuote, .brokenPacking:
      .error
    case .notUTF8, .repeatedMark, .strayQuote, .nullCharacter, .mixedLineEndings: .warning
    case .headerAlone, .compressed, .severalMembers, .cutPacking, .cellTooLarge, .recordTooLarge,
      .tooManyCells:
      .undetermined
    }
  }
}
