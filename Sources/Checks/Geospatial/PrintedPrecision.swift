import Geo
import JSON

/// How finely numbers are written, which tells how far rounding may have moved them.
enum PrintedPrecision {
  /// How many decimals tell anything: beyond, noise of doubles is printed.
  private static let most = 7
  /// How many features are looked at: a server writes all alike.
  private static let sampleSize = 200

  /// Returns one unit of the last decimal, of as many decimals as any of some numbers has.
  static func unit(of numbers: some Sequence<JSONValue>) -> Double {
    var count = 0
    for number in numbers where count < most { count = max(count, decimalCount(of: number)) }
    return unit(decimals: count)
  }

  /// Returns one unit of the last decimal that the coordinates of features are written with.
  ///
  /// A server that rounds to four decimals leaves out the zeros at the end, so that a feature by itself
  /// does not tell.
  static func unit(ofCoordinatesIn features: some Sequence<JSONValue>) -> Double {
    var count = 0
    for feature in features.prefix(sampleSize) {
      let geometry = feature["geometry"] ?? feature
      var pending = [geometry["coordinates"], geometry["geometries"]].compactMap(\.self)
      while count < most, let value = pending.popLast() {
        switch value.kind {
        case .number: count = max(count, decimalCount(of: value))
        case .array: pending.append(contentsOf: value.elements)
        case .object:
          pending += [value["coordinates"], value["geometries"]].compactMap(\.self)
        case .null, .boolean, .string: break
        }
      }
    }
    return unit(decimals: count)
  }

  private static func unit(decimals count: Int) -> Double {
    (0..<min(count, most)).reduce(1) { unit, _ in unit / 10 }
  }

  /// How many decimals a number is written with, those of an exponent included.
  private static func decimalCount(of number: JSONValue) -> Int {
    guard number.kind == .number else { return 0 }
    let parts = number.text.split { $0 == "e" || $0 == "E" }
    let digits = (parts.first ?? "").drop { $0 != "." }.dropFirst().count
    guard parts.count > 1 else { return digits }
    let exponent = Int(parts[1].drop { $0 == "+" }) ?? 0
    let (count, overflows) = digits.subtractingReportingOverflow(exponent)
    return overflows ? most : max(0, count)
  }
}
