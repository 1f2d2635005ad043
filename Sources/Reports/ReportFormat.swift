package import Messages
package import Record

/// A format of report: a name and a pure function from a run record to bytes.
package struct ReportFormat: Sendable {
  /// The name by which a user asks for it.
  package let name: String
  /// The extension of its files, without a point.
  package let fileExtension: String
  /// What a file of it is called, in a folder that holds reports of one run.
  package let fileName: String
  /// What it is for.
  package let summary: Message
  /// Whether it tells every observation, and not only what outcomes keep.
  package let readsObservations: Bool
  private let writer: Writer

  /// Writes a record, with its observations where they are to be had, in as many pieces as it takes.
  package typealias Writer =
    @Sendable (RunRecord, ReportOptions, ObservationLog?, (_ piece: [UInt8]) -> Void)
    throws(RunRecordError) -> Void

  /// Creates a format that needs nothing but what is in memory; its files have its name unless another one is
  /// given.
  package init(
    name: String, fileExtension: String, fileName: String? = nil, summary: Message,
    renderer: @escaping @Sendable (RunRecord, ReportOptions) -> [UInt8]
  ) {
    self.init(
      name: name, fileExtension: fileExtension, fileName: fileName, summary: summary,
      readsObservations: false
    ) { record, options, _, sink throws(RunRecordError) in sink(renderer(record, options)) }
  }

  /// Creates a format that tells every observation.
  package init(
    name: String, fileExtension: String, fileName: String? = nil, summary: Message,
    readsObservations: Bool = true, writer: @escaping Writer
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.fileName = fileName ?? "\(name).\(fileExtension)"
    self.summary = summary
    self.readsObservations = readsObservations
    self.writer = writer
  }

  /// Writes a record: the same record and options always give the same bytes.
  package func write(
    _ record: RunRecord, options: ReportOptions, observations: ObservationLog? = nil,
    to sink: (_ piece: [UInt8]) -> Void
  ) throws(RunRecordError) {
    try writer(record, options, observations, sink)
  }

  /// Renders a record in one piece.
  package func render(
    _ record: RunRecord, options: ReportOptions, observations: ObservationLog? = nil
  ) throws(RunRecordError) -> [UInt8] {
    var bytes: [UInt8] = []
    try write(record, options: options, observations: observations) { bytes += $0 }
    return bytes
  }

  /// Every format, in the order in which help lists them.
  package static let all: [ReportFormat] = [
    .junit, .junitStrict, .html, .markdown, .csv, .json, .badge,
  ]

  /// Returns the format of a name, if there is one.
  package static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }
}
