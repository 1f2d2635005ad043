package import JSON

/// Everything that is wrong with a GeoJSON document (RFC 7946).
package struct GeoJSONExamination: Sendable {
  /// The problems, in the order they were met, as many of each code as allowed.
  package let problems: [GeoJSONProblem]
  /// How many problems there are of each code.
  package let counts: [GeoCode: Int]
  /// How many positions were looked at.
  package let positionCount: Int

  /// Examines a document.
  package init(of value: JSONValue, options: GeoJSONOptions = GeoJSONOptions()) {
    var examiner = GeoJSONExaminer(options: options)
    examiner.examine(value)
    problems = examiner.problems
    counts = examiner.counts
    positionCount = examiner.axes.positionCount
  }
}
