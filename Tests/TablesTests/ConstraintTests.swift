import JSON
import XCTest

@testable import Tables

/// Each constraint has values that satisfy it and values that do not.
final class ConstraintTests: XCTestCase {
  func testEachConstraintPassesAndFails() throws {
    let cases:
      [(type: String, constraint: String, passing: [String], failing: [String], JudgementCode)] = [
        ("integer", #""minimum": 10"#, ["10", "+11"], ["9", "-10"], .minimum),
        ("number", #""maximum": "10""#, ["10.0", "1e1"], ["10.00000000000000000001"], .maximum),
        ("number", #""minimum": 0"#, ["INF"], ["NaN", "-INF"], .minimum),
        ("number", #""exclusiveMinimum": 1"#, ["1.1"], ["1", "1.0", "0"], .exclusiveMinimum),
        ("number", #""exclusiveMaximum": 1"#, ["0.9"], ["1", "2", "NaN"], .exclusiveMaximum),
        ("date", #""minimum": "2024-02-01""#, ["2024-02-01"], ["2024-01-31"], .minimum),
        ("year", #""maximum": 2030"#, ["2030"], ["2031"], .maximum),
        ("string", #""minLength": 2"#, ["ab", "e\u{301}"], ["a", "é"], .minimumLength),
        ("string", #""maxLength": 1"#, ["é", "", "👍"], ["e\u{301}"], .maximumLength),
        ("array", #""maxLength": 1"#, ["[1]", "[]"], ["[1, 2]"], .maximumLength),
        ("string", #""enum": ["é", "b"]"#, ["é", "b"], ["e\u{301}", "B", "b "], .enumeration),
        ("integer", #""enum": [1, "2"]"#, ["1", "01", "2"], ["3"], .enumeration),
        ("string", #""enum": []"#, [], ["", "a"], .enumeration),
        ("string", #""pattern": "[0-9]{5}""#, ["35000"], ["x35000", "350000"], .pattern),
        ("string", #""pattern": "^a|b$""#, ["a", "b"], ["ax", "xb"], .pattern),
        ("string", #""pattern": "a|b""#, ["a", "b"], ["ax", "xb"], .pattern),
        ("string", #""pattern": "^\\d+$""#, ["12"], ["12\n", "1a"], .pattern),
        ("string", #""pattern": "(?!x)[a-z]+""#, ["ax"], ["xa"], .pattern),
      ]
    for (type, constraint, passing, failing, code) in cases {
      let field = try field(type, constraint)
      for cell in passing {
        XCTAssertEqual(try failures(cell, field), [], "\(constraint) \(cell)")
      }
      for cell in failing {
        XCTAssertEqual(try failures(cell, field), [code], "\(constraint) \(cell)")
      }
    }
  }

  func testAnExplosivePatternComesToAnEnd() throws {
    let field = try field("string", #""pattern": "(a+)+b""#)
    let cell = String(repeating: "a", count: 5_000)
    XCTAssertEqual(try failures(cell, field), [.pattern])
    let back = try self.field("string", #""pattern": "(a+)+\\1b""#)
    let verdict = try failures(cell, back)
    XCTAssertTrue(verdict == [.pattern] || verdict == [.undecidedPattern])
  }

  func testEachFormatOfTextPassesAndFails() {
    let cases: [(StringFormat, passing: [String], failing: [String])] = [
      (.text, ["", "x"], []),
      (
        .email, ["a@b.fr", "é@b.fr", "B+c@d-e.fr", "a@é.fr"],
        ["a@b", "a@b.f", " a@b.fr", "a..b@c.fr", "a@b.fr;c@d.fr", "\"a\"@b.fr", "mailto:a@b.fr"]
      ),
      (.uri, ["http://", "HTTP://A", "urn:x"], ["a.fr", "//a.fr", "www.a.fr", "", ":x"]),
      (
        .uuid,
        ["123e4567-e89b-12d3-a456-426614174000", "{123E4567E89B12D3A456426614174000}"],
        ["123e4567", "g23e4567-e89b-12d3-a456-426614174000"]
      ),
      (.binary, ["", "YQ==", "YWJj"], ["YQ", "YQ=", "é===", "===="]),
    ]
    for (format, passing, failing) in cases {
      for cell in passing { XCTAssertTrue(format.holds(Array(cell.utf8)[...]), cell) }
      for cell in failing { XCTAssertFalse(format.holds(Array(cell.utf8)[...]), cell) }
    }
  }

  private func field(_ type: String, _ constraint: String) throws -> TableField {
    let schema = TableSchema(
      reading: try JSONDocument(
        parsing:
          #"{"fields": [{"name": "a", "type": "\#(type)", "constraints": {\#(constraint)}}]}"#))
    XCTAssertEqual(schema.notes, [])
    return try XCTUnwrap(schema.fields.first)
  }

  private func failures(_ cell: String, _ field: TableField) throws -> [JudgementCode] {
    let value = try XCTUnwrap(field.type.value(of: Array(cell.utf8)[...]))
    return field.constraints.failures(of: value)
  }
}
