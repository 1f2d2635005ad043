import XCTest

@testable import JSON

/// Each format, with texts that have it and texts that have not.
final class SchemaFormatTests: XCTestCase {
  private func check(
    _ format: String, accepts: [String], rejects: [String], line: UInt = #line
  ) throws {
    let schema = try SchemaCase.compile(#"{"format": "\#(format)"}"#)
    func isValid(_ text: String) throws -> Bool {
      let bytes = JSONWriter.compact(.string(text))
      return schema.isValid(try JSONDocument(parsing: Array(bytes)).root)
    }
    for text in accepts { XCTAssertTrue(try isValid(text), "\(format): \(text)", line: line) }
    for text in rejects { XCTAssertFalse(try isValid(text), "\(format): \(text)", line: line) }
    XCTAssertTrue(schema.isValid(try JSONDocument(parsing: "12").root), format)
  }

  func testTimes() throws {
    try check(
      "date-time",
      accepts: [
        "2024-05-17T08:30:00Z", "2024-05-17t08:30:00.123456+02:00", "2016-12-31T23:59:60Z",
        "2017-01-01T00:59:60+01:00",
      ],
      rejects: [
        "2024-05-17", "2024-05-17T08:30:00", "2024-05-17 08:30:00Z", "2023-02-29T00:00:00Z",
        "2024-05-17T24:00:00Z", "2024-05-17T08:30:60Z", "2024-05-17T08:30:00.Z", "",
      ])
    try check(
      "date", accepts: ["2024-02-29", "0000-01-01"],
      rejects: ["2023-02-29", "2024-13-01", "2024-1-1", "20240101", "2024-01-01Z", "２024-01-01"])
    try check(
      "time", accepts: ["08:30:00Z", "08:30:00.5-03:30"],
      rejects: ["08:30:00", "8:30:00Z", "08:30Z"])
    try check(
      "duration", accepts: ["P1D", "PT36H", "P1Y2M3DT4H5M6S", "P2W"],
      rejects: ["P", "PT", "1D", "P1D2H", "P1Y1W", "P-1D", "PT1D"])
  }

  func testAddresses() throws {
    try check(
      "email", accepts: ["a@example.org", "\"a b\"@example.org", "a@[192.0.2.1]"],
      rejects: ["a", "a@", "@example.org", ".a@example.org", "a..b@example.org", "é@example.org"])
    try check("idn-email", accepts: ["é@exemple.fr"], rejects: ["a"])
    try check(
      "hostname", accepts: ["example.org", "a-b.c", "xn--bcher-kva.example"],
      rejects: ["-a.org", "a_b", "a..b", String(repeating: "a", count: 64), "bücher.example"])
    try check("idn-hostname", accepts: ["bücher.example", "例え.jp"], rejects: ["a_b", "-a"])
    try check(
      "ipv4", accepts: ["192.0.2.1"], rejects: ["192.0.2", "256.0.0.1", "192.0.2.01", "1.2.3.4.5"])
    try check(
      "ipv6", accepts: ["::1", "2001:db8::8a2e:370:7334", "::ffff:192.0.2.1"],
      rejects: ["1::2::3", "12345::", "1:2:3:4:5:6:7", ":1", "fe80::1%eth0"])
  }

  func testIdentifiers() throws {
    try check(
      "uri", accepts: ["http://example.org/a?b#c", "urn:x:y", "mailto:a@b"],
      rejects: ["/a", "http://a b", "http://é/", "http://[::1", "%zz:", "a:%0"])
    try check("uri-reference", accepts: ["", "../a", "#b", "//h/p"], rejects: ["\\a", "a b", "é"])
    try check("iri", accepts: ["http://exemple.fr/é"], rejects: ["/é", "http://a b"])
    try check("iri-reference", accepts: ["é#ü"], rejects: ["é\\"])
    try check(
      "uri-template", accepts: ["http://example.org/{id}{?a,b*}{/c:3}"],
      rejects: ["{", "{id", "a}", "{?a b}"])
    try check(
      "uuid", accepts: ["123e4567-e89b-12d3-a456-426614174000"],
      rejects: ["123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g"])
    try check("json-pointer", accepts: ["", "/a~0b/0"], rejects: ["a", "/~2", "/a~"])
    try check(
      "relative-json-pointer", accepts: ["0", "1/a", "2#"], rejects: ["/a", "01", "-1", "0##"])
    try check("regex", accepts: ["^[a-z]{2,3}$", "(?<n>a)\\k<n>"], rejects: ["(", "[z-a]", "\\y"])
  }

  func testFormatsOfOpenAPI() throws {
    for (format, good, bad) in [
      ("int32", "-2147483648", "2147483648"), ("int64", "9223372036854775807", "1e19"),
      ("float", "3.4e38", "3.5e38"), ("double", "1e308", "1e309"), ("byte", #""YQ==""#, #""Y""#),
    ] {
      let schema = #"{"format": "\#(format)"}"#
      try SchemaCase.check(schema, .openAPI31, accepts: [good, "null"], rejects: [(bad, .format)])
      try SchemaCase.check(schema, accepts: [good, bad], rejects: [])
    }
  }

  func testUnknownFormatsAndSilence() throws {
    try SchemaCase.check(#"{"format": "colour"}"#, accepts: [#""x""#], rejects: [])
    let root = try JSONDocument(parsing: #"{"format": "date"}"#).root
    let instance = try JSONDocument(parsing: #""x""#).root
    for (assertion, dialect, isValid) in [
      (.always, .draft202012, false), (.never, .draft7, true), (.byDialect, .draft202012, true),
      (.byDialect, .draft7, false),
    ] as [(JSONSchemaOptions.FormatAssertion, JSONSchemaDialect, Bool)] {
      let schema = try JSONSchema.compile(
        root, options: .init(dialect: dialect, formats: assertion))
      XCTAssertEqual(schema.isValid(instance), isValid, "\(assertion) \(dialect)")
    }
  }
}
