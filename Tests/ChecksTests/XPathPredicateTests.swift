import Messages
import Record
import Suites
import XCTest

@testable import Checks

final class XPathPredicateTests: XCTestCase {
  private let record = """
    <m:record xmlns:m="urn:m" xmlns:xl="http://www.w3.org/1999/xlink">
      <m:level code="dataset"> dataset </m:level>
      <m:date>2024-02-29</m:date>
      <m:box><m:west>3</m:west><m:east>1</m:east></m:box>
      <m:box><m:west>1</m:west><m:east>3</m:east></m:box>
      <m:contact><m:mail>a@example.org</m:mail><m:mail>nobody</m:mail></m:contact>
      <m:contact/>
    </m:record>
    """

  private func assertHolds(_ text: String, line: UInt = #line) throws {
    let judgement = try RecordCase.judge(text, on: record)
    XCTAssertTrue(judgement.holds, "\(judgement)", line: line)
  }

  /// Judges an assertion that must fail once, and returns its finding.
  private func finding(_ text: String, line: UInt = #line) throws -> Finding {
    let judgement = try RecordCase.judge(text, on: record)
    XCTAssertEqual(judgement.findings.count, 1, "\(judgement)", line: line)
    return try XCTUnwrap(judgement.findings.first, line: line)
  }

