import JSON
import XCTest

@testable import DemoPlatform

/// What the tests of the platform share: a server each, and short words to look at its answers.
class DemoPlatformTestCase: XCTestCase {
  /// Starts a server that ends with the test.
  func client(with defects: Defect...) throws -> BlockingClient {
    let server = try DemoServer(defects: Set(defects))
    addTeardownBlock { server.stop() }
    return BlockingClient(port: server.port)
  }

  /// Returns the JSON of a resource, however it is served.
  func json(_ target: String, from client: BlockingClient) throws -> JSONValue {
    try JSONDocument(parsing: client.request(target).content).root
  }

  /// Returns the identifiers of the features that a query selects, over all its pages.
  func identifiers(_ target: String, from client: BlockingClient) throws -> [String] {
    var found: [String] = []
    var next: String? = target
    while let page = next, found.count < 200 {
      let document = try json(page, from: client)
      found += try XCTUnwrap(document["features"]).elements.compactMap { $0["id"]?.string }
      next = path(of: "next", in: document)
    }
    return found
  }

  /// Returns the path and query of the first link of a relation.
  func path(of rel: String, in document: JSONValue) -> String? {
    guard let links = document["links"] else { return nil }
    let href = links.elements.first { $0["rel"]?.string == rel }?["href"]?.string
    return href.flatMap { Self.target(of: $0) }
  }

  /// Returns what follows the authority of an address.
  static func target(of address: String) -> String? {
    let parts = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let slash = parts[2].firstIndex(of: "/") else { return nil }
    return String(parts[2][slash...])
  }
}
