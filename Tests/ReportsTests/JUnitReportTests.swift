import Messages
import Record
import Reports
import XCTest

/// What the readers of JUnit ask of both profiles.
final class JUnitReportTests: XCTestCase {
  private func reports() throws -> [(name: String, root: ParsedXML.Element)] {
    try [ReportFormat.junit, .junitStrict].flatMap { format in
      try Fixture.allCases.map { fixture in
        let name = "\(fixture.rawValue) as \(format.name)"
        return (name, try XCTUnwrap(ParsedXML.parse(try fixture.render(format)), name))
      }
    }
  }

  private func results(of testCase: ParsedXML.Element) -> [ParsedXML.Element] {
    testCase.children.filter { ["failure", "error", "skipped"].contains($0.name) }
  }

  func testSuitesAreNeverNestedAndThereIsAlwaysOne() throws {
    for (name, root) in try reports() {
      XCTAssertEqual(root.name, "testsuites", name)
      XCTAssertFalse(root.children.isEmpty, name)
      for suite in root.children {
        XCTAssertEqual(suite.name, "testsuite", name)
        XCTAssertEqual(suite.all("testsuite").count, 0, name)
        XCTAssertFalse(suite.all("testcase").isEmpty, name)
      }
    }
  }

  func testNamesAreThereBoundedAndUnique() throws {
    for (name, root) in try reports() {
      let cases = root.all("testcase")
      let keys = cases.map { "\($0.attributes["classname"] ?? "")\n\($0.attributes["name"] ?? "")" }
      XCTAssertEqual(Set(keys).count, keys.count, name)
      for attributes in cases.map(\.attributes) {
        let className = try XCTUnwrap(attributes["classname"])
        XCTAssertEqual(className.split(separator: ".").count, 2, "\(name): \(className)")
        XCTAssertFalse(try XCTUnwrap(attributes["name"]).isEmpty, name)
        XCTAssertLessThanOrEqual(attributes["name"]?.count ?? 0, 512, name)
      }
      for suite in root.children {
        XCTAssertFalse(try XCTUnwrap(suite.attributes["name"]).isEmpty, name)
      }
    }
  }

  func testCountsAreThoseOfTheCases() throws {
    for (name, root) in try reports() {
      var sums: [String: Int] = [:]
      for suite in root.children {
        let counted = [
          "tests": suite.all("testcase").count, "failures": suite.all("failure").count,
          "errors": suite.all("error").count, "skipped": suite.all("skipped").count,
        ]
        for (attribute, count) in counted {
          XCTAssertEqual(suite.attributes[attribute], String(count), "\(name): \(attribute)")
          sums[attribute, default: 0] += count
        }
      }
      for (attribute, sum) in sums where root.attributes["tests"] != nil {
        XCTAssertEqual(root.attributes[attribute], String(sum), "\(name): \(attribute)")
      }
    }
  }

  func testACaseHoldsOneResultWhoseTextRepeatsTheMessage() throws {
    for (name, root) in try reports() {
      for testCase in root.all("testcase") {
        let results = results(of: testCase)
        XCTAssertLessThanOrEqual(results.count, 1, name)
        for result in results {
          let message = try XCTUnwrap(result.attributes["message"])
          let firstLine = message.split(separator: "\n").first ?? ""
          XCTAssertTrue(result.text.contains(firstLine), "\(name): \(message)")
          if result.name != "skipped" {
            XCTAssertFalse(result.attributes["type"]?.isEmpty ?? true, name)
          }
        }
      }
    }
  }

  func testNumbersHaveAPointAndThreeDecimals() throws {
    for (name, root) in try reports() {
      for element in [root] + root.children + root.all("testcase") {
        guard let time = element.attributes["time"] else { continue }
        XCTAssertNotNil(time.wholeMatch(of: /[0-9]+\.[0-9]{3}/), "\(name): \(time)")
      }
    }
  }

  func testTheTimesOfCasesAddUpToThoseOfTheExchanges() throws {
    let root = try XCTUnwrap(ParsedXML.parse(try Fixture.everyVerdict.render(.junit)))
    let times = root.all("testcase").compactMap { Double($0.attributes["time"] ?? "") }
    let sent = try Fixture.everyVerdict.record().exchanges.values
      .reduce(Duration.zero) { $0 + $1.timings.total }
    XCTAssertEqual(times.reduce(0, +), sent / .seconds(1), accuracy: 0.001)
  }

