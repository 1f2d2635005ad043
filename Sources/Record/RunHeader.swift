/// The first line of a run record: what was run, on what, with which bounds.
package struct RunHeader: Sendable, Hashable {
  /// The version of the record's format, which changes when a reader would have to.
  package static let currentVersion = 1

  package let version: Int
  /// recette's own version.
  package let tool: String
  /// When the run started, in UTC (RFC 3339).
  package let startedAt: String
  package let targets: [String]
  package let suites: [SuiteDescription]
  /// The parameters in force, by `suite.name`, as text.
  package let parameters: [String: String]
  /// The bounds in force, by option name, as text.
  package let bounds: [String: String]
  /// What was asked to be left out: classes and tests selected, as given.
  package let selection: [String]
  /// The names of what was redacted (header fields, query parameters), never the values.
  package let redacted: [String]
  /// The weakest level whose departures fail the run: `must`, or `should` when the user asked so.
  package let failOn: Level
  /// The platform, when a file describes it.
  package let platform: PlatformDescription?
  /// The clauses it is held to, when there are any.
  package let clausier: ClausierDescription?
  /// The failures that are known and accepted.
  package let baseline: [BaselineEntry]
  /// Whether entries of the baseline that serve no more fail the run.
  package let isBaselineStrict: Bool
  /// Which part of a run that is split this is, if it is.
  package let shard: Shard?

  /// Creates a header.
  package init(
    version: Int = currentVersion, tool: String, startedAt: String, targets: [String],
    suites: [SuiteDescription], parameters: [String: String], bounds: [String: String],
    selection: [String], redacted: [String], failOn: Level = .must,
    platform: PlatformDescription? = nil, clausier: ClausierDescription? = nil,
    baseline: [BaselineEntry] = [], isBaselineStrict: Bool = false, shard: Shard? = nil
  ) {
    self.version = version
    self.tool = tool
    self.startedAt = startedAt
    self.targets = targets
    self.suites = suites
    self.parameters = parameters
    self.bounds = bounds
    self.selection = selection
    self.redacted = redacted
    self.failOn = failOn
    self.platform = platform
    self.clausier = clausier
    self.baseline = baseline
    self.isBaselineStrict = isBaselineStrict
    self.shard = shard
  }

  /// The header of the whole of which this is a part.
  func whole(startedAt: String) -> RunHeader {
    RunHeader(
      version: version, tool: tool, startedAt: startedAt, targets: targets, suites: suites,
      parameters: parameters, bounds: bounds, selection: selection, redacted: redacted,
      failOn: failOn, platform: platform, clausier: clausier, baseline: baseline,
      isBaselineStrict: isBaselineStrict)
  }
}
