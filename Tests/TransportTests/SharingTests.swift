import Messages
import Record
import TestSupport
import XCTest

@testable import Transport

/// What is asked once and shared, and by which identifiers it is known.
final class SharingTests: TransportCase {
  func testAsksTheSameOnce() async throws {
    let server = try serve { request in [.answer("200 OK", [], "\(request.index)")] }
    let transport = try transport()
    let first = await transport.fetch(Request(url: server.url("/a")))
    let again = await transport.fetch(Request(url: server.url("/a#other")))
    XCTAssertEqual(first, again)
    XCTAssertEqual(server.requests.count, 1)
  }

  func testAsksTheSameOnceEvenAtTheSameTime() async throws {
    let gate = Gate()
    let server = try serve { _ in [.pass(gate), .answer()] }
    let transport = try transport()
    let url = server.url("/a")
    let deliveries = await withTaskGroup(of: Delivery.self) { group in
      for _ in 0..<20 { group.addTask { await transport.fetch(Request(url: url)) } }
      group.addTask {
        gate.open()
        return await transport.fetch(Request(url: url))
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    XCTAssertEqual(deliveries.count, 21)
    XCTAssertEqual(Set(deliveries).count, 1)
    XCTAssertNil(deliveries.first?.failure)
    XCTAssertEqual(server.requests.count, 1)
  }

  func testAsksEachTimeWhatMayChangeSomething() async throws {
    let server = try serve { _ in [.answer()] }
    let transport = try transport()
    let request = Request(method: "POST", url: server.url("/a"), body: [])
    let first = await transport.fetch(request)
    let second = await transport.fetch(request)
    XCTAssertEqual(server.requests.count, 2)
    XCTAssertNotEqual(first.exchanges.first?.id, second.exchanges.first?.id)
  }

  func testTellsRequestsApart() async throws {
    let server = try serve { _ in [.answer()] }
    let transport = try transport()
    let requests = [
      Request(url: server.url("/a")),
      Request(url: server.url("/a?")),
      Request(url: server.url("/a"), headers: [HeaderField("Accept", "text/html")]),
      Request(method: "HEAD", url: server.url("/a")),
    ]
    var ids: Set<String> = []
    for request in requests {
      ids.formUnion(await transport.fetch(request).exchanges.map(\.id))
    }
    XCTAssertEqual(server.requests.count, requests.count)
    XCTAssertEqual(ids.count, requests.count)
  }

  func testIdentifiersAreTheSameFromRunToRun() async throws {
    let server = try serve { request in
      request.target == "/r" ? [.redirect(to: "/a")] : [.answer()]
    }
    let paths = ["/a", "/b", "/r", "/c"]
    let forward = try transport()
    let backward = try transport()
    var first: [String: [String]] = [:]
    var second: [String: [String]] = [:]
    for path in paths {
      first[path] = await forward.fetch(Request(url: server.url(path))).exchanges.map(\.id)
    }
    await withTaskGroup(of: (String, [String]).self) { group in
      for path in paths.reversed() {
        let url = server.url(path)
        group.addTask { (path, await backward.fetch(Request(url: url)).exchanges.map(\.id)) }
      }
      for await (path, ids) in group { second[path] = ids }
    }
    XCTAssertEqual(first, second)
    XCTAssertEqual(first["/r"]?.count, 2)
  }

  func testIdentifierSaysNothingOfSecrets() async throws {
    let server = try serve { _ in [.answer()] }
    let origin = try XCTUnwrap(URIReference(parsing: server.url("/"))?.origin)
    var ids: Set<String> = []
    for secret in ["one-secret", "another-secret"] {
      let transport = try transport(
        credentials: [Credential(.queryParameter("key"), from: .environment("K"), for: [origin])],
        environment: ["K": secret])
      let delivery = await transport.fetch(Request(url: server.url("/a?key=\(secret)")))
      ids.formUnion(delivery.exchanges.map(\.id))
    }
    XCTAssertEqual(ids.count, 1)
  }
}
