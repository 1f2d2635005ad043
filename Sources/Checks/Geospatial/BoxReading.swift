import Geo
import JSON

/// Reading boxes as suites and collections give them.
enum BoxReading {
  /// How many boxes are read of a list: more would be worth nothing, and cost time.
  private static let limit = 1_000

  /// Reads one box: an array of numbers, or the text of the parameter `bbox`.
  static func box(_ value: JSONValue) throws(GeoError) -> BoundingBox {
    if let text = value.string { return try BoundingBox(parsing: text) }
    return try BoundingBox(reading: value)
  }

  /// Reads one box, or a list of them such as `extent.spatial.bbox`; null is none.
  static func boxes(_ value: JSONValue) throws(GeoError) -> [BoundingBox] {
    if value.kind == .null { return [] }
    guard value.kind == .array, value[0].map({ $0.kind != .number }) ?? true else {
      return [try box(value)]
    }
    var boxes: [BoundingBox] = []
    for element in value.elements.prefix(limit) { boxes.append(try box(element)) }
    return boxes
  }

  /// How many decimals the numbers of a box are written with, at most.
  static func decimalCount(of value: JSONValue) -> Int {
    value.elements.reduce(0) { most, number in
      let digits = number.text.drop { $0 != "." }.dropFirst()
      // A number with an exponent has as many as a double needs.
      let isPlain = !number.text.contains { $0 == "e" || $0 == "E" }
      return max(most, isPlain ? digits.count : 15)
    }
  }
}
