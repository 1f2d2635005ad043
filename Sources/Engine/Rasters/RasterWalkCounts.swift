import JSON

/// What a walk went through, for the summary of the stream.
struct RasterWalkCounts: Sendable {
  var rasters = 0
  /// Those that stand on a server, and those of them whose delivery is tried.
  var remote = 0
  var sampled = 0
  /// Folders, lists and catalogues that were opened, that could not be read, and that a bound left out.
  var documents = 0
  var unreadable = 0
  var unopened = 0

  /// The counts as suites see them.
  var text: JSONText {
    [
      "count": .integer(rasters), "remote": .integer(remote),
      "deliverySampled": .integer(sampled), "documents": .integer(documents),
      "unreadable": .integer(unreadable), "unopened": .integer(unopened),
    ]
  }
}
