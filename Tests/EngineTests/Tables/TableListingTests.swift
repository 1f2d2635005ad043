import Checks
import JSON
import Messages
import Synchronization
import XCTest

@testable import Engine

/// Tables are found in lists, packages, datasets and organisations.
final class TableListingTests: XCTestCase {
  private func listed(
    _ target: String, _ replies: [String: ScriptedSource.Reply], schema: String = "",
    atMost: Int? = nil
  ) async throws -> (subjects: [JSONValue], end: StreamEnd) {
    let given = Mutex<[JSONValue]>([])
    let request = StreamRequest(
      probe: "resource", targets: [target],
      options: ["schema": try XCTUnwrap(JSONText.string(schema).asValue)], atMost: atMost,
      boundName: "tables", source: ScriptedSource(replies, onExchange: { _ in }))
    let end = await TableListing(request: request).deliver { subject in
      if case .success(.node(let node, _)) = subject.content { given.withLock { $0.append(node) } }
      return true
    }
    return (given.withLock(\.self), end)
  }

  private func urls(_ subjects: [JSONValue]) -> [String?] { subjects.map { $0["url"]?.string } }

  func testATableIsItsOwnSubject() async throws {
    let (subjects, end) = try await listed("http://d/t.csv", [:], schema: "val/arbres")
    XCTAssertEqual(urls(subjects), ["http://d/t.csv"])
    XCTAssertEqual(subjects[0]["schema"]?.string, "val/arbres")
    XCTAssertNil(end.failure)
  }

  func testTheResourcesOfAPackage() async throws {
    let package = #"""
      {"resources": [{"name": "a", "path": "data/a.csv", "schema": "schemas/a.json"},
       {"name": "b", "path": "http://e/b.csv"}, {"name": "doc", "path": "lisez.pdf"}]}
      """#
    let (subjects, _) = try await listed(
      "http://d/p/datapackage.json", ["http://d/p/datapackage.json": .json(package)])
    XCTAssertEqual(urls(subjects), ["http://d/p/data/a.csv", "http://e/b.csv"])
    XCTAssertEqual(subjects[0]["base"]?.string, "http://d/p/datapackage.json")
    XCTAssertEqual(subjects[0]["resources"]?.count, 2)
  }

  func testTheResourcesOfADatasetAndItsPage() async throws {
    let dataset = #"""
      {"id": "1", "title": "Arbres", "resources": [
       {"title": "tout", "url": "/f/a.csv", "format": "csv", "filesize": 12,
        "schema": {"name": "val/arbres", "version": "1.0.0"}},
       {"title": "carte", "url": "/f/a.pdf", "format": "pdf"},
       {"title": "reste", "url": "/f/b", "format": "csv", "schema": {}}]}
      """#
    for address in ["http://d/fr/datasets/arbres/", "http://d/api/1/datasets/arbres/"] {
      let (subjects, end) = try await listed(
        address, ["http://d/api/1/datasets/arbres/": .json(dataset)])
      XCTAssertEqual(urls(subjects), ["http://d/f/a.csv", "http://d/f/b"])
      XCTAssertEqual(subjects[0]["declared"]?["name"]?.string, "val/arbres")
      XCTAssertEqual(subjects[0]["resource"]?["size"]?.integer, 12)
      XCTAssertEqual(subjects[1]["declared"]?.kind, .null)
      XCTAssertNotNil(end.summary.asValue?["skipped"]?[0])
    }
  }

  func testThePagesOfAnOrganisation() async throws {
    func page(_ name: String, next: String) -> ScriptedSource.Reply {
      .json(
        #"{"data": [{"id": "1", "resources": [{"url": "http://f/\#(name).csv", "format": "csv"}]}], "#
          + #""next_page": \#(next)}"#)
    }
    let first = "http://d/api/1/organizations/val/datasets/?page_size=50"
    let replies = [
      first: page("a", next: #""http://d/2""#), "http://d/2": page("b", next: #""http://d/2""#),
    ]
    let (subjects, _) = try await listed("http://d/organizations/val", replies)
    XCTAssertEqual(urls(subjects), ["http://f/a.csv", "http://f/b.csv"])
    let (one, end) = try await listed("http://d/organizations/val", replies, atMost: 1)
    XCTAssertEqual(one.count, 1)
    XCTAssertEqual(end.cut?.bound, "tables")
  }

  func testADatasetThatIsNotThere() async throws {
    let (subjects, end) = try await listed("http://d/datasets/rien", [:])
    XCTAssertEqual(subjects.count, 0)
    XCTAssertEqual(end.failure?.message.code, "table-source.listing")
    let silent = try await listed(
      "http://d/datasets/x", ["http://d/api/1/datasets/x/": .silence])
    XCTAssertEqual(silent.end.failure?.kind, .noAnswer)
  }

  func testAListOfAddresses() async throws {
    let (subjects, _) = try await listed(
      "http://d/liste.txt", ["http://d/liste.txt": .page("# deux\na.csv\n\nhttp://e/b.csv\n")])
    XCTAssertEqual(urls(subjects), ["http://d/a.csv", "http://e/b.csv"])
  }
}
