import Checks
import Foundation
import JSON
import Record
import Synchronization
import Transport
import XCTest

@testable import Engine

/// What the tests of harvests share: records, and a harvest of whatever answers.
class HarvestCase: XCTestCase {
  /// What a harvest brought.
  struct Harvest {
    /// The names of the records judged, in order.
    let keys: [String]
    /// The names of those that no parser can read.
    let broken: [String]
    /// The names of those that could not be had.
    let missing: [String]
    let document: JSONValue
    let end: StreamEnd
    let requests: [Request]

    /// The codes of the problems, each once, in order of appearance.
    var codes: [String] {
      var seen: Set<String> = []
      return document["problems"]?.elements.compactMap { $0["code"]?.string }
        .filter { seen.insert($0).inserted } ?? []
    }

    /// How the harvest ended.
    var ending: String? { document["end"]?["kind"]?.string }

    /// A number of the document.
    subscript(name: String) -> Int? { document[name]?.integer }

    /// The first problem of a code.
    func problem(_ code: String) -> JSONValue? {
      document["problems"]?.elements.first { $0["code"]?.string == code }
    }
  }

  /// Harvests a target.
  func harvest(
    _ target: String = "http://example.org/csw", options: String = "{}", atMost: Int? = nil,
    _ answer: @escaping @Sendable (Request) -> ClosureSource.Reply?
  ) async throws -> Harvest {
    let source = ClosureSource(answer)
    let options = try JSONDocument(parsing: options).root
    let request = StreamRequest(
      probe: "record", targets: [target],
      options: Dictionary(
        options.members.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }), atMost: atMost,
      boundName: "records", source: source)
    let given = Mutex<[Subject]>([])
    let end = await RecordSource(request: request).deliver { subject in
      given.withLock { $0.append(subject) }
      return true
    }
    let subjects = given.withLock(\.self)
    let document = try JSONDocument(parsing: JSONWriter.compact(end.summary))
    let violations = try Self.schema.get().validate(document.root)
    XCTAssertEqual(violations.map { "\($0.instance.pointer) \($0.code)" }, [], target)
    return Harvest(
      keys: subjects.map(\.key),
      broken: subjects.filter { Self.record(in: $0).map { (try? $0.xml.get()) == nil } ?? false }
        .map(\.key),
      missing: subjects.filter { (try? $0.content.get()) == nil }.map(\.key),
      document: document.root, end: end, requests: source.requests)
  }

  /// The schema that every document of a harvest keeps to.
  private static let schema: Result<JSONSchema, any Error> = Result {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../suites/harvest-document.schema.json")
    let document = try JSONDocument(parsing: [UInt8](Data(contentsOf: url)))
    return try JSONSchema.compile(document.root)
  }

  private static func record(in subject: Subject) -> RecordReading? {
    guard case .record(let reading)? = try? subject.content.get() else { return nil }
    return reading
  }

  /// A record in ISO 19139, as small as one can be.
  static func record(_ identifier: String, _ more: String = "") -> String {
    """
    <gmd:MD_Metadata><gmd:fileIdentifier><gco:CharacterString>\(identifier)</gco:CharacterString>\
    </gmd:fileIdentifier>\(more)</gmd:MD_Metadata>
    """
  }

  /// The namespaces that records are written with.
  static let namespaces =
    #"xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco""#

  /// A file in a folder of its own, which the test removes.
  func folder(_ files: [(String, [UInt8])]) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "recette-\(UUID().uuidString)").path
    for (name, bytes) in files {
      let path = URL(fileURLWithPath: "\(folder)/\(name)")
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: path)
    }
    addTeardownBlock { try? FileManager.default.removeItem(atPath: folder) }
    return folder
  }
}
