import Foundation
import Messages
import Record
import Reports
import XCTest

/// The page of minutes in a real browser: whatever a server sent, nothing in it runs.
final class HTMLReportCases: CaseInFolder {
  private static let hostile = """
    </code></pre><script>document.title='owned'</script><img src=x onerror="document.title='owned'">\
    " onload="document.title='owned'" javascript:document.title='owned' <svg onload=alert(1)>
    """

  private func record() -> RunRecord {
    let text = LocalizedText(verbatim: Self.hostile)
    let finding = Finding(
      Message(code: "x", text: text), expected: text, actual: Self.hostile,
      location: .xpath(Self.hostile, line: 1))
    let outcome = Outcome(
      order: [0], target: Self.hostile, suite: "s", conformanceClass: "c", test: Self.hostile,
      instance: Self.hostile, level: .must, verdict: .failed, requirements: [Self.hostile],
      reason: nil, rootCause: nil, findings: [finding], findingCount: 1, checkedCount: 1,
      exchanges: [])
    return RunRecord(
      header: RunHeader(
        tool: Self.hostile, startedAt: "2026-03-02T08:30:00Z", targets: [Self.hostile], suites: [],
        parameters: ["p": Self.hostile], bounds: [:], selection: [], redacted: [],
        platform: PlatformDescription(
          name: Self.hostile, operatorName: Self.hostile, endpoints: [])),
      exchanges: [:], outcomes: [outcome], omissions: [], footer: nil)
  }

  func testNothingThatAServerSentIsMarkup() throws {
    let bytes = try ReportFormat.html.render(record(), options: ReportOptions(language: .french))
    let page = String(decoding: bytes, as: UTF8.self)
    XCTAssertFalse(page.contains("<script"))
    XCTAssertFalse(page.contains("<img"))
    XCTAssertFalse(page.contains("<svg"))
    XCTAssertFalse(page.contains("\" onload="))
    XCTAssertTrue(page.contains("default-src &#39;none&#39;"))
  }

  func testNothingRunsInABrowser() throws {
    let names = ["chromium", "chromium-browser", "google-chrome"]
    guard
      let browser = names.map({ "/usr/bin/\($0)" }).first(where: {
        FileManager.default.isExecutableFile(atPath: $0)
      })
    else { throw XCTSkip("no browser on this machine") }
    let path = folder.appendingPathComponent("r.html")
    try Data(ReportFormat.html.render(record(), options: ReportOptions(language: .french)))
      .write(to: path)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: browser)
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)/profile",
      "--dump-dom", path.absoluteString,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let page = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    XCTAssertTrue(page.contains("</html>"), "the browser gave no page")
    XCTAssertFalse(page.contains("<title>owned"))
    XCTAssertFalse(page.contains("<script"))
    XCTAssertFalse(page.contains("<img"))
  }
}
