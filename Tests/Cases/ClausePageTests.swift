import CommandLine
import Foundation
import Messages
import Suites
import TestSupport
import XCTest

/// The published pages of the clauses are what the clauses and the suites say.
final class ClausePageTests: XCTestCase {
  func testThePublishedPagesAreCurrent() throws {
    let library = SuiteLibrary(folder: DemoRun.suitesFolder)
    let suites = try library.identifiers.map { try library.suite($0) }
    let file = "\(DemoRun.suitesFolder)/clausier/clausier.json"
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: file)))
    let clausier = try ClausierReader.read(bytes, file: file, suites: suites)
    for language in Language.allCases {
      let folder = language == .french ? "docs/clauses/fr" : "docs/clauses"
      let page = ClausePage(clausier, over: suites, language: language)
      for clause in clausier.clauses {
        hold("\(folder)/\(clause.id).md", page.page(of: clause))
      }
      hold("\(folder)/README.md", page.contract)
    }
  }

  private func hold(_ path: String, _ text: String) {
    let golden = Golden(
      at: DemoRun.repository.appendingPathComponent(path).path,
      isRecording: ProcessInfo.processInfo.environment[Golden.recordingVariable] == "1")
    if let difference = golden.difference(from: Array(text.utf8)) { XCTFail(difference) }
  }
}
