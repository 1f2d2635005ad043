/// What reading one object of a suite needs to know of the rest of the file.
package struct SuiteContext {
  package let sink: DiagnosticSink
}
