package import JSON

/// A bounding box of longitudes and latitudes, or of eastings and northings, perhaps with heights.
///
/// West of longitudes may be greater than east: the box then crosses the antimeridian
/// (RFC 7946 §5.2, OGC 17-069r4 §7.15.3).
package struct BoundingBox: Sendable, Hashable {
  package let west: Double
  package let south: Double
  package let east: Double
  package let north: Double
  /// From the lowest to the highest, if the box bounds heights.
  package let heights: ClosedRange<Double>?

  /// Creates a box.
  ///
  /// - Throws: `GeoError` if a number is not finite, or south is greater than north.
  package init(
    west: Double, south: Double, east: Double, north: Double, heights: ClosedRange<Double>? = nil
  ) throws(GeoError) {
    for number in [west, south, east, north]
      + (heights.map { [$0.lowerBound, $0.upperBound] } ?? [])
    where !number.isFinite {
      throw GeoError(.boxNumber, ["actual": number.description])
    }
    guard south <= north else {
      throw GeoError(
        .boxLatitudes,
        ["south": DecimalText.shortest(south), "north": DecimalText.shortest(north)])
    }
    self.init(unchecked: (west, south, east, north), heights: heights)
  }

  /// Creates a box of numbers that are known to make one.
  init(
    unchecked sides: (west: Double, south: Double, east: Double, north: Double),
    heights: ClosedRange<Double>? = nil
  ) {
    west = sides.west
    south = sides.south
    east = sides.east
    north = sides.north
    self.heights = heights
  }

  /// Creates a box of four or six numbers, the lower corner first.
  package init(_ numbers: [Double]) throws(GeoError) {
    guard numbers.count == 4 || numbers.count == 6 else {
      throw GeoError(.boxCount, ["actual": String(numbers.count)])
    }
    guard numbers.count == 6 else {
      try self.init(west: numbers[0], south: numbers[1], east: numbers[2], north: numbers[3])
      return
    }
    let (bottom, top) = (numbers[2], numbers[5])
    guard bottom.isFinite, top.isFinite else {
      throw GeoError(.boxNumber, ["actual": (bottom.isFinite ? top : bottom).description])
    }
    guard bottom <= top else {
      throw GeoError(
        .boxHeights,
        ["bottom": DecimalText.shortest(bottom), "top": DecimalText.shortest(top)])
    }
    try self.init(
      west: numbers[0], south: numbers[1], east: numbers[3], north: numbers[4],
      heights: bottom...top)
  }

  /// Reads a box from a JSON array of four or six numbers.
  package init(reading value: JSONValue) throws(GeoError) {
    guard value.kind == .array else { throw GeoError(.boxKind, ["actual": value.kind.rawValue]) }
    // The count comes first: an array may be of any length.
    guard value.count == 4 || value.count == 6 else {
      throw GeoError(.boxCount, ["actual": String(value.count)])
    }
    var numbers: [Double] = []
    for element in value.elements {
      guard let number = element.double, number.isFinite else {
        throw GeoError(.boxNumber, ["actual": String(element.text.prefix(40))])
      }
      numbers.append(number)
    }
    try self.init(numbers)
  }

  /// Reads a box as the parameter `bbox` writes it, as numbers between commas.
  package init(parsing text: String) throws(GeoError) {
    let parts = text.split(separator: ",", maxSplits: 7, omittingEmptySubsequences: false)
    var numbers: [Double] = []
    for part in parts {
      // Double reads more than numbers: hexadecimal ones, and names such as "inf".
      guard let number = JSONNumber(parsing: String(part))?.double, number.isFinite else {
        throw GeoError(.boxNumber, ["actual": String(part.prefix(40))])
      }
      numbers.append(number)
    }
    try self.init(numbers)
  }

  /// Whether the box goes over the antimeridian.
  package var crossesAntimeridian: Bool { west > east }

  /// Whether the box holds every longitude and latitude.
  package var isWholeWorld: Bool { west <= -180 && east >= 180 && south <= -90 && north >= 90 }

  /// Whether the numbers can be longitudes and latitudes in degrees.
  package var isLawful: Bool {
    abs(west) <= 180 && abs(east) <= 180 && abs(south) <= 90 && abs(north) <= 90
  }

  /// The same box without heights.
  package var flat: BoundingBox { BoundingBox(unchecked: (west, south, east, north)) }

  /// The numbers, four or six, as `bbox` members and parameters list them.
  package var numbers: [Double] {
    guard let heights else { return [west, south, east, north] }
    return [west, south, heights.lowerBound, east, north, heights.upperBound]
  }

  /// The box as the value of the parameter `bbox`: the same numbers, to the last digit.
  package var text: String { numbers.map(DecimalText.shortest).joined(separator: ",") }

  /// Writes the numbers with at most so many decimals, rounded outward, without exponent.
  package func numerals(maximumDecimals: Int) -> [String] {
    let half = numbers.count / 2
    return numbers.enumerated().map { index, number in
      DecimalText.rounded(number, decimals: maximumDecimals, upward: index >= half)
    }
  }

  /// The rectangles of the plane that it is made of: two, if it crosses the antimeridian.
  var rectangles: [Rectangle] {
    guard crossesAntimeridian else {
      return [Rectangle(minimumX: west, minimumY: south, maximumX: east, maximumY: north)]
    }
    return [
      Rectangle(minimumX: west, minimumY: south, maximumX: max(180, west), maximumY: north),
      Rectangle(minimumX: min(-180, east), minimumY: south, maximumX: east, maximumY: north),
    ]
  }
}
