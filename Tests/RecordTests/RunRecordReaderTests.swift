import Foundation
import JSON
import Messages
import Record
import XCTest

final class RunRecordReaderTests: XCTestCase {
  private func line(_ line: RunRecordLine) -> String {
    JSONWriter.string(line.json(bodyByteLimit: 1_000))
  }

  private func read(_ lines: [String], end: String = "\n") throws -> RunRecordReader.Reading {
    let text = lines.joined(separator: "\n") + end
    return try RunRecordReader.read(Array(text.utf8), path: "run.jsonl")
  }

  private func fault(_ lines: [String], end: String = "\n") -> RunRecordError? {
    do {
      _ = try read(lines, end: end)
      return nil
    } catch {
      return error as? RunRecordError
    }
  }

  private var header: String { line(.header(.sample())) }
  private var passed: String { line(.outcome(.sample(.passed))) }
  private var footer: String { line(.footer(.sample())) }

  func testAWholeRecordIsReadWithoutNotice() throws {
    for end in ["\n", ""] {
      let reading = try read([header, passed, footer], end: end)
      XCTAssertEqual(reading.record, .sample([.sample(.passed)]))
      XCTAssertEqual(reading.notices, [])
    }
  }

  func testALastLineCutInHalfIsLeftOutAndSaid() throws {
    for length in 1..<passed.utf8.count {
      let reading = try read([header, passed, String(passed.prefix(length))], end: "")
      XCTAssertEqual(reading.record.outcomes.count, 1)
      XCTAssertEqual(
        reading.notices.map(\.code), ["record.last-line-cut", "record.without-footer"])
      XCTAssertTrue(reading.notices[0].text[.english].contains("line 3"))
    }
  }

  func testALineDamagedElsewhereIsAnError() {
    let half = String(passed.prefix(30))
    for (lines, end) in [
      ([header, half, footer], "\n"), ([header, passed, half], "\n"),
      ([header, passed, footer, half], ""),
    ] {
      let fault = fault(lines, end: end)
      XCTAssertEqual(fault?.message.code, "record.not-json")
      XCTAssertEqual(fault?.line, (lines.firstIndex(of: half) ?? -2) + 1)
      XCTAssertEqual(fault?.exitCode, .badInput)
    }
  }

  func testAnErrorNamesThePlaceAndTheMend() {
    let text = fault([header, "{\"kind\": tru}", footer])?.text(in: .french)
    XCTAssertEqual(
      text,
      """
      run.jsonl:2: Cette ligne n'est pas du JSON valide : ce caractère n'a pas sa place ici \
      (colonne 13).
      Reprenez le fichier d'origine, non modifié, ou refaites l'essai.
      """)
  }

  func testAFileThatIsNoRecordIsSaid() {
    XCTAssertEqual(fault([], end: "")?.message.code, "record.empty")
    XCTAssertEqual(fault(["<html>"])?.message.code, "record.not-json")
    XCTAssertEqual(fault(["<html>"])?.hint.code, "record.hint.file")
    XCTAssertEqual(fault(["<html>"], end: "")?.line, 1)
    XCTAssertEqual(fault(["[1]"])?.message.code, "record.without-header")
    XCTAssertEqual(fault([passed, header])?.message.code, "record.without-header")
    XCTAssertEqual(fault([header, "[1]"])?.message.code, "record.not-an-object")
    XCTAssertEqual(fault([header, "null"])?.message.code, "record.not-an-object")
    XCTAssertEqual(fault([header, "", footer])?.line, 2)
  }

