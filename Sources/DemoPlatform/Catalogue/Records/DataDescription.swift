/// What a record tells only of data.
struct DataDescription: Sendable {
  /// How fine the data are.
  enum Resolution: Sendable {
    /// The denominator of a scale.
    case scale(Int)
    /// A distance on the ground, in metres.
    case distance(Int)
  }

  /// The unique resource identifier.
  let identifier: String
  /// The topic categories of ISO 19115.
  let topics: [String]
  /// How space is told (MD_SpatialRepresentationTypeCode).
  var representation = "vector"
  /// In which form the data come (CI_PresentationFormCode).
  var presentation: String {
    switch representation {
    case "grid": "imageDigital"
    case "textTable": "tableDigital"
    default: "mapDigital"
    }
  }
  var resolution: Resolution = .scale(5000)
  /// Where the data come from and what was done to them.
  let lineage: FreeText
}
