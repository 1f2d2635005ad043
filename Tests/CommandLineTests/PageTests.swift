import CommandLine
import Messages
import TestSupport
import XCTest

/// The pages made from the option table, held against goldens.
final class PageTests: XCTestCase {
  private let table = CommandTable.standard

  private func check(_ name: String, _ text: String) {
    if let difference = Golden(name).difference(from: Array(text.utf8)) { XCTFail(difference) }
  }

  private func pages(in language: Language) -> [(name: String, text: String)] {
    let page = HelpPage(table: table, language: language)
    return [("help", page.overview)] + table.verbs.map { ("help-\($0.name)", page.page(of: $0)) }
  }

  func testHelpIsAsRecorded() {
    for language in Language.allCases {
      for (name, text) in pages(in: language) { check("\(name).\(language.rawValue).txt", text) }
    }
  }

  func testHelpFitsInEightyColumns() {
    for language in Language.allCases {
      for (name, text) in pages(in: language) {
        for line in text.split(separator: "\n") {
          let isExample = line.hasPrefix("  recette ")
          XCTAssertTrue(line.count <= 80 || isExample, "\(name): \(line)")
          XCTAssertNotEqual(line.last, " ", name)
        }
      }
    }
  }

  func testHelpNamesEveryOption() {
    for language in Language.allCases {
      let page = HelpPage(table: table, language: language)
      for verb in table.verbs {
        let text = page.page(of: verb)
        for option in verb.options { XCTAssertTrue(text.contains(option.spelling), option.name) }
      }
    }
  }

  func testCompletionsAreAsRecorded() {
    check("completion.bash", BashCompletion(table: table).text)
    for language in Language.allCases {
      let code = language.rawValue
      check("completion.\(code).zsh", ZshCompletion(table: table, language: language).text)
      check("completion.\(code).fish", FishCompletion(table: table, language: language).text)
    }
  }

  func testTheManualPageInTheDocumentsIsCurrent() {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let isRecording = ProcessInfo.processInfo.environment[Golden.recordingVariable] == "1"
    for (path, language) in [("docs/recette.1", Language.english), ("docs/fr/recette.1", .french)] {
      let page = ManualPage(table: table, version: ToolVersion.current, language: language)
      let golden = Golden(at: root.appendingPathComponent(path).path, isRecording: isRecording)
      if let difference = golden.difference(from: Array(page.text.utf8)) { XCTFail(difference) }
    }
  }

  func testTextBreaksWhereEachLanguageAllows() {
    XCTAssertEqual(
      TextLayout.wrapped("un deux : trois « quatre » fin", width: 10),
      ["un deux :", "trois", "« quatre »", "fin"])
    XCTAssertEqual(TextLayout.wrapped("abcdefghijkl mno", width: 5), ["abcdefghijkl", "mno"])
    XCTAssertEqual(TextLayout.wrapped("", width: 5), [])
    XCTAssertEqual(
      TextLayout.entry("--a", "one two", column: 6, width: 10), ["--a   one", "      two"])
    XCTAssertEqual(
      TextLayout.entry("--long", "one", column: 6, width: 10), ["--long", "      one"])
  }
}
