package import JSON

/// One place where a document departs from RFC 7946.
package struct GeoJSONProblem: Sendable, Hashable {
  /// What the standard says of it.
  package enum Level: String, Sendable {
    /// It says MUST, or defines it so.
    case breach
    /// It says SHOULD.
    case advice
  }

  package let code: GeoCode
  package let level: Level
  /// Where: the value at fault, or the object that misses a member.
  package let value: JSONValue
  /// The values of the tokens of the sentence.
  package let tokens: [String: String]

  /// Creates a problem.
  package init(_ code: GeoCode, _ level: Level, at value: JSONValue, _ tokens: [String: String]) {
    self.code = code
    self.level = level
    self.value = value
    self.tokens = tokens
  }

  /// Whether the numbers are not longitudes and latitudes in that order, rather than the structure.
  package var concernsCoordinates: Bool {
    switch code {
    case .latitudeRange, .longitudeRange, .axesSwapped: true
    default: false
    }
  }
}
