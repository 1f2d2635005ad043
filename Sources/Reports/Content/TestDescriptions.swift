import Messages
import Record

/// What the record's header tells of each test, found by the keys of its outcomes.
struct TestDescriptions: Sendable {
  private struct Key: Hashable {
    let suite: String
    let conformanceClass: String
    let test: String
  }

  private let tests: [Key: SuiteDescription.Test]
  private let suites: [String: SuiteDescription]

  /// Gathers what a header describes; of two that share their identifiers, the first counts.
  init(of header: RunHeader) {
    suites = Dictionary(header.suites.map { ($0.id, $0) }) { first, _ in first }
    var tests: [Key: SuiteDescription.Test] = [:]
    for suite in header.suites {
      for described in suite.classes {
        for test in described.tests {
          let key = Key(suite: suite.id, conformanceClass: described.id, test: test.id)
          if tests[key] == nil { tests[key] = test }
        }
      }
    }
    self.tests = tests
  }

  /// Returns what is known of a test.
  subscript(key: TestResult.Key) -> SuiteDescription.Test? {
    tests[Key(suite: key.suite, conformanceClass: key.conformanceClass, test: key.test)]
  }

  /// Returns what is known of a suite.
  func suite(_ id: String) -> SuiteDescription? { suites[id] }

  /// Returns a test's title, or its identifier if it has none.
  func title(of key: TestResult.Key, in language: Language) -> String {
    let title = self[key]?.title[language] ?? ""
    return title.isEmpty ? key.test : title
  }

  /// Returns where a test's requirement can be read: the test's own clause, or else the standard.
  func reference(of key: TestResult.Key) -> String? {
    self[key]?.reference ?? suite(key.suite)?.reference
  }
}
