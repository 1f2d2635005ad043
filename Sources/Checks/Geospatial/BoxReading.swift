import Geo
import JSON

/// Reading boxes as suites and collections give them.
enum BoxReading {
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
    for element in value.elements { boxes.append(try box(element)) }
    return boxes
  }
}
