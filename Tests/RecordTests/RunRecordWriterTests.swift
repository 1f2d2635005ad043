import Foundation
import JSON
import Messages
import Record
import XCTest

final class RunRecordWriterTests: XCTestCase {
  private var path = ""

  override func setUp() {
    path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
  }

  override func tearDown() {
    try? FileManager.default.removeItem(atPath: path)
  }

  private func written(_ lines: [RunRecordLine], bodyByteLimit: Int = 1_000) throws -> [String] {
    let writer = try RunRecordWriter(creating: path, bodyByteLimit: bodyByteLimit)
    for line in lines { try writer.write(line) }
    try writer.close()
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  func testWhatIsNoRegularFileIsWrittenToAndNotReplaced() throws {
    let link = path + ".link"
    defer { try? FileManager.default.removeItem(atPath: link) }
    try Data("old, and longer than the new".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    try RunRecordWriter(creating: link).close()
    XCTAssertEqual(try FileManager.default.destinationOfSymbolicLink(atPath: link), path)
    XCTAssertEqual(try Data(contentsOf: URL(fileURLWithPath: path)), Data())
    try FileManager.default.removeItem(atPath: path)
    XCTAssertEqual(mkfifo(path, 0o600), 0)
    let reader = open(path, O_RDWR | O_NONBLOCK)
    defer { close(reader) }
    try RunRecordWriter(creating: path).close()
    var status = stat()
    XCTAssertEqual(stat(path, &status), 0)
    XCTAssertEqual(status.st_mode & S_IFMT, S_IFIFO)
  }

  func testEveryKindOfLineIsReadBackAsItWas() throws {
    let outcomes = Verdict.allCases.enumerated().map {
      Outcome.sample($1, test: "core.\($1)", instance: "i\u{0}\u{1B}[0m\n\u{202E}", order: [$0])
    }
    let located = Location.samples.map { location in
      Outcome.sample(.failed, test: "located", order: [9]).with(
        Finding(
          Message(code: "a.b", text: LocalizedText(french: "é", english: "e")),
          expected: LocalizedText(french: "x", english: "y"), actual: "z", location: location,
          exchange: "e1"))
    }
    let omissions = [
      Omission(
        target: "t", suite: "s", probe: "p", instance: "i", bound: "b", keptCount: 5,
        totalCount: 9),
      Omission(
        target: "t", suite: "s", probe: "q", instance: nil, bound: "b", keptCount: 5,
        totalCount: nil),
    ]
    let exchanges = [Exchange.sample(id: "e1"), .unanswered(id: "e2"), .binary(id: "e3")]
    let lines: [RunRecordLine] =
      [.header(.sample(failOn: .should))] + exchanges.map { .exchange($0) }
      + (outcomes + located).map { .outcome($0) } + omissions.map { .omission($0) }
      + [.footer(.sample(isInterrupted: true, exitCode: 130))]
    _ = try written(lines)
    let reading = try RunRecordReader.read(fileAt: path)
    XCTAssertEqual(reading.notices, [])
    XCTAssertEqual(
      reading.record,
      RunRecord(
        header: .sample(failOn: .should),
        exchanges: Dictionary(uniqueKeysWithValues: exchanges.map { ($0.id, $0) }),
        outcomes: outcomes + located, omissions: omissions,
        footer: .sample(isInterrupted: true, exitCode: 130)))
  }

  func testMembersStandInAFixedOrderAndDurationsInSeconds() throws {
    let lines = try written([.footer(.sample())])
    XCTAssertEqual(
      lines,
      [
        #"{"kind":"footer","finishedAt":"2026-03-02T08:30:02Z","duration":2.345000,"exitCode":0,"#
          + #""isInterrupted":false,"requestCount":12,"serverDuration":0.987654}"#
      ])
  }

  func testEachLineIsInTheFileAsSoonAsItIsGiven() throws {
    let writer = try RunRecordWriter(creating: path)
    try writer.write(.header(.sample()))
    try writer.write(.outcome(.sample(.passed)))
    let reading = try RunRecordReader.read(fileAt: path)
    XCTAssertEqual(reading.record.outcomes.count, 1)
    XCTAssertNil(reading.record.footer)
    XCTAssertEqual(reading.notices.map(\.code), ["record.without-footer"])
  }

  func testOnlyTheBeginningOfABodyIsKeptInWholeCharacters() throws {
    let body = Array("aé€".utf8)
    let expected = ["", "a", "a", "aé", "aé", "aé", "aé€", "aé€"]
    for (limit, kept) in expected.enumerated() {
      let lines = try written(
        [.exchange(.sample(id: "e1", body: body))], bodyByteLimit: limit)
      let line = try JSONDocument(parsing: lines.joined()).root
      XCTAssertEqual(line["response"]?["body"]?.string, kept, "limit \(limit)")
      XCTAssertEqual(line["response"]?["bodyByteCount"]?.integer, 6)
      XCTAssertEqual(line["response"]?["isTruncated"]?.boolean, false)
    }
  }

  func testABodyThatIsNotTextIsKeptAsBase64() throws {
    let lines = try written([.exchange(.sample(id: "e1", body: [0x49, 0x49, 0x2A, 0xFF]))])
    let response = try JSONDocument(parsing: lines.joined()).root["response"]
    XCTAssertEqual(response?["bodyBase64"]?.string, "SUkq/w==")
    XCTAssertNil(response?["body"])
  }

  func testLinesOfManyThreadsAreNeverMingled() throws {
    let writer = try RunRecordWriter(creating: path)
    try writer.write(.header(.sample()))
    DispatchQueue.concurrentPerform(iterations: 200) { place in
      let outcome = Outcome.sample(
        .failed, test: String(repeating: "x", count: place * 50), order: [place])
      // A line that cannot be written is missed below.
      try? writer.write(.outcome(outcome))
    }
    try writer.write(.footer(.sample()))
    let reading = try RunRecordReader.read(fileAt: path)
    XCTAssertEqual(reading.record.outcomes.map(\.order), (0..<200).map { [$0] })
    XCTAssertEqual(reading.notices, [])
  }

  func testNothingIsAddedOnceItIsClosed() throws {
    let writer = try RunRecordWriter(creating: path)
    try writer.close()
    XCTAssertThrowsError(try writer.write(.footer(.sample()))) { error in
      XCTAssertEqual((error as? RunRecordError)?.message.code, "record.closed")
      XCTAssertEqual((error as? RunRecordError)?.exitCode, .cannotWrite)
    }
    XCTAssertNoThrow(try writer.close())
  }

  func testAFullDiskIsSaidAndStopsTheRecord() throws {
    let handle = try XCTUnwrap(FileHandle(forWritingAtPath: "/dev/full"))
    let writer = RunRecordWriter(handle, path: "run.jsonl")
    XCTAssertThrowsError(try writer.write(.header(.sample()))) { error in
      XCTAssertEqual((error as? RunRecordError)?.message.code, "record.cannot-write")
      XCTAssertEqual((error as? RunRecordError)?.path, "run.jsonl")
    }
    XCTAssertThrowsError(try writer.write(.footer(.sample()))) { error in
      XCTAssertEqual((error as? RunRecordError)?.message.code, "record.closed")
    }
  }

  func testAFolderThatIsNotThereIsSaid() {
    XCTAssertThrowsError(try RunRecordWriter(creating: path + "/no/run.jsonl")) { error in
      XCTAssertEqual((error as? RunRecordError)?.code, .cannotWrite)
    }
  }
}
