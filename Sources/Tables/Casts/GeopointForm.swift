import JSON

/// How points are written in the cells of a field (Table Schema, `geopoint`), longitude first.
package enum GeopointForm: String, Sendable, Hashable, CaseIterable {
  /// `lon,lat`.
  case text = "default"
  /// A JSON array of two numbers.
  case array
  /// A JSON object with the members `lon` and `lat`, and no other.
  case object

  /// A position.
  package struct Point: Sendable, Hashable {
    /// The longitude, from -180 to 180 degrees.
    package let longitude: CellNumber
    /// The latitude, from -90 to 90 degrees.
    package let latitude: CellNumber
  }

  /// Returns the point that a cell holds, or nil if it holds none of this form.
  package func point(_ cell: ArraySlice<UInt8>) -> Point? {
    switch self {
    case .text:
      let parts = cell.split(separator: 0x2C, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      return Self.point(NumberForm().number(parts[0]), NumberForm().number(parts[1]))
    case .array:
      guard let value = Self.value(cell), value.kind == .array, value.count == 2 else {
        return nil
      }
      let numbers = value.elements.map { $0.number.map { CellNumber($0) } }
      return Self.point(numbers[0], numbers[1])
    case .object:
      guard let value = Self.value(cell), value.kind == .object, value.count == 2 else {
        return nil
      }
      return Self.point(Self.number(value["lon"]), Self.number(value["lat"]))
    }
  }

  private static func value(_ cell: ArraySlice<UInt8>) -> JSONValue? {
    (try? JSONDocument(parsing: Array(cell)))?.root
  }

  /// Returns the number of a member, which may be written as a string too.
  private static func number(_ value: JSONValue?) -> CellNumber? {
    if let string = value?.string { return NumberForm().number(Array(string.utf8)[...]) }
    return value?.number.map { CellNumber($0) }
  }

  private static func point(_ longitude: CellNumber?, _ latitude: CellNumber?) -> Point? {
    guard let longitude, let latitude, isWithin(180, longitude), isWithin(90, latitude) else {
      return nil
    }
    return Point(longitude: longitude, latitude: latitude)
  }

  private static func isWithin(_ bound: Int, _ number: CellNumber) -> Bool {
    CellNumber.small(-bound).isAtMost(number) == true
      && number.isAtMost(.small(bound)) == true
  }
}
