package import JSON

/// What a cell holds once it is read as its field says; equal values are one value for keys.
package enum FieldValue: Sendable, Hashable {
  /// Bytes of UTF-8, compared as such: canonically equivalent texts differ.
  case text(ArraySlice<UInt8>)
  case number(CellNumber)
  case boolean(Bool)
  case date(CellDate)
  case instant(CellInstant)
  case point(GeopointForm.Point)
  case json(JSONValue)
  /// The items of a list.
  case items([FieldValue])

  /// Tells whether the value is at most another, or returns nil if they have no order.
  func isAtMost(_ other: Self) -> Bool? {
    switch (self, other) {
    case (.number(let left), .number(let right)): left.isAtMost(right)
    case (.date(let left), .date(let right)): left <= right
    case (.instant(let left), .instant(let right)): left.isAtMost(right)
    default: nil
    }
  }

  /// How long the value is: Unicode scalars of a text, elements or members of JSON, items.
  var length: Int {
    switch self {
    case .text(let bytes): bytes.count { $0 & 0xC0 != 0x80 }
    case .json(let value): value.count
    case .items(let items): items.count
    default: 0
    }
  }
}
