/// What reading one object of a suite needs to know of the rest of the file.
package struct SuiteContext {
  package let sink: DiagnosticSink
  /// What stands beside the suite.
  package let folder: SuiteFolder
  /// The namespace of each prefix that an XPath may use.
  package let namespaces: [String: String]
  /// The lists of codes that were read.
  let codeLists = CodeListShelf()

  /// Creates a context.
  package init(
    sink: DiagnosticSink, folder: SuiteFolder = .empty, namespaces: [String: String] = [:]
  ) {
    self.sink = sink
    self.folder = folder
    self.namespaces = namespaces
  }
}
