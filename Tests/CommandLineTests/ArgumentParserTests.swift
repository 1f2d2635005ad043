import CommandLine
import Messages
import Record
import XCTest

final class ArgumentParserTests: XCTestCase {
  private let words = LocalizedText(verbatim: "VALUE")

  private func option(
    _ name: String, letter: Character? = nil, _ kind: OptionKind, isRepeatable: Bool = false
  ) -> OptionSpecification {
    OptionSpecification(
      name, letter: letter, kind, valueName: words, isRepeatable: isRepeatable,
      variable: "RECETTE_\(name.uppercased())", group: .selection,
      help: LocalizedText(verbatim: "Help."))
  }

  private var table: CommandTable {
    let cook = VerbSpecification(
      "cook", summary: words,
      arguments: [
        ArgumentSpecification(LocalizedText(french: "PLAT", english: "DISH"), .many, help: words)
      ],
      options: [
        option("dish", letter: "d", .text, isRepeatable: true), option("heat", .integer(-5...9)),
        option("time", .duration(.milliseconds(1)...(.seconds(60)))),
        option("size", .byteCount(1...(1 << 20))), option("pace", .rate(0.5...10)),
        option("taste", .choice(["sweet", "salty"])),
      ])
    let eat = VerbSpecification(
      "eat", summary: words, arguments: [ArgumentSpecification(words, .one, help: words)])
    return CommandTable(name: "kitchen", summary: words, verbs: [cook, eat])
  }

