/// A form of dates and times in the notation of C's `strptime`, which Table Schema takes for the
/// `format` of dates and times, with English names whatever the place.
///
/// As in Python, which the standard refers to: days, months and the like may have one digit, `%Y`
/// has four, and white space in the form is any run of white space in the cell. A day of the year
/// that its year does not have is refused, though Python goes on into the next year.
package struct DateForm: Sendable, Hashable {
  private enum Part: Sendable, Hashable {
    case literal(UInt8)
    case space
    case directive(UInt8)
  }

  /// The form as it is written.
  package let text: String
  private let parts: [Part]

  /// The form of dates without another (ISO 8601).
  package static let standard = DateForm(
    text: "%Y-%m-%d",
    parts: [
      .directive(0x59), .literal(0x2D), .directive(0x6D), .literal(0x2D), .directive(0x64),
    ])

  private init(text: String, parts: [Part]) {
    self.text = text
    self.parts = parts
  }

  /// Reads a form, or returns nil if it has a directive that is unknown or written twice.
  package init?(parsing text: String) {
    var parts: [Part] = []
    var bytes = [UInt8](text.utf8)[...]
    if bytes.starts(with: "fmt:".utf8) { bytes = bytes.dropFirst(4) }
    while let byte = bytes.popFirst() {
      if Self.isSpace(byte) {
        if parts.last != .space { parts.append(.space) }
      } else if byte != 0x25 {
        parts.append(.literal(byte))
      } else {
        guard let directive = bytes.popFirst() else { return nil }
        if directive == 0x25 {
          parts.append(.literal(directive))
        } else {
          let part = Part.directive(directive)
          guard Self.directives.contains(directive), !parts.contains(part) else { return nil }
          parts.append(part)
        }
      }
    }
    self.init(text: text, parts: parts)
  }

  /// Returns the date that a cell holds, or nil if it holds none of this form.
  package func date(_ cell: ArraySlice<UInt8>) -> CellDate? {
    var matcher = Matcher(parts: parts, cell: cell)
    guard matcher.matches(part: 0, from: cell.startIndex) else { return nil }
    return matcher.fields.date
  }

  private static let directives = Set("YymdHIMSfpBbj".utf8)

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// What the directives of a form say of a date.
  private struct Fields {
    var stated = CellDate()
    var dayOfYear: Int?
    var isAfternoon: Bool?
    var hourOfHalf: Int?

    var date: CellDate? {
      var date = stated
      if let hourOfHalf {
        date.hour = hourOfHalf % 12 + (isAfternoon == true ? 12 : 0)
      }
      if let dayOfYear {
        date.month = 1
        date.day = dayOfYear
        while date.month < 12, date.day > CellDate.dayCount(year: date.year, month: date.month) {
          date.day -= CellDate.dayCount(year: date.year, month: date.month)
          date.month += 1
        }
      }
      return date.isValid ? date : nil
    }
  }

  /// Tries the numbers of digits that each directive allows, the most first; no directive stands
  /// twice in a form, so that there are few ways.
  private struct Matcher {
    let parts: [Part]
    let cell: ArraySlice<UInt8>
    var fields = Fields()

    mutating func matches(part index: Int, from start: Int) -> Bool {
      var at = start
      var index = index
      while index < parts.count {
        switch parts[index] {
        case .literal(let byte):
          guard at < cell.endIndex, CellText.isSame(cell[at], byte) else { return false }
          at += 1
        case .space:
          guard at < cell.endIndex, DateForm.isSpace(cell[at]) else { return false }
          while at < cell.endIndex, DateForm.isSpace(cell[at]) { at += 1 }
        case .directive(let directive):
          return matches(directive, part: index, from: at)
        }
        index += 1
      }
      return at == cell.endIndex
    }

    private mutating func matches(_ directive: UInt8, part index: Int, from start: Int) -> Bool {
      guard let number = NumberRange(directive) else {
        return matchesName(directive, part: index, from: start)
      }
      var value = 0
      var values: [Int] = []
      for byte in cell[start...].prefix(number.digitCounts.upperBound) {
        guard CellText.isDigit(byte) else { break }
        value = value * 10 + Int(byte &- 0x30)
        values.append(value)
      }
      for count in number.digitCounts.reversed() where count <= values.count {
        guard number.values.contains(values[count - 1]) else { continue }
        set(directive, values[count - 1], digitCount: count)
        if matches(part: index + 1, from: start + count) { return true }
      }
      return false
    }

    private mutating func matchesName(
      _ directive: UInt8, part index: Int, from start: Int
    ) -> Bool {
      let names = directive == 0x70 ? ["am", "pm"] : Self.months
      for (offset, name) in names.enumerated() {
        let name = directive == 0x62 ? Array(name.utf8.prefix(3)) : Array(name.utf8)
        guard cell[start...].prefix(name.count).elementsEqual(name, by: CellText.isSame)
        else { continue }
        if directive == 0x70 {
          fields.isAfternoon = offset == 1
        } else {
          fields.stated.month = offset + 1
        }
        if matches(part: index + 1, from: start + name.count) { return true }
      }
      return false
    }

    private mutating func set(_ directive: UInt8, _ value: Int, digitCount: Int) {
      switch directive {
      case 0x59: fields.stated.year = value
      // POSIX: 69 to 99 are of the twentieth century.
      case 0x79: fields.stated.year = value < 69 ? 2000 + value : 1900 + value
      case 0x6D: fields.stated.month = value
      case 0x64: fields.stated.day = value
      case 0x48: fields.stated.hour = value
      case 0x49: fields.hourOfHalf = value
      case 0x4D: fields.stated.minute = value
      case 0x53: fields.stated.second = value
      case 0x6A: fields.dayOfYear = value
      default:
        fields.stated.microsecond = (digitCount..<6).reduce(value) { value, _ in value * 10 }
      }
    }

    private static let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
  }

  /// How many digits a directive allows, and which values.
  private struct NumberRange {
    let digitCounts: ClosedRange<Int>
    let values: ClosedRange<Int>

    init?(_ directive: UInt8) {
      switch directive {
      case 0x59: (digitCounts, values) = (4...4, 0...9999)
      case 0x79: (digitCounts, values) = (2...2, 0...99)
      case 0x6D: (digitCounts, values) = (1...2, 1...12)
      case 0x64: (digitCounts, values) = (1...2, 1...31)
      case 0x48: (digitCounts, values) = (1...2, 0...23)
      case 0x49: (digitCounts, values) = (1...2, 1...12)
      case 0x4D: (digitCounts, values) = (1...2, 0...59)
      case 0x53: (digitCounts, values) = (1...2, 0...59)
      case 0x6A: (digitCounts, values) = (1...3, 1...366)
      case 0x66: (digitCounts, values) = (1...6, 0...999_999)
      default: return nil
      }
    }
  }
}
