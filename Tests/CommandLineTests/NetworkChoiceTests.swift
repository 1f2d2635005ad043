import CommandLine
import Messages
import Record
import Transport
import XCTest

final class NetworkChoiceTests: XCTestCase {
  private func parse(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> ParsedArguments {
    let parser = ArgumentParser(table: .standard, environment: environment)
    guard case .verb(let parsed) = try parser.parse(["query", "$", "x"] + arguments) else {
      throw XCTSkip("not a verb")
    }
    return parsed
  }

  private func options(_ arguments: String...) throws -> TransportOptions {
    try NetworkChoice.transportOptions(parse(arguments))
  }

  private func credentials(_ arguments: String...) throws -> [Credential] {
    try NetworkChoice.credentials(
      parse(arguments), for: ["https://a.example/x", "https://b.example:8443"])
  }

  func testWithoutOptionsTheTransportHasItsDefaults() throws {
    XCTAssertEqual(
      try options(), TransportOptions(userAgent: "recette/\(ToolVersion.current)"))
  }

  func testEveryOptionReachesTheTransport() throws {
    let options = try options(
      "--connect-timeout", "2s", "--timeout=3s", "--max-body", "1MiB", "--max-redirects", "1",
      "--jobs", "32", "--budget", "7", "--retries", "0", "--rate", "5", "--cacert", "a",
      "--cert", "b", "--key", "c", "--resolve", "h:1:127.0.0.1", "--resolve", "i:1:127.0.0.1",
      "--user-agent", "probe/1")
    var expected = TransportOptions(userAgent: "probe/1")
    expected.connectLimit = .seconds(2)
    expected.totalLimit = .seconds(3)
    expected.bodyByteLimit = 1 << 20
    expected.maximumRedirects = 1
    expected.maximumPerHost = 32
    expected.maximumConcurrency = 32
    expected.maximumRequests = 7
    expected.maximumRetries = 0
    expected.rate = .perSecond(5)
    expected.loopbackRate = .perSecond(5)
    expected.authorityFile = "a"
    expected.clientCertificateFile = "b"
    expected.clientKeyFile = "c"
    expected.resolutions = ["h:1:127.0.0.1", "i:1:127.0.0.1"]
    XCTAssertEqual(options, expected)
  }

  func testBoundsAreRecordedByTheNameOfTheirOption() throws {
    let bounds = try options("--jobs", "3", "--budget", "9", "--max-redirects", "2").bounds
    XCTAssertEqual([bounds["jobs"], bounds["budget"], bounds["max-redirects"]], ["3", "9", "2"])
  }

  func testARateMayBeAFraction() throws {
    XCTAssertEqual(
      try options("--rate", "30/m").rate, RequestRate(count: 1, interval: .seconds(2)))
    XCTAssertEqual(try options("--rate", "2").rate, .perSecond(2))
  }

  func testAKeyDoesNotGoWithoutItsCertificate() throws {
    XCTAssertThrowsError(try options("--key", "k")) {
      XCTAssertEqual(($0 as? CommandError)?.message.code, "command-line.needs-other")
    }
  }

  func testCredentialsAreForTheOriginsAskedAlone() throws {
    let origins: Set = [
      WebOrigin(scheme: "https", host: "a.example", port: 443),
      WebOrigin(scheme: "https", host: "b.example", port: 8_443),
    ]
    XCTAssertEqual(
      try credentials("--bearer-env", "TOKEN"),
      [Credential(.bearer, from: .environment("TOKEN"), for: origins)])
    XCTAssertEqual(
      try credentials("--bearer-file", "token.txt"),
      [Credential(.bearer, from: .file("token.txt"), for: origins)])
    XCTAssertEqual(
      try credentials("--basic-env", "PAIR", "--header-env", "X-Key=KEY", "--api-key-env", "k=KEY"),
      [
        Credential(.basic(user: nil), from: .environment("PAIR"), for: origins),
        Credential(.header("X-Key"), from: .environment("KEY"), for: origins),
        Credential(.queryParameter("k"), from: .environment("KEY"), for: origins),
      ])
  }

  func testWhatMayBeASecretIsRefusedAndNotRepeated() throws {
    let cases = [
      ["--bearer-env", "hunter2!"], ["--basic-env", "ann:hunter2"],
      ["--header-env", "X-Key: hunter2"], ["--header-env", "X Key=hunter2"],
      ["--api-key-env", "key=hunter2/"], ["--api-key-env", "=hunter2"],
    ]
    for arguments in cases {
      XCTAssertThrowsError(try NetworkChoice.credentials(parse(arguments), for: [])) {
        let error = $0 as? CommandError
        XCTAssertEqual(error?.code, .usage, "\(arguments)")
        XCTAssertEqual(error?.message.text.english.contains("hunter2"), false, "\(arguments)")
      }
    }
  }

  func testTwoWaysToAuthorizeContradictEachOther() {
    XCTAssertThrowsError(try credentials("--basic-env", "A", "--bearer-env", "B")) {
      XCTAssertEqual(($0 as? CommandError)?.message.code, "command-line.conflict")
    }
  }

  func testAMissingSecretIsNamedBeforeAnythingIsSent() async {
    let result = await Invocation([
      "query", "$", "http://127.0.0.1:1/", "--bearer-env", "RECETTE_NO_SUCH_VARIABLE",
    ])
    XCTAssertEqual(result.code, .usage)
    XCTAssertTrue(result.error.contains("RECETTE_NO_SUCH_VARIABLE"), result.error)
  }
}
