import Messages
import Record

extension ReportFormat {
  /// JUnit XML with all that the readers in use take: counts, files and lines, outputs.
  package static let junit = ReportFormat(
    name: "junit", fileExtension: "xml", summary: Catalogue.reportFormatJUnit(),
    renderer: JUnitReport.render)
}

/// The profile `junit`: what GitLab, GitHub's actions, Jenkins' junit plugin and Azure read.
enum JUnitReport {
  /// Renders a record.
  static func render(_ record: RunRecord, options: ReportOptions) -> [UInt8] {
    let run = JUnitRun(record, options: options)
    let time = record.footer?.duration ?? run.suites.reduce(.zero) { $0 + $1.time }
    return XMLElement(
      "testsuites",
      [
        "name": "recette", "tests": String(run.suites.reduce(0) { $0 + $1.cases.count }),
        "failures": String(run.suites.reduce(0) { $0 + $1.failureCount }),
        "errors": String(run.suites.reduce(0) { $0 + $1.errorCount }),
        "skipped": String(run.suites.reduce(0) { $0 + $1.skippedCount }), "time": time.secondsText,
      ], .elements(run.suites.map { suite($0, timestamp: run.timestamp) })
    ).document()
  }

  private static func suite(_ suite: JUnitSuite, timestamp: String) -> XMLElement {
    let properties = suite.properties.map {
      XMLElement("property", ["name": $0.name, "value": $0.value])
    }
    return XMLElement(
      "testsuite",
      [
        "name": suite.name, "tests": String(suite.cases.count),
        "failures": String(suite.failureCount), "errors": String(suite.errorCount),
        "skipped": String(suite.skippedCount), "time": suite.time.secondsText,
        "timestamp": timestamp,
      ],
      .elements(
        (properties.isEmpty ? [] : [XMLElement("properties", [:], .elements(properties))])
          + suite.cases.map(testCase)))
  }

  private static func testCase(_ testCase: JUnitCase) -> XMLElement {
    var children: [XMLElement] = []
    if let result = testCase.result { children.append(result.element) }
    if let output = testCase.output {
      children.append(XMLElement("system-out", [:], .text(output)))
    }
    return XMLElement(
      "testcase",
      [
        "name": testCase.name, "classname": testCase.className, "time": testCase.time.secondsText,
        "file": testCase.file, "line": testCase.line.map(String.init),
      ], .elements(children))
  }
}
