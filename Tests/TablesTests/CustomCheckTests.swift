import JSON
import Messages
import XCTest

@testable import Tables

/// The checks that schemas of French publishers ask for beyond the standard.
final class CustomCheckTests: JudgeCase {
  /// Judges a column of cells by a check of it.
  private func codes(
    _ check: String, _ cell: String, type: String = "string"
  ) throws -> [JudgementCode] {
    let schema =
      #"{"fields": [{"name": "a", "type": "\#(type)", "customCheck": \#(check)}]}"#
    let quoted = "\"" + cell.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    let judge = try judge(schema, "a\n\(quoted)\n")
    XCTAssertEqual(judge.judgedCount, 1)
    for finding in judge.judgement.kept {
      let text = Catalogue.template(code: finding.code.rawValue)?(finding.tokens).text
      XCTAssertFalse(text?.french.contains("{") ?? true, finding.code.rawValue)
      XCTAssertFalse(text?.english.contains("{") ?? true, finding.code.rawValue)
    }
    return judge.judgement.kept.map(\.code)
  }

  private func hold(
    _ check: String, _ code: JudgementCode, passing: [String], failing: [String],
    type: String = "string"
  ) throws {
    for cell in passing { XCTAssertEqual(try codes(check, cell, type: type), [], cell) }
    for cell in failing { XCTAssertEqual(try codes(check, cell, type: type), [code], cell) }
  }

