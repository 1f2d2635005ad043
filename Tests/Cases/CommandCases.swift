import DemoPlatform
import Foundation
import Messages
import XCTest

/// The built command, from outside.
final class CommandCases: XCTestCase {
  func testTheVersionIsPrinted() throws {
    let result = try RecetteProcess.run(["--version"])
    XCTAssertEqual(result.code, 0)
    XCTAssertTrue(result.output.hasPrefix("recette "), result.output)
    XCTAssertEqual(result.error, "")
  }

  func testAMistakeIsExplainedOnStandardError() throws {
    let result = try RecetteProcess.run(["rnu"])
    XCTAssertEqual(result.code, 64)
    XCTAssertEqual(result.output, "")
    XCTAssertTrue(result.error.contains("“rnu”"), result.error)
  }

  func testAReaderThatGoesAwayIsNoFault() throws {
    let document = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: document) }
    // Far more than a pipe holds, so that something is left to write when the reader goes.
    let elements = String(repeating: "\"\(String(repeating: "x", count: 100))\",", count: 20_000)
    try "[\(elements)0]".write(to: document, atomically: true, encoding: .utf8)
    let process = try RecetteProcess(["query", "$[*]", document.path])
    XCTAssertTrue(process.nextOutput().hasPrefix("$[0]\t"))
    XCTAssertEqual(try process.finishUnread(), 0)
  }

  func testAPlatformIsQueriedThroughTheNetwork() throws {
    let server = try DemoServer()
    defer { server.stop() }
    let address = "\(server.landingPage)conformance"
    let found = try RecetteProcess.run(["query", "$.conformsTo[0]", address])
    XCTAssertEqual(found.code, 0, found.error)
    XCTAssertTrue(
      found.output.hasPrefix("$['conformsTo'][0]\t\"http://www.opengis.net/"), found.output)
    let none = try RecetteProcess.run(["query", "$.none", address])
    XCTAssertEqual(none.code, 1)
    let missing = try RecetteProcess.run(["query", "$", "\(server.landingPage)none"])
    XCTAssertEqual(missing.code, 66)
    XCTAssertTrue(missing.error.contains("404"), missing.error)
  }

  func testTheDemoServesUntilItIsInterrupted() throws {
    let process = try RecetteProcess(["demo", "--serve", "0"])
    let address = process.nextOutput().split(separator: "\n").first.map(String.init) ?? ""
    let answer = try RecetteProcess.run(["query", "$.title", address])
    XCTAssertEqual(answer.code, 0, answer.error)
    process.interrupt()
    XCTAssertEqual(try process.finish().code, 0)
    let after = try RecetteProcess.run(["query", "$.title", address, "--retries", "0"])
    XCTAssertEqual(after.code, 66)
  }

  func testDefectsAreNamed() throws {
    let list = try RecetteProcess.run(["demo", "--list-defects", "-q"]).output
    let names = list.split(separator: "\n").map(String.init)
    XCTAssertEqual(names, Defect.allCases.map(\.rawValue))
    let first = try XCTUnwrap(Defect.allCases.first)
    let titles = try RecetteProcess.run(["demo", "--list-defects"]).output
    XCTAssertTrue(titles.contains(first.title[.english]), titles)
    let unknown = try RecetteProcess.run(["demo", "--serve", "0", "--defect", first.rawValue + "z"])
    XCTAssertEqual(unknown.code, 64)
    XCTAssertTrue(unknown.error.contains("“\(first.rawValue)”"), unknown.error)
  }
}
