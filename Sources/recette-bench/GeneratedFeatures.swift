/// A collection of features such as platforms serve: polygons, accented text, numbers of all sorts.
///
/// It is the same each time, whatever the machine.
enum GeneratedFeatures {
  /// Returns a collection of at least a number of bytes.
  static func collection(byteCount: Int) -> [UInt8] {
    var bytes = Array(#"{"type":"FeatureCollection","features":["#.utf8)
    bytes.reserveCapacity(byteCount + 4_096)
    var number = 0
    while bytes.count < byteCount {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(contentsOf: feature(number).utf8)
      number += 1
    }
    bytes.append(contentsOf: "],\"numberReturned\":\(number)}".utf8)
    return bytes
  }

  private static func feature(_ number: Int) -> String {
    let ring = (0..<12).map { corner in
      "[\(coordinate(number &* 12 &+ corner, around: 2)),"
        + "\(coordinate(number &* 7 &+ corner, around: 48))]"
    }
    return """
      {"type":"Feature","id":\(number),"geometry":{"type":"Polygon","coordinates":[[\
      \((ring + ring.prefix(1)).joined(separator: ","))]]},"properties":{"nom":"Commune n° \(number) \
      — L'Haÿ","code_insee":"\(10_000 &+ number % 89_999)","population":\(number &* 37 % 100_000),\
      "superficie":\(number % 977).\(number % 10),"maj":"2026-03-\(10 + number % 20)T08:30:00Z",\
      "actif":\(number % 3 == 0),"remarque":\(number % 5 == 0 ? "null" : #""a \"b\" \n""#)}}
      """
  }

  private static func coordinate(_ seed: Int, around degree: Int) -> String {
    let digits = String(seed &* 7_919 % 1_000_000)
    return "\(degree).\(String(repeating: "0", count: 6 - digits.count))\(digits)"
  }
}