  func testEnterprises() throws {
    try hold(
      #""siren""#, .siren, passing: ["130025265", "130 025 265", "130.025.265", "000000000"],
      failing: ["130025266", "13002526", "1300252650", "abcdefghi", "13002526５"])
    try hold(#""siren""#, .siren, passing: ["130025265"], failing: ["130025266"], type: "integer")
    try hold(
      #""siret""#, .siret,
      passing: ["13002526500013", "130 025 265 00013", "35600000000048", "35600000049837"],
      failing: ["13002526500014", "13002526600012", "35600000049838", "130025265"])
    try hold(
      #""french-siret-value""#, .siret, passing: ["13002526500013"], failing: ["1"])
  }

  func testActs() throws {
    try hold(
      #""nomenclature-acte""#, .actNomenclature,
      passing: [
        "Finances locales/Subventions", "FINANCES LOCALES/x",
        "Domaines de competences par thèmes/a/b",
      ],
      failing: [
        "Finances locales", "Finances locales / Subventions", "Finances/Subventions",
        "Urbanisme/ a", "",
      ]
      .filter { !$0.isEmpty })
  }

  func testPhoneNumbers() throws {
    try hold(
      #""phone-number-value""#, .phoneNumber,
      passing: [
        "115", "3949", "33199002737", "+33 (0)6 12 34 56 78", "01.99.00.27.37", "00331 99 00 27 37",
        "0612345678", "+32 2 123 45 67", "+1 202 555 0123", "111111111", "112", "118218",
      ],
      failing: [
        "01 23 45 67 89 / 01 23 45 67 90", "0123", "01234567890", "abc", "+999", "+33 0", "0012",
        "00 12 34 56 78", "1", "0700000000",
      ])
  }

  func testOpeningHours() throws {
    try hold(
      #""opening-hours-value""#, .openingHours,
      passing: [
        "24/7", "PH off", "closed", "08:00-12:00", "06:00-26:00", "Mo-Fr 08:00-12:00,14:00-18:00",
        "Mo-Fr 08:00-12:00, Mo-Fr 14:00-18:00", "Mo-Fr 08:00-12:00; Sa 09:00-12:00; PH off",
        "Mo,We,Fr 08:00-12:00", "Jan-Mar 10:00-12:00", "Jan 01-Mar 31 Mo-Su 10:00-12:00",
        "Mo[1] 08:00-12:00", "sunrise-sunset", "(sunrise+01:00)-20:00", "10:00+", "2024 Mo off",
        "week 01-10 Mo-Fr 08:00-18:00", #""sur rendez-vous""#, #"Mo-Fr 08:00-12:00 "sauf août""#,
        "Mo-Su,PH 00:00-24:00", "Dec 25 off", "24/7 closed",
      ],
      failing: [
        "Mo-Fr 8:00-12:00", "mo-fr 08:00-12:00", "Mo-Fr 08:00-12:00,Mo-Fr 14:00-18:00",
        "Lu-Ve 08:00-12:00", "08h-12h", "08:00-12:60", "25:00-26:00", "x", "Mo-Fr 08:00-49:00",
        #""ouvert"#, "Mo-Xx", "Jan-",
      ])
  }

  func testYears() throws {
    try hold(
      #""year-interval-value""#, .yearInterval, passing: ["2023/2024"],
      failing: ["2024/2023", "2023/2023", "2023", "2023-2024", "23/24", "2023/2024/2025"])
    try hold(
      #"{"name": "year-interval-value", "allow-year-only": "yes"}"#, .yearInterval,
      passing: ["2023", "2023/2024"], failing: ["23"])
  }

  func testPositions() throws {
    try hold(
      #""french-gps-coordinates""#, .frenchPosition, passing: ["2.35,48.85", "55.5,-21.1"],
      failing: ["13.4,52.5"], type: "geopoint")
    XCTAssertEqual(
      try codes(#""french-gps-coordinates""#, "48.85,2.35", type: "geopoint"), [.reversedPosition])
    XCTAssertEqual(try codes(#""french-gps-coordinates""#, "x", type: "geopoint"), [.type])
  }

  func testAreas() throws {
    try hold(
      #""numero-departement""#, .frenchArea, passing: ["01", "2A", "976"],
      failing: ["1", "20", "2a"])
    try hold(
      #""departement""#, .frenchArea, passing: ["Côte-d'Or"], failing: ["Côte d'Or", "Cote-d'Or"])
    try hold(#""code-region""#, .frenchArea, passing: ["53", "01"], failing: ["22", "1"])
    try hold(#""region""#, .frenchArea, passing: ["Bretagne"], failing: ["Rhône-Alpes"])
  }

  // MARK: Several columns

  private func judgement(_ check: String, _ rows: String, types: String = "string") throws
    -> Judgement
  {
    let names = ["a", "b", "c"]
    let fields = names.map { #"{"name": "\#($0)", "type": "\#(types)"}"# }.joined(separator: ", ")
    return try judge(#"{"fields": [\#(fields)], "custom_checks": [\#(check)]}"#, rows).judgement
  }

  func testComparisons() throws {
    func check(_ sign: String) -> String {
      #"{"name": "compare-columns-value", "params": {"column": "a", "op": "\#(sign)", "column2": "b"}}"#
    }
    let cases: [(sign: String, passing: String, failing: String)] = [
      (">", "2,1", "1,1"), (">=", "10,9", "9,10"), ("==", "1.0,1", "1,2"), ("<=", "9,10", "10,9"),
      ("<", "1e2,101", "1,1"), ("<=", "2024-01-01,2024-01-02", "2024-01-02,2024-01-01"),
      ("<", "abc,abd", "é,e"),
    ]
    for (sign, passing, failing) in cases {
      XCTAssertEqual(try judgement(check(sign), "a,b,c\n\(passing),\n").kept.map(\.code), [])
      let failed = try judgement(check(sign), "a,b,c\n\(failing),\n").kept
      XCTAssertEqual(failed.map(\.code), [.compareColumns], "\(failing)")
      XCTAssertEqual(failed.first?.tokens["field1"], "a")
      XCTAssertEqual(failed.first?.tokens["expected"], sign)
    }
    XCTAssertEqual(try judgement(check("<"), "a,b,c\n1,,x\n").counts, [:])
    let mixed = #"""
      {"fields": [{"name": "a", "type": "date"}, {"name": "b", "type": "boolean"}],
      "custom_checks": [\#(check("<"))]}
      """#
    XCTAssertEqual(
      try judge(mixed, "a,b\n2024-01-01,true\n").judgement.kept.map(\.code),
      [.incomparableColumns])
    XCTAssertEqual(
      try judgement(check("<"), "a,c\n1,2\n").kept.map(\.code), [.missingOptionalLabel])
  }

  func testSums() throws {
    let check = #"{"name": "sum-columns-value", "params": {"column": "a", "columns": ["b", "c"]}}"#
    let rows = "a,b,c\n0.3,0.1,0.2\n3,1,2\n1,,2\n-1,1,-2\n"
    XCTAssertEqual(try judgement(check, rows, types: "number").counts, [:])
    let kept = try judgement(check, "a,b,c\n0.3,0.1,0.21\n", types: "number").kept
    XCTAssertEqual(kept.map(\.code), [.sumColumns])
    XCTAssertEqual(kept.first?.tokens["expected"], "0.31")
    XCTAssertEqual(kept.first?.tokens["cell1"], "0.3")
    XCTAssertEqual(try judgement(check, "a,b,c\nx,y,z\n3,1,2\n4,1,2\n").count(.sumColumns), 1)
  }

  func testCohesion() throws {
    let check =
      #"{"name": "cohesive-columns-value", "params": {"column": "a", "othercolumns": ["b"]}}"#
    XCTAssertEqual(try judgement(check, "a,b,c\n1,2,\n,,3\n").counts, [:])
    XCTAssertEqual(
      try judgement(check, "a,b,c\n1,,\n,2,\n").kept.map(\.code),
      [.cohesiveColumns, .cohesiveColumns])
    let header = try judgement(check, "a,c\n1,\n").kept
    XCTAssertEqual(header.map(\.code), [.missingOptionalLabel, .cohesiveColumns])
    XCTAssertEqual(header.last?.record, 1)
    XCTAssertEqual(try judgement(check, "c\n1\n").count(.cohesiveColumns), 0)
  }

  func testOneOf() throws {
    let check = #"{"name": "one-of-required", "params": {"column1": "a", "column2": "b"}}"#
    XCTAssertEqual(try judgement(check, "a,b,c\n1,,\n,2,\n0,,\n", types: "integer").counts, [:])
    XCTAssertEqual(try judgement(check, "a,b,c\n,,3\n").kept.map(\.code), [.oneOfRequired])
    XCTAssertEqual(try judgement(check, "a,c\n,3\n").count(.oneOfRequired), 1)
    XCTAssertEqual(try judgement(check, "c\n3\n4\n").count(.oneOfRequired), 1)
  }

  func testChecksThatAreNotMadeAreNoPass() throws {
    for check in [#""code-commune-insee""#, #""what""#] {
      let schema = #"{"fields": [{"name": "a", "customCheck": \#(check)}]}"#
      var examination = TableExamination(
        schema: TableSchema(reading: try JSONDocument(parsing: schema)))
      examination.feed([UInt8]("a\n1\n".utf8))
      let result = examination.finish()
      XCTAssertEqual(result.verdict, .undetermined)
      XCTAssertEqual(result.unjudged.count, 1)
    }
  }
}
