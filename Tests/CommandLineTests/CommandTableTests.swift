import CommandLine
import Messages
import XCTest

/// What holds for every row of the option table.
final class CommandTableTests: XCTestCase {
  private var options: [OptionSpecification] { CommandTable.standard.verbs.flatMap(\.options) }

  func testNamesAndLettersAreUniqueInAVerb() {
    for verb in CommandTable.standard.verbs {
      XCTAssertEqual(Set(verb.options.map(\.name)).count, verb.options.count, verb.name)
      let letters = verb.options.compactMap(\.letter)
      XCTAssertEqual(Set(letters).count, letters.count, verb.name)
    }
    let verbs = CommandTable.standard.verbs.map(\.name)
    XCTAssertEqual(Set(verbs).count, verbs.count)
  }

  func testAnOptionIsWrittenTheSameInEveryVerb() {
    // What can be written, or looked in, depends on the verb.
    let ownValues: Set<String> = ["format", "catalogue"]
    for (name, rows) in Dictionary(grouping: options, by: \.name) {
      XCTAssertEqual(Set(rows.map(\.letter)).count, 1, name)
      XCTAssertEqual(Set(rows.map(\.isFlag)).count, 1, name)
      if ownValues.contains(name) { continue }
      XCTAssertEqual(Set(rows.map(\.kind)).count, 1, name)
      XCTAssertEqual(Set(rows.map(\.isRepeatable)).count, 1, name)
    }
  }

  func testDefaultsAreLawful() throws {
    for option in options {
      guard let value = option.defaultValue else { continue }
      XCTAssertNoThrow(try option.kind.read(value, for: option.spelling), option.name)
    }
  }

  func testFlagsAloneHaveNoNameForAValue() {
    for option in options { XCTAssertEqual(option.isFlag, option.valueName == nil, option.name) }
  }

  func testVariablesBearTheNameOfTheirOption() {
    for option in options {
      guard let variable = option.variable else { continue }
      let name = option.name.uppercased().replacing("-", with: "_")
      XCTAssertEqual(variable, "RECETTE_\(name)")
    }
  }

  func testEveryTextSpeaksBothLanguagesAndEndsAsItShould() {
    for language in Language.allCases {
      for option in options {
        XCTAssertEqual(option.help[language].last, ".", "\(option.name) in \(language)")
      }
      for verb in CommandTable.standard.verbs {
        let summary = verb.summary[language]
        XCTAssertEqual(summary.first?.isLowercase, true, verb.name)
        XCTAssertNotEqual(summary.last, ".", verb.name)
        for argument in verb.arguments {
          XCTAssertEqual(argument.help[language].last, ".", "\(verb.name) in \(language)")
        }
      }
    }
  }

  func testOnlyTheLastArgumentMayBeRepeatedOrLeftOut() {
    for verb in CommandTable.standard.verbs {
      for argument in verb.arguments.dropLast() { XCTAssertEqual(argument.count, .one, verb.name) }
    }
  }
}
