import Messages
import Record

extension ReportFormat {
  /// JUnit XML that the strictest readers accept.
  package static let junitStrict = ReportFormat(
    name: "junit-strict", fileExtension: "xml", summary: Catalogue.reportFormatJUnitStrict(),
    renderer: JUnitStrictReport.render)
}

/// The profile `junit-strict`: valid for both `junit-10.xsd` of Jenkins' xUnit plugin and the
/// `JUnit.xsd` of Ant's reports, which Azure's documentation names.
///
/// They agree on a root without attributes, on cases without file, line or output, and on suites
/// with every attribute and child of Ant's, empty ones included.
enum JUnitStrictReport {
  /// Renders a record.
  static func render(_ record: RunRecord, options: ReportOptions) -> [UInt8] {
    let run = JUnitRun(record, options: options)
    return XMLElement(
      "testsuites", [:],
      .elements(
        run.suites.enumerated().map { suite($1, id: $0, timestamp: run.timestamp) })
    ).document()
  }

  private static func suite(_ suite: JUnitSuite, id: Int, timestamp: String) -> XMLElement {
    XMLElement(
      "testsuite",
      [
        "name": suite.name, "package": suite.package, "id": String(id),
        // Ant's schema asks for a name of the machine that ran, which a record does not tell.
        "hostname": "localhost", "timestamp": timestamp, "tests": String(suite.cases.count),
        "failures": String(suite.failureCount), "errors": String(suite.errorCount),
        "skipped": String(suite.skippedCount), "time": suite.time.secondsText,
      ],
      .elements(
        [XMLElement("properties")] + suite.cases.map(testCase)
          + [XMLElement("system-out"), XMLElement("system-err")]))
  }

  private static func testCase(_ testCase: JUnitCase) -> XMLElement {
    XMLElement(
      "testcase",
      [
        "name": testCase.name, "classname": testCase.className, "time": testCase.time.secondsText,
      ], .elements(testCase.result.map { [$0.element] } ?? []))
  }
}
