import CommandLine
import Foundation
import Messages
import Suites
import XCTest

/// Every command of the documentation is one that `recette` understands.
final class DocumentedCommandTests: XCTestCase {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let pages = [
    "README.md", "reports/README.md", "docs/guide.fr.md", "docs/guide.en.md", "docs/reports.md",
    "docs/suite-language.md",
  ]

  /// A command as a page has it.
  private struct Command {
    let page: String
    let words: [String]
  }

  /// Returns the commands of a page: those on lines of code, and those in code within prose.
  private func commands(in page: String) throws -> [Command] {
    let text = try String(
      contentsOf: Self.root.appendingPathComponent(page), encoding: .utf8)
    let joined = text.replacing(/\\?\n +(?=--|https?:|"\$|reports)/, with: " ")
    let found =
      joined.matches(of: /(?m)^ +(?:- run: >- |- )?(recette .*)$/).map(\.output.1)
      + joined.matches(of: /`(recette [a-z][^`]*)`/).map(\.output.1)
    return found.map { line in
      let words = line.prefix { $0 != "#" }.split(separator: " ").map { word in
        word.trimmingCharacters(in: CharacterSet(charactersIn: "\"'"))
      }
      return Command(page: page, words: Array(words.dropFirst()))
    }
  }

  func testEveryCommandIsUnderstood() throws {
    let parser = ArgumentParser(table: .standard, environment: [:])
    for page in Self.pages {
      let commands = try commands(in: page)
      XCTAssertFalse(commands.isEmpty, page)
      for command in commands {
        let line = command.words.joined(separator: " ")
        // Prose names a verb, or an option with what stands for its value, and no whole command.
        let isWhole = !command.words.contains {
          $0 == $0.uppercased() && $0.count > 2 && !$0.hasPrefix("$")
        }
        guard isWhole, command.words.count > 1 else {
          XCTAssertNotNil(CommandTable.standard.verb(named: command.words[0]), "\(page): \(line)")
          continue
        }
        do throws(CommandError) {
          _ = try parser.parse(command.words)
        } catch {
          XCTFail("\(command.page): recette \(line): \(error.message.text.english)")
        }
      }
    }
  }

  func testEveryTestAndSuiteThatIsNamedExists() throws {
    let library = SuiteLibrary(folder: Self.root.appendingPathComponent("suites").path)
    let suites = try library.identifiers.map { try library.suite($0) }
    let tests = suites.flatMap(\.classes).flatMap(\.tests).map(\.id)
    for page in Self.pages {
      for command in try commands(in: page) {
        for (option, value) in zip(command.words, command.words.dropFirst()) {
          switch option {
          case "--suite" where value != "my-platform":
            XCTAssertTrue(suites.map(\.id).contains(value), "\(page): \(value)")
          case "--test",
            "explain" where value.contains("."):
            XCTAssertTrue(tests.contains(value), "\(page): \(value)")
          default: break
          }
        }
      }
    }
  }
}
