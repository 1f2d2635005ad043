import Markup
import Record
import Suites
import XCTest

@testable import Checks

/// What the tests of predicates over metadata records share.
enum RecordCase {
  /// The prefixes of the assertions.
  static let namespaces = #"{"m": "urn:m", "xl": "http://www.w3.org/1999/xlink"}"#
  /// A list of codes, as it would stand beside a suite.
  static let codes = """
    {"title": {"fr": "Niveaux", "en": "Levels"}, "source": "https://example.org/", "date": "2025-01-31",
     "codes": [
       {"code": "dataset", "fr": "jeu de données", "en": "data set", "uris": ["https://e.org/dataset"]},
       {"code": "series", "alternatives": ["collection"]}
     ]}
    """

  /// Reads an assertion as a suite would hold it.
  static func assertion(_ text: String) throws -> Assertion {
    let suite = """
      {"id": "s", "version": "1", "title": {"fr": "s", "en": "s"}, "namespaces": \(namespaces),
       "probes": {"record": {"get": "{+endpoint}"}},
       "classes": [{"id": "c", "title": {"fr": "c", "en": "c"}, "tests": [{
         "id": "t", "level": "must", "title": {"fr": "t", "en": "t"}, "why": {"fr": "w", "en": "w"},
         "fix": {"fr": "f", "en": "f"}, "for": "record", "expect": [\(text)]}]}]}
      """
    let folder = SuiteFolder { $0 == "codes.json" ? Array(codes.utf8) : nil }
    let read = try SuiteReader.read(Array(suite.utf8), file: "case.json", folder: folder)
    return try XCTUnwrap(read.classes.first?.tests.first?.assertions.first)
  }

  /// Makes the evidence of a record.
  static func evidence(_ record: String, schemas: XMLSchemaLibrary? = nil) -> Evidence {
    let xml: Result<XMLDocument, MarkupError>
    do throws(MarkupError) {
      xml = .success(try XMLDocument(parsing: Array(record.utf8)))
    } catch {
      xml = .failure(error)
    }
    let reading = RecordReading(
      xml: xml, url: "http://example.org/csw", exchange: "x1", schemas: schemas)
    return Evidence(probe: "record", content: .record(reading))
  }

  /// Judges an assertion on a record.
  static func judge(
    _ text: String, on record: String, schemas: XMLSchemaLibrary? = nil
  ) throws -> Judgement {
    let evidence = evidence(record, schemas: schemas)
    let scope = Scope(evidence: ["record": evidence], values: [:], subject: evidence)
    return AssertionJudge.judge(try assertion(text), evidence, in: scope)
  }
}
