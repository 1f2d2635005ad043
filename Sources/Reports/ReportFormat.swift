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
  private let renderer: @Sendable (RunRecord, ReportOptions) -> [UInt8]

  /// Creates a format; its files have its name unless another one is given.
  package init(
    name: String, fileExtension: String, fileName: String? = nil, summary: Message,
    renderer: @escaping @Sendable (RunRecord, ReportOptions) -> [UInt8]
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.fileName = fileName ?? "\(name).\(fileExtension)"
    self.summary = summary
    self.renderer = renderer
  }

  /// Renders a record: the same record and options always give the same bytes.
  package func render(_ record: RunRecord, options: ReportOptions) -> [UInt8] {
    renderer(record, options)
  }

  /// Every format, in the order in which help lists them.
  package static let all: [ReportFormat] = [.junit, .junitStrict, .markdown, .json]

  /// Returns the format of a name, if there is one.
  package static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }
}
