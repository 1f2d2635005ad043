/// What reading one object of a suite needs to know of the rest of the file.
package struct SuiteContext {
  package let sink: DiagnosticSink
  /// What stands beside the suite.
  package let folder: SuiteFolder

  /// Creates a context.
  package init(sink: DiagnosticSink, folder: SuiteFolder = .empty) {
    self.sink = sink
    self.folder = folder
  }
}