  func testExists() throws {
    try assertHolds(#"{"xpath": "m:level", "exists": true}"#)
    try assertHolds(#"{"xpath": "m:absent", "exists": false}"#)
    let absent = try finding(#"{"xpath": "m:mail", "context": "//m:contact", "exists": true}"#)
    XCTAssertEqual(absent.message.code, "node.absent")
    XCTAssertEqual(absent.message.text.english, "m:contact lacks m:mail")
    XCTAssertEqual(absent.location, .xpath("/m:record[1]/m:contact[2]", line: 7))
    XCTAssertEqual(absent.expected?.english, "at least one")
    XCTAssertEqual(absent.exchange, "x1")
    let present = try finding(#"{"xpath": "m:level", "exists": false}"#)
    XCTAssertEqual(present.location, .xpath("/m:record[1]/m:level[1]", line: 2))
    XCTAssertEqual(present.actual, "dataset")
  }

  func testCount() throws {
    try assertHolds(#"{"xpath": "m:box", "count": {"exactly": 2, "atLeast": 1, "atMost": 2}}"#)
    let many = try finding(#"{"xpath": "m:box", "count": {"atMost": 1}}"#)
    XCTAssertEqual(many.location, .xpath("/m:record[1]/m:box[2]", line: 5))
    XCTAssertEqual(many.actual, "2")
    XCTAssertEqual(many.expected?.french, "≤ 1")
    let none = try finding(#"{"xpath": "m:absent", "count": {"atLeast": 1}}"#)
    XCTAssertEqual(none.location, .xpath("/m:record[1]", line: 1))
    let odd = try RecordCase.judge(#"{"xpath": "'a'", "count": {"atLeast": 1}}"#, on: record)
    XCTAssertEqual(odd.doubts.map(\.code), ["node.not-nodes"])
  }

  func testHolds() throws {
    try assertHolds(#"{"xpath": "m:east", "context": "//m:box", "holds": true}"#)
    try assertHolds(#"{"xpath": "m:east = 7", "context": "//m:box", "holds": false}"#)
    let found = try finding(
      """
      {"xpath": "m:west <= m:east", "context": "//m:box", "holds": true,
       "actual": "concat(m:west, ' > ', m:east)",
       "expected": {"fr": "ouest ≤ est", "en": "west ≤ east"},
       "message": {"fr": "{context} {actual} {count}", "en": "{expected}"}}
      """)
    XCTAssertEqual(found.message.text.french, "m:box 3 > 1 1")
    XCTAssertEqual(found.message.text.english, "west ≤ east")
    XCTAssertEqual(found.actual, "3 > 1")
    XCTAssertEqual(found.location, .xpath("/m:record[1]/m:box[1]", line: 4))
  }

  func testSome() throws {
    try assertHolds(#"{"xpath": "//m:mail", "is": "email", "some": true}"#)
    let none = try finding(#"{"xpath": "//m:mail", "equals": "b@example.org", "some": true}"#)
    XCTAssertEqual(none.message.code, "node.none-suits")
    XCTAssertEqual(none.actual, "a@example.org, nobody")
    let nothing = try finding(#"{"xpath": "m:absent", "is": "email", "some": true}"#)
    XCTAssertEqual(nothing.location, .xpath("/m:record[1]", line: 1))
    XCTAssertEqual(nothing.message.code, "node.no-value")
  }

  func testUniqueKeys() throws {
    try assertHolds(#"{"xpath": "m:box", "unique": "concat(m:west, ' ', m:east)"}"#)
    let repeated = try finding(#"{"xpath": "m:box", "unique": "m:west + m:east"}"#)
    XCTAssertEqual(repeated.message.code, "check.repeated")
    XCTAssertEqual(repeated.location, .xpath("/m:record[1]/m:box[2]", line: 5))
  }

  func testEqualsAndWithin() throws {
    try assertHolds(#"{"xpath": "m:level", "equals": "dataset"}"#)
    try assertHolds(#"{"xpath": "m:level/@code", "within": ["series", "dataset"]}"#)
    try assertHolds(#"{"xpath": "count(m:box)", "equals": 2}"#)
    XCTAssertEqual(
      try finding(#"{"xpath": "m:level", "equals": "series"}"#).message.code, "check.differs")
    let within = try finding(#"{"xpath": "m:level/@code", "within": ["series"]}"#)
    XCTAssertEqual(within.location, .xpath("/m:record[1]/m:level[1]/@code", line: 2))
    XCTAssertEqual(within.actual, "dataset")
    let empty = #"{"xpath": "string(m:absent)", "equals": "series"}"#
    XCTAssertEqual(try finding(empty).message.code, "node.empty")
  }

  func testMatchesAndKind() throws {
    try assertHolds(#"{"xpath": "m:date", "matches": "[0-9-]{10}", "is": "date"}"#)
    XCTAssertEqual(
      try finding(#"{"xpath": "m:date", "matches": "[0-9]{10}"}"#).message.code, "check.pattern")
    let mail = try finding(#"{"xpath": "//m:mail", "is": "email"}"#)
    XCTAssertEqual(mail.actual, "nobody")
    XCTAssertEqual(mail.location, .xpath("/m:record[1]/m:contact[1]/m:mail[2]", line: 6))
  }

  func testCodes() throws {
    try assertHolds(#"{"xpath": "m:level", "codes": "codes.json"}"#)
    let found = try finding(#"{"xpath": "concat('dataset', 's')", "codes": "codes.json"}"#)
    XCTAssertEqual(found.message.code, "node.not-in-list-suggesting")
    XCTAssertEqual(
      found.message.text.english, "“datasets” is not in the list “Levels”; did you mean “dataset”?")
    XCTAssertEqual(
      try finding(#"{"xpath": "m:date", "codes": "codes.json"}"#).message.code, "node.not-in-list")
    func codes(_ value: String, _ options: String) throws -> Bool {
      let options = #"{"list": "codes.json", \#(options)}"#
      return try RecordCase.judge(#"{"xpath": "'\#(value)'", "codes": \#(options)}"#, on: record)
        .holds
    }
    XCTAssertTrue(try codes("collection", #""of": "code""#))
    XCTAssertTrue(try codes("https://e.org/dataset", #""of": "uris""#))
    XCTAssertFalse(try codes("dataset", #""of": "uris""#))
    XCTAssertTrue(try codes("jeu de données", #""of": "fr""#))
    XCTAssertFalse(try codes("jeu de données", #""of": "en""#))
    XCTAssertTrue(try codes("data set", #""of": "any""#))
    XCTAssertFalse(try codes("Jeu-de-données", #""of": "fr""#))
    XCTAssertTrue(try codes("Jeu-de-Données", #""of": "fr", "folded": true"#))
    XCTAssertFalse(try codes("jeux de données", #""of": "fr", "folded": true"#))
    XCTAssertTrue(try codes("datasets", #""excluded": true"#))
    XCTAssertFalse(try codes("dataset", #""excluded": true"#))
    let excluded = #"{"xpath": "m:level", "codes": {"list": "codes.json", "excluded": true}}"#
    XCTAssertEqual(try finding(excluded).message.code, "node.in-list")
  }

  func testUnique() throws {
    try assertHolds(#"{"xpath": "m:mail", "context": "//m:contact", "unique": true}"#)
    let found = try finding(#"{"xpath": "m:box/*[. = 3]", "unique": true}"#)
    XCTAssertEqual(found.location, .xpath("/m:record[1]/m:box[2]/m:east[1]", line: 5))
  }

  func testValuesComeFromXML() throws {
    let other = CheckCase.answer("<a><n>1</n><n> 2 </n></a>", exchange: "x2")
    func judge(_ value: String) throws -> Judgement {
      let page = Evidence(probe: "page", content: .answer(CheckCase.answer("{}")))
      let beside = Evidence(probe: "other", content: .answer(other))
      let scope = Scope(evidence: ["other": beside, "page": page], values: [:], subject: page)
      return AssertionJudge.judge(try CheckCase.assertion(value), page, in: scope)
    }
    XCTAssertTrue(
      try judge(#"{"value": {"allXPath": "//n", "in": "other"}, "equals": ["1", "2"]}"#).holds)
    XCTAssertTrue(
      try judge(#"{"value": {"xpath": "count(//n)", "in": "other"}, "equals": "2"}"#).holds)
    XCTAssertFalse(
      try judge(#"{"value": {"xpath": "//n", "in": "other"}, "equals": "2"}"#).holds)
    XCTAssertNotNil(
      try judge(#"{"value": {"xpath": "//n", "in": "page"}, "equals": "2"}"#).vacuity)
  }

  func testNothingToLookAtIsVacuous() throws {
    for text in [
      #"{"xpath": "m:level", "context": "/m:other", "exists": true}"#,
      #"{"xpath": "m:level = 'x'", "context": "/m:other", "holds": true}"#,
      #"{"xpath": "m:absent", "is": "date"}"#,
    ] {
      let judgement = try RecordCase.judge(text, on: record)
      XCTAssertNotNil(judgement.vacuity, text)
      XCTAssertTrue(judgement.findings.isEmpty && judgement.doubts.isEmpty)
    }
    try assertHolds(
      #"{"xpath": "m:mail", "context": "//m:contact", "matches": ".*", "optional": true}"#)
  }

  func testWhatIsNoXMLIsAFinding() throws {
    let assertion = #"{"xpath": "a", "exists": true}"#
    for found in [
      try RecordCase.judge(assertion, on: "<a>"),
      try CheckCase.judge(assertion, on: CheckCase.answer("{}")),
    ] {
      XCTAssertEqual(found.findings.map(\.message.code), ["markup.not-well-formed"])
    }
  }

  func testWhatIsBeyondLimitsIsADoubt() throws {
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    let found = try RecordCase.judge(#"{"xpath": "a", "exists": true}"#, on: deep)
    XCTAssertEqual(found.doubts.map(\.code), ["markup.too-deep"])
  }

  func testAnswersInXMLAreLookedAtToo() throws {
    let answer = CheckCase.answer("<list><n>3</n></list>")
    XCTAssertTrue(try CheckCase.judge(#"{"xpath": "n", "is": "integer"}"#, on: answer).holds)
    XCTAssertFalse(try CheckCase.judge(#"{"xpath": "n", "equals": 4}"#, on: answer).holds)
  }

  func testARecordIsWellFormed() throws {
    XCTAssertTrue(try RecordCase.judge(#"{"document": "xml"}"#, on: record).holds)
    let broken = try RecordCase.judge(#"{"document": "xml"}"#, on: "<a>\n<b></a>")
    XCTAssertEqual(broken.findings.first?.message.code, "markup.not-well-formed")
    XCTAssertEqual(broken.findings.first?.location, .xpath("/", line: 2))
  }
}