  func testEachVerdictBecomesTheElementThatReadersExpect() throws {
    let expected: [(test: String, element: String?)] = [
      ("core.landing", nil), ("core.limit [routes]", "failure"), ("core.extent", nil),
      ("core.datetime", "error"), ("html.landing", "skipped"), ("oas30.valid", "skipped"),
    ]
    for format in [ReportFormat.junit, .junitStrict] {
      let root = try XCTUnwrap(ParsedXML.parse(try Fixture.everyVerdict.render(format)))
      for (test, element) in expected {
        let found = root.all("testcase").first { $0.attributes["name"] == test }
        XCTAssertEqual(try results(of: XCTUnwrap(found, test)).first?.name, element, test)
      }
      let skipped = root.all("skipped").compactMap { $0.attributes["message"] }
      XCTAssertTrue(skipped[0].hasPrefix("not applicable: "), skipped[0])
      XCTAssertTrue(skipped[1].hasPrefix("skipped: ") && skipped[1].hasSuffix("[api]"), skipped[1])
    }
  }

  func testWarningsFailOnlyWhenAskedTo() throws {
    let record = try Fixture.everyVerdict.record()
    for (failOn, element) in [(Level.must, "system-out"), (.should, "failure")] {
      let options = ReportOptions(language: .english, failOn: failOn)
      let text = String(
        decoding: try ReportFormat.junit.render(record, options: options), as: UTF8.self)
      let cases = try XCTUnwrap(ParsedXML.parse(text)).all("testcase")
      let warned = cases.first { $0.attributes["name"] == "core.extent" }
      XCTAssertEqual(warned?.children.map(\.name), [element])
      XCTAssertTrue(warned?.children.first?.text.contains("has no extent") ?? false)
      let information = cases.first { $0.attributes["name"] == "core.title" }
      XCTAssertEqual(information?.children.map(\.name), ["system-out"])
    }
  }

  func testARunThatConcludesNothingIsInError() throws {
    for (fixture, code) in [
      (Fixture.nothingTested, "conclusion.nothing-tested"), (.cut, "conclusion.interrupted"),
    ] {
      for format in [ReportFormat.junit, .junitStrict] {
        let root = try XCTUnwrap(ParsedXML.parse(try fixture.render(format)))
        let last = root.all("testcase").last
        XCTAssertEqual(last?.attributes["classname"], "recette.run")
        XCTAssertEqual(last?.children.first?.name, "error")
        XCTAssertEqual(last?.children.first?.attributes["type"], code)
      }
    }
  }

  func testFilesAreAttachedToFailuresAlone() throws {
    let options = ReportOptions(language: .french, attachments: ["reports/run.jsonl"])
    let text = String(
      decoding: try ReportFormat.junit.render(Fixture.everyVerdict.record(), options: options),
      as: UTF8.self)
    for testCase in try XCTUnwrap(ParsedXML.parse(text)).all("testcase") {
      let isAttached = testCase.all("system-out").contains {
        $0.text == "[[ATTACHMENT|reports/run.jsonl]]"
      }
      let isFault = ["failure", "error"].contains(results(of: testCase).first?.name ?? "")
      XCTAssertEqual(isAttached, isFault, testCase.attributes["name"] ?? "")
    }
  }

  func testAPlatformAttachesNothing() throws {
    let record = try Fixture.everyVerdict.record()
    let hostile = Outcome(
      order: [0], target: "t", suite: "s", conformanceClass: "c", test: "x", instance: nil,
      level: .should, verdict: .warned, requirements: [], reason: nil, rootCause: nil,
      findings: [
        Finding(
          Message(code: "x", text: LocalizedText(verbatim: "x")),
          actual: "[[ATTACHMENT|/etc/passwd]]")
      ], findingCount: 1, checkedCount: 1, exchanges: [])
    let changed = RunRecord(
      header: record.header, exchanges: [:], outcomes: [hostile], omissions: [],
      footer: record.footer)
    let bytes = try ReportFormat.junit.render(changed, options: ReportOptions(language: .english))
    let output = try XCTUnwrap(
      ParsedXML.parse(String(decoding: bytes, as: UTF8.self))?.all("system-out").first)
    XCTAssertTrue(output.text.contains("ATTACHMENT|/etc/passwd"))
    XCTAssertFalse(output.text.contains("[[ATTACHMENT"))
  }

  func testTheCasesPointAtTheSuite() throws {
    let root = try XCTUnwrap(ParsedXML.parse(try Fixture.everyVerdict.render(.junit)))
    let limit = root.all("testcase").first { $0.attributes["name"] == "core.limit [routes]" }
    XCTAssertEqual(limit?.attributes["file"], "ogcapi-features.json")
    XCTAssertEqual(limit?.attributes["line"], "62")
  }
}
