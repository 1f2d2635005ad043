/// Dates and times in any of the usual spellings (Table Schema, `format: any`).
///
/// The standard leaves open which these are, and warns of it; here they are the ones below.
enum AnyDateForm {
  private static let forms = [
    "%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%m-%d-%Y",
    "%d.%m.%Y", "%d/%m/%y", "%m/%d/%y", "%d %B %Y", "%d %b %Y", "%B %d, %Y", "%b %d, %Y",
    "%B %d %Y", "%b %d %Y", "%d-%b-%Y", "%B %Y", "%b %Y", "%Y-%m", "%m/%Y", "%Y", "%d",
  ].compactMap { DateForm(parsing: $0) }
  private static let clocks = [
    "%H:%M", "%H:%M:%S", "%H:%M:%S.%f", "%I:%M %p", "%I:%M:%S %p", "%I %p",
  ].compactMap { DateForm(parsing: $0) }

  /// Tells whether a cell is a date, a time, or a date and a time.
  static func holds(_ cell: ArraySlice<UInt8>) -> Bool {
    let text = CellText.trimmed(cell)
    if ClockForm.dateTime.holds(text) || ClockForm.time.holds(text) { return true }
    if isOne(of: forms, text) || isOne(of: clocks, text) { return true }
    // A date has three words at most, so that few places may part it from a time.
    return text.indices.prefix(32).contains { place in
      (text[place] == 0x20 || text[place] == 0x54) && isOne(of: forms, text[..<place])
        && (isOne(of: clocks, text[(place + 1)...]) || ClockForm.time.holds(text[(place + 1)...]))
    }
  }

  private static func isOne(of forms: [DateForm], _ text: ArraySlice<UInt8>) -> Bool {
    text.count < 64 && forms.contains { $0.date(text) != nil }
  }
}
