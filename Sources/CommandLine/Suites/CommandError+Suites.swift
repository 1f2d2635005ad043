import Messages
import Record
package import Suites

extension CommandError {
  /// Creates the error of a suite that has mistakes, all of which are shown.
  package init(_ error: SuiteError, path: String) {
    let detail = { (language: Language) in
      error.diagnostics.map { DiagnosticText($0).whole(in: language) }.joined(separator: "\n")
    }
    self.init(
      .badInput,
      error.message ?? Catalogue.suiteFileMistakes(error.diagnostics.count, ["path": path]),
      hint: Catalogue.suiteFileHint(["path": path]),
      detail: LocalizedText(french: detail(.french), english: detail(.english)))
  }
}
