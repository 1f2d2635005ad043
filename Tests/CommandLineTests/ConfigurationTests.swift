import CommandLine
import Foundation
import Messages
import Record
import XCTest

final class ConfigurationTests: XCTestCase {
  private func refusal<Value>(of body: () throws -> Value) -> CommandError? {
    do {
      let value = try body()
      XCTFail("accepted: \(value)")
      return nil
    } catch {
      return error as? CommandError
    }
  }

  func testAddressesAndFilesAreToldApart() throws {
    XCTAssertEqual(
      try Target(parsing: "https://example.org/ogcapi?f=json#top"),
      .url("https://example.org/ogcapi?f=json"))
    XCTAssertEqual(try Target(parsing: "HTTP://[::1]:8080"), .url("HTTP://[::1]:8080"))
    XCTAssertEqual(try Target(parsing: #filePath), .file(#filePath))
    XCTAssertEqual(try Target(parsing: "-"), .file("-"))
  }

  func testTargetsThatCannotBeUsedNameTheirMend() {
    let cases: [(String, code: String, exit: ExitCode)] = [
      ("ftp://example.org", "target.bad-scheme", .usage),
      ("file:///etc/passwd", "target.bad-scheme", .usage),
      ("https://", "target.bad-address", .usage),
      ("https:///path", "target.bad-address", .usage),
      ("https://:80", "target.bad-address", .usage),
      ("https://example.org/a b", "target.bad-address", .usage),
      ("https://example.org/\u{1B}", "target.bad-address", .usage),
      ("example.org/ogcapi", "target.missing", .inputMissing),
    ]
    for (text, code, exit) in cases {
      let error = refusal { try Target(parsing: text) }
      XCTAssertEqual(error?.message.code, code, text)
      XCTAssertEqual(error?.code, exit, text)
    }
    XCTAssertEqual(
      refusal { try Target(parsing: "example.org") }?.hint?.text.english.contains(
        "https://example.org"), true)
  }

  func testASecretInAnAddressIsRefusedAndNotRepeated() {
    let error = refusal { try Target(parsing: "https://ann:hunter2@example.org/") }
    XCTAssertEqual(error?.message.code, "target.with-credentials")
    XCTAssertEqual(error?.message.text.english.contains("hunter2"), false)
    XCTAssertEqual(error?.hint?.text.english.contains("--basic-env"), true)
  }

  func testASecretInAQueryIsRefusedAndNotRepeated() {
    for name in ["token", "apikey", "API_KEY", "access_token"] {
      let error = refusal { try Target(parsing: "https://example.org/a?f=json&\(name)=hunter2#x") }
      XCTAssertEqual(error?.message.code, "target.with-secret", name)
      XCTAssertEqual(error?.message.text.english.contains("hunter2"), false)
      XCTAssertEqual(error?.hint?.text.english.contains("--api-key-env \(name)="), true)
    }
    for query in ["token", "token=", "f=token", "tokens=1"] {
      XCTAssertNoThrow(try Target(parsing: "https://example.org/?\(query)"), query)
    }
  }

  func testOnePlaceIsOneHoweverItIsWritten() {
    typealias Destination = ReportRequest.Destination
    XCTAssertTrue(Destination("a.xml").isSame(as: Destination("./b/../a.xml")))
    XCTAssertTrue(Destination("-").isSame(as: .output))
    XCTAssertFalse(Destination("a.xml").isSame(as: Destination("b/a.xml")))
    XCTAssertFalse(Destination("-").isSame(as: Destination("./-")))
  }

  func testReportsSayTheirFormatAndPath() throws {
    let file = try ReportRequest(parsing: "junit=a=b.xml", for: "--report")
    XCTAssertEqual(file.format, "junit")
    XCTAssertEqual(file.destination, .file("a=b.xml"))
    let output = try ReportRequest(parsing: "markdown=-", for: "--report")
    XCTAssertEqual(output.destination, .output)
  }

  func testReportsThatCannotBeMadeAreNamed() {
    let cases = [
      ("junk=x", "command-line.bad-choice"), ("junit", "report-request.without-path"),
      ("junit=", "report-request.without-path"), ("=x", "command-line.bad-choice"),
    ]
    for (text, code) in cases {
      XCTAssertEqual(
        refusal { try ReportRequest(parsing: text, for: "--report") }?.message.code, code, text)
    }
  }

  func testParametersHaveANameAndAValue() throws {
    let plain = try ParameterAssignment(parsing: "bbox=1,2=3", for: "--param")
    XCTAssertEqual([plain.name, plain.value], ["bbox", "1,2=3"])
    XCTAssertEqual(try ParameterAssignment(parsing: "title=", for: "--param").value, "")
    for text in ["collections", "=3"] {
      XCTAssertEqual(
        refusal { try ParameterAssignment(parsing: text, for: "--param") }?.message.code,
        "parameter.bad-assignment", text)
    }
  }
}