  func testAnotherVersionIsSaidBeforeAnythingElse() {
    let fault = fault([#"{"kind":"header","version":2,"tool":"recette 9.9"}"#, "rubbish"])
    XCTAssertEqual(fault?.code, .unsupportedVersion)
    XCTAssertEqual(
      fault?.text(in: .english),
      """
      run.jsonl:1: This record has format version 2; this version of recette reads version 1.
      Read it with the version of recette that wrote it (recette 9.9).
      """)
  }

  func testLinesOutOfPlaceAreErrors() {
    XCTAssertEqual(fault([header, header])?.message.code, "record.second-header")
    XCTAssertEqual(fault([header, footer, passed])?.message.code, "record.after-footer")
    XCTAssertEqual(fault([header, footer, footer])?.line, 3)
    XCTAssertEqual(fault([header, #"{"kind":"novelty"}"#])?.message.code, "record.unknown-kind")
  }

  func testEveryMissingOrUnfitMemberIsNamed() throws {
    let lines: [RunRecordLine] = [
      .header(.sample()), .exchange(.sample(id: "e1")), .outcome(.sample(.failed)),
      .omission(
        Omission(
          target: "t", suite: "s", probe: "p", instance: nil, bound: "b", keptCount: 1,
          totalCount: 2)), .footer(.sample()),
    ]
    let optional: Set<String> = ["redirectedFrom", "certificate", "response", "totalCount"]
    for line in lines {
      let root = try JSONDocument(parsing: self.line(line)).root
      let before = root["kind"]?.string == "header" ? [] : [header]
      for member in root.members where member.name != "kind" {
        let others = root.members.filter { $0.name != member.name }
          .map { ($0.name, JSONText.value($0.value)) }
        let missing = fault(before + [JSONWriter.string(.object(others))])
        let expected = optional.contains(member.name) ? nil : "record.member-missing"
        XCTAssertEqual(missing?.message.code, expected, member.name)
        // No member is both a number below zero and what it should be.
        let wrong = fault(before + [JSONWriter.string(.object(others + [(member.name, -1.5)]))])
        XCTAssertTrue(
          wrong?.message.text[.english].contains("/\(member.name) ") ?? false
            || wrong?.code == .unsupportedVersion, "\(member.name): \(String(describing: wrong))")
      }
    }
  }

  func testAPassThatLookedAtNothingIsRefused() {
    let vacuous = passed.replacingOccurrences(of: #""checkedCount":1"#, with: #""checkedCount":0"#)
    let fault = fault([header, vacuous])
    XCTAssertEqual(fault?.message.code, "record.vacuous-pass")
    XCTAssertEqual(fault?.line, 2)
  }

  func testADepartureWithoutFindingIsRefused() throws {
    for verdict in [Verdict.failed, .warned] {
      let root = try JSONDocument(parsing: line(.outcome(.sample(verdict)))).root
      let bare = root.members.map {
        ($0.name, $0.name == "findings" ? JSONText.array([]) : .value($0.value))
      }
      XCTAssertEqual(
        fault([header, JSONWriter.string(.object(bare))])?.message.code,
        "record.failure-without-finding")
    }
  }

  func testMembersOfALaterVersionAreLeftAlone() throws {
    let richer = passed.replacingOccurrences(of: #""kind":"#, with: #""novelty":{"a":1},"kind":"#)
    XCTAssertEqual(try read([header, richer, footer]).record.outcomes, [.sample(.passed)])
  }

  func testNumbersBeyondReasonAreErrorsAndNoCrash() {
    for number in ["1e308", "-1e400", "9223372036854775808", "1e99999999"] {
      let bad = footer.replacingOccurrences(of: "2.345000", with: number)
      XCTAssertEqual(fault([header, bad])?.message.code, "record.member-unfit", number)
    }
    let bad = footer.replacingOccurrences(of: #""exitCode":0"#, with: #""exitCode":1e30"#)
    XCTAssertEqual(fault([header, bad])?.message.code, "record.member-unfit")
  }

  func testTheFirstAnswerToARequestIsKept() throws {
    let lines = [
      line(.exchange(.sample(id: "e1", body: [0x61]))),
      line(.exchange(.sample(id: "e1", body: [0x62]))),
    ]
    let record = try read([header] + lines + [footer]).record
    XCTAssertEqual(record.exchanges["e1"]?.response?.body, [0x61])
  }

  func testFilesThatCannotBeReadAreSaid() {
    XCTAssertThrowsError(try RunRecordReader.read(fileAt: "/no/such/run.jsonl")) { error in
      XCTAssertEqual((error as? RunRecordError)?.exitCode, .inputMissing)
      XCTAssertEqual((error as? RunRecordError)?.code, .missing)
    }
    XCTAssertThrowsError(try RunRecordReader.read(fileAt: "/tmp")) { error in
      XCTAssertEqual((error as? RunRecordError)?.code, .unreadable)
    }
  }
}
