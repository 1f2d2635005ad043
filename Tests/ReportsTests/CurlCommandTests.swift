import Foundation
import Record
import Reports
import XCTest

final class CurlCommandTests: XCTestCase {
  private func command(
    _ method: String = "GET", _ url: String = "http://localhost/", _ headers: [HeaderField] = [],
    body: [UInt8]? = nil
  ) -> CurlCommand {
    CurlCommand(
      Exchange(
        id: "e", request: .init(method: method, url: url, line: nil, headers: headers, body: body),
        response: nil, failure: nil, redirectedFrom: nil, attempts: 1,
        startedAt: "2026-03-02T08:30:00Z",
        timings: .init(
          nameLookup: .zero, connect: .zero, secureConnect: .zero, firstByte: .zero, total: .zero),
        certificate: nil))
  }

  func testAPlainRequestIsAPlainCommand() {
    XCTAssertEqual(command().description, "curl --include --url http://localhost/")
    XCTAssertEqual(command("HEAD").description, "curl --head --url http://localhost/")
    XCTAssertEqual(
      command("DELETE").description, "curl --include --request DELETE --url http://localhost/")
  }

  func testFieldsThatCurlWritesItselfAreLeftToIt() {
    let headers = [
      HeaderField("Host", "localhost"), HeaderField("content-length", "2"),
      HeaderField("Accept", "application/geo+json;q=1"), HeaderField("Accept-Encoding", "gzip"),
      HeaderField(":path", "/"), HeaderField("@/etc/passwd", "x"), HeaderField("X-Empty", ""),
    ]
    XCTAssertEqual(
      command("GET", "http://localhost/", headers).arguments,
      [
        "--include", "--header", "Accept: application/geo+json;q=1", "--compressed", "--header",
        "X-Empty;", "--url", "http://localhost/",
      ])
  }

  func testABodyIsSentAsItIsAndNeverTakenForAFile() {
    XCTAssertEqual(
      command("POST", body: Array("@/etc/passwd".utf8)).arguments.suffix(4),
      ["--data-raw", "@/etc/passwd", "--url", "http://localhost/"])
    XCTAssertEqual(
      command("POST", body: [0xFF, 0x00]).arguments.dropFirst(3).first, "--data-binary")
    XCTAssertTrue(command("GET", body: [0x61]).arguments.contains("--request"))
  }

  func testBracketsAreNotRanges() {
    XCTAssertTrue(command("GET", "http://[::1]/a{b}").arguments.contains("--globoff"))
    XCTAssertFalse(command().arguments.contains("--globoff"))
  }

  func testWhatCannotBeSeenIsNeverPasted() {
    let hostile = command(
      "GET", "http://a/\u{1B}[31m \u{202E}é", [HeaderField("A", "b\u{1B}]0;x\u{07}\r\nC: d")])
    XCTAssertEqual(hostile.arguments.last, "http://a/%1B[31m%20%E2%80%AEé")
    XCTAssertTrue(hostile.arguments.contains(#"A: b\nC: d"#))
  }

  func testARedactedSecretIsTold() {
    XCTAssertFalse(command().isRedacted)
    XCTAssertTrue(command("GET", "http://a/?key=\(Redaction.mark)").isRedacted)
    XCTAssertTrue(
      command("GET", "http://a/", [HeaderField("Authorization", "Bearer REDACTED")]).isRedacted)
  }

  func testEachOptionMayHaveItsLine() {
    XCTAssertEqual(
      command("GET", "http://localhost/", [HeaderField("Accept", "text/html")]).lines,
      """
      curl \\
        --include \\
        --header 'Accept: text/html' \\
        --url http://localhost/
      """)
  }

  func testTheShellGivesCurlTheArgumentsMeant() throws {
    let url = "http://a.example/it's/$(touch x)`id`?q=\"a b\"&c=\\d;e=~*!#é[0]"
    let hostile = command(
      "POST", url, [HeaderField("X-Odd", "'; rm -rf / #"), HeaderField("X-Glob", "* ? [a] {b,c}")],
      body: Array("l'eau\n$HOME \"x\" \\ end".utf8))
    XCTAssertEqual(try shellArguments(of: hostile.description), hostile.arguments)
    XCTAssertEqual(try shellArguments(of: hostile.lines), hostile.arguments)
    let fixtures = try Fixture.allCases.flatMap { try $0.record().exchanges.values }
    for command in fixtures.map(CurlCommand.init) {
      XCTAssertEqual(try shellArguments(of: command.description), command.arguments)
      XCTAssertEqual(try shellArguments(of: command.lines), command.arguments)
    }
  }

  /// Returns the arguments that a POSIX shell makes of a command, with a function in curl's place.
  private func shellArguments(of command: String) throws -> [String] {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", #"curl() { printf '%s\0' "$@"; }"# + "\n" + command]
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    return data.split(separator: 0, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
