import Foundation
import Messages
import Record
import XCTest

/// Observations, read one after the other.
final class ObservationLogTests: XCTestCase {
  private func observation(_ subject: String, _ verdict: Verdict = .failed) -> Observation {
    Observation(
      order: [0, 0, 0, 0, 1], target: "t", suite: "s", conformanceClass: "c", test: "a",
      subject: subject, level: .must, verdict: verdict, reason: nil,
      findings: [
        Finding(
          Message(code: "x", text: LocalizedText(verbatim: "é")), actual: "a\nb",
          location: .xpath("/a", line: 3), exchange: "e")
      ], findingCount: 4)
  }

  private func bytes(_ lines: [RunRecordLine]) throws -> [UInt8] {
    let path = NSTemporaryDirectory() + "observations-\(UUID().uuidString).jsonl"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let writer = try RunRecordWriter(creating: path)
    for line in lines { try writer.write(line) }
    try writer.close()
    return try Array(Data(contentsOf: URL(fileURLWithPath: path)))
  }

  func testObservationsComeBackAsTheyWere() throws {
    let written = (0..<50).map { observation("fiche \($0)") }
    let bytes = try bytes(
      [.header(.sample())] + written.map { .observation($0) } + [.footer(.sample())])
    var read: [Observation] = []
    try ObservationLog.bytes(bytes).forEach { read.append($0) }
    XCTAssertEqual(read, written)
  }

  func testALineThatWasCutIsLeftOut() throws {
    let whole = try bytes([.observation(observation("a")), .observation(observation("b"))])
    var count = 0
    try ObservationLog.bytes(Array(whole.dropLast(10))).forEach { _ in count += 1 }
    XCTAssertEqual(count, 1)
  }

  func testADamagedLineIsAnErrorAtItsPlace() throws {
    let text = "{}\n{\"kind\":\"observation\",\"order\":[]}\n"
    XCTAssertThrowsError(try ObservationLog.bytes(Array(text.utf8)).forEach { _ in }) { error in
      XCTAssertEqual((error as? RunRecordError)?.line, 2)
    }
  }

  func testAFileThatIsNotThereIsAnError() {
    XCTAssertThrowsError(try ObservationLog.file("/nowhere/x.jsonl").forEach { _ in })
  }
}
