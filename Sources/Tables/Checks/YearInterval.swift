/// Two years with a slash between them, such as those of school years.
enum YearInterval {
  /// Tells whether a cell is an interval whose first year is before the second, or one year alone
  /// where that is allowed.
  static func holds(_ cell: ArraySlice<UInt8>, allowsYear: Bool) -> Bool {
    let years = cell.split(separator: 0x2F, omittingEmptySubsequences: false)
    guard years.allSatisfy({ $0.count == 4 && $0.allSatisfy(CellText.isDigit) }) else {
      return false
    }
    if years.count == 1 { return allowsYear }
    return years.count == 2 && years[0].lexicographicallyPrecedes(years[1])
  }
}