  private func parse(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> ParsedArguments {
    let parser = ArgumentParser(table: table, environment: environment)
    guard case .verb(let parsed) = try parser.parse(arguments) else {
      throw XCTSkip("not a verb: \(arguments)")
    }
    return parsed
  }

  private func refusal(
    of arguments: String..., environment: [String: String] = [:]
  ) -> CommandError? {
    do throws(CommandError) {
      _ = try ArgumentParser(table: table, environment: environment).parse(arguments)
      return nil
    } catch {
      XCTAssertEqual(error.code, .usage, "\(arguments)")
      return error
    }
  }

  func testBothSpellingsOfAValueAreTheSame() throws {
    for arguments in [["--dish", "pie"], ["--dish=pie"], ["-d", "pie"], ["-dpie"], ["-d=pie"]] {
      let parser = ArgumentParser(table: table, environment: [:])
      guard case .verb(let parsed) = try parser.parse(["cook"] + arguments) else {
        return XCTFail("\(arguments)")
      }
      XCTAssertEqual(parsed.texts(option("dish", .text)), ["pie"], "\(arguments)")
    }
  }

  func testValuesAreReadByTheirKind() throws {
    let parsed = try parse(
      "cook", "--heat=-3", "--time", "1500ms", "--size", "64KiB", "--pace", "60/m", "--taste",
      "sweet", "soup")
    XCTAssertEqual(parsed.integer(option("heat", .flag)), -3)
    XCTAssertEqual(parsed.duration(option("time", .flag)), .milliseconds(1_500))
    XCTAssertEqual(parsed.byteCount(option("size", .flag)), 65_536)
    XCTAssertEqual(parsed.rate(option("pace", .flag)), 1)
    XCTAssertEqual(parsed.text(option("taste", .flag)), "sweet")
    XCTAssertEqual(parsed.positionals, ["soup"])
    XCTAssertNil(parsed.integer(option("time", .flag)))
  }

  func testANegativeNumberIsAValueAndAnArgument() throws {
    let parsed = try parse("cook", "--heat", "-3", "-5", "-.5")
    XCTAssertEqual(parsed.integer(option("heat", .flag)), -3)
    XCTAssertEqual(parsed.positionals, ["-5", "-.5"])
  }

  func testAfterTwoHyphensEverythingIsAnArgument() throws {
    let parsed = try parse("cook", "--dish", "pie", "--", "--dish", "-q", "--", "-")
    XCTAssertEqual(parsed.positionals, ["--dish", "-q", "--", "-"])
  }

  func testAHyphenAloneIsAnArgumentAndAValue() throws {
    let parsed = try parse("cook", "-", "--dish", "-")
    XCTAssertEqual(parsed.positionals, ["-"])
    XCTAssertEqual(parsed.text(option("dish", .flag)), "-")
  }

  func testOptionsAndArgumentsMix() throws {
    let parsed = try parse("-q", "cook", "a", "--dish", "x", "b", "--dish=y")
    XCTAssertEqual(parsed.positionals, ["a", "b"])
    XCTAssertEqual(parsed.texts(option("dish", .flag)), ["x", "y"])
    XCTAssertTrue(parsed.has(.quiet))
  }

  func testAValueMayHoldAnEqualsSignAndBeginWithAHyphenWhenAttached() throws {
    XCTAssertEqual(try parse("cook", "--dish=--a=b").text(option("dish", .flag)), "--a=b")
  }

  func testTheCommandLineIsStrongerThanTheEnvironment() throws {
    let environment = ["RECETTE_HEAT": "7", "RECETTE_DISH": "cake"]
    let parsed = try parse("cook", "--heat", "2", environment: environment)
    XCTAssertEqual(parsed.integer(option("heat", .flag)), 2)
    XCTAssertEqual(parsed.texts(option("dish", .flag)), ["cake"])
    XCTAssertEqual(parsed.all(option("dish", .flag)).first?.spelling, "RECETTE_DISH")
  }

  func testAnEmptyVariableIsNotSet() throws {
    let parsed = try parse("cook", environment: ["RECETTE_HEAT": ""])
    XCTAssertNil(parsed.integer(option("heat", .flag)))
  }

  func testABadVariableIsNamed() {
    let error = refusal(of: "cook", environment: ["RECETTE_HEAT": "hot"])
    XCTAssertEqual(error?.message.code, "command-line.bad-integer")
    XCTAssertEqual(error?.message.text.english.contains("RECETTE_HEAT"), true)
  }

  func testWhatCannotBeFollowedIsNamed() {
    let cases: [(arguments: [String], code: String, text: String)] = [
      ([], "command-line.no-verb", "verb"),
      (["-q"], "command-line.no-verb", "verb"),
      (["fry"], "command-line.unknown-verb", "“fry”"),
      (["cook", "--dush", "x"], "command-line.unknown-option", "“--dush”"),
      (["cook", "-x"], "command-line.unknown-option", "“-x”"),
      (["cook", "-qx"], "command-line.unknown-option", "“-qx”"),
      (["eat", "--dish", "x"], "command-line.misplaced-option", "cook"),
      (["--dish", "x", "cook"], "command-line.misplaced-option", "cook"),
      (["cook", "--dish"], "command-line.missing-value", "--dish VALUE"),
      (["cook", "--dish", "--heat", "2"], "command-line.missing-value", "“--dish”"),
      (["cook", "--dish="], "command-line.empty-value", "“--dish”"),
      (["cook", "--quiet=yes"], "command-line.unexpected-value", "“=yes”"),
      (["cook", "--heat", "1", "--heat=2"], "command-line.duplicate", "“--heat”"),
      (["cook", "-q", "-v"], "command-line.conflict", "“--verbose”"),
      (["cook", "--heat", "two"], "command-line.bad-integer", "“two”"),
      (["cook", "--heat", "99999999999999999999"], "command-line.bad-integer", "99999"),
      (["cook", "--heat", "10"], "command-line.out-of-bounds", "from -5 to 9"),
      (["cook", "--time", "10"], "command-line.bad-duration", "10s"),
      (["cook", "--time", "2m"], "command-line.out-of-bounds", "from 1ms to 60s"),
      (["cook", "--size", "2MiB"], "command-line.out-of-bounds", "to 1MiB"),
      (["cook", "--size", "lots"], "command-line.bad-byte-count", "64MiB"),
      (["cook", "--pace", "fast"], "command-line.bad-rate", "100/m"),
      (["cook", "--taste", "sour"], "command-line.bad-choice", "sweet, salty"),
      (["eat"], "command-line.missing-argument", "VALUE"),
      (["eat", "a", "b"], "command-line.extra-argument", "“b”"),
    ]
    for (arguments, code, text) in cases {
      do throws(CommandError) {
        _ = try ArgumentParser(table: table, environment: [:]).parse(arguments)
        XCTFail("accepted: \(arguments)")
      } catch {
        XCTAssertEqual(error.code, .usage, "\(arguments)")
        XCTAssertEqual(error.message.code, code, "\(arguments)")
        let sentence = error.message.text.english
        XCTAssertTrue(sentence.contains(text), "\(arguments): \(sentence)")
      }
    }
  }

  func testAnUnknownNameIsMatchedWithTheNearestOne() {
    let hints = [
      (refusal(of: "cock"), "“cook”"), (refusal(of: "cook", "--dihs=x"), "“--dish”"),
      (refusal(of: "cook", "--verb"), "“--verbose”"),
      (refusal(of: "cook", "--taste", "salt"), "“salty”"),
    ]
    for (error, name) in hints {
      XCTAssertEqual(error?.hint?.code, "command-line.did-you-mean")
      XCTAssertEqual(error?.hint?.text.english.contains(name), true, name)
    }
    XCTAssertNil(refusal(of: "cook", "--pressure=x")?.hint)
  }

  func testAMissingArgumentIsNamedInEachLanguage() throws {
    let verb = VerbSpecification(
      "cook", summary: words,
      arguments: [
        ArgumentSpecification(
          LocalizedText(french: "PLAT", english: "DISH"), .atLeastOne, help: words)
      ])
    let table = CommandTable(name: "kitchen", summary: words, verbs: [verb])
    XCTAssertThrowsError(try ArgumentParser(table: table, environment: [:]).parse(["cook"])) {
      let text = ($0 as? CommandError)?.message.text
      XCTAssertEqual(text?.french, "Il manque un argument : PLAT.")
      XCTAssertEqual(text?.english, "An argument is missing: DISH.")
    }
  }

  func testHelpAndVersionNeedNothingElse() throws {
    let parser = ArgumentParser(table: table, environment: ["RECETTE_HEAT": "hot"])
    guard case .help(nil) = try parser.parse(["--help"]),
      case .help(let verb?) = try parser.parse(["eat", "-h"]), verb.name == "eat",
      case .version = try parser.parse(["--version"])
    else { return XCTFail("help or version was not understood") }
  }

  func testALongHostileArgumentIsRefusedQuickly() {
    let long = String(repeating: "a", count: 1_000_000)
    XCTAssertNotNil(refusal(of: long))
    XCTAssertNotNil(refusal(of: "cook", "--\(long)"))
    XCTAssertNotNil(refusal(of: "cook", "--heat", long))
    XCTAssertNotNil(refusal(of: "cook", "-\(long)"))
  }
}
