import Messages
import Reports
import XCTest

final class VisibleTextTests: XCTestCase {
  func testWhatCannotBeSeenIsSpelledOut() {
    let cases = [
      ("\u{0}", #"\u{0}"#), ("\u{7F}", #"\u{7F}"#), ("\u{9B}", #"\u{9B}"#),
      ("\u{202E}abc\u{202C}", #"\u{202E}abc\u{202C}"#), ("\u{2066}", #"\u{2066}"#),
      ("\u{FEFF}", #"\u{FEFF}"#), ("\u{200B}", #"\u{200B}"#), ("\u{2028}", #"\u{2028}"#),
      ("\u{FFFE}", #"\u{FFFE}"#), ("\u{1FFFF}", #"\u{1FFFF}"#), ("\u{E0041}", #"\u{E0041}"#),
      ("\r", #"\u{D}"#),
    ]
    for (text, expected) in cases { XCTAssertEqual(VisibleText.of(text), expected) }
  }

  func testWhatCanBeSeenIsLeftAlone() {
    for text in ["", "é € 你好 👩‍🚀 नमस्ते", "tab\tline\nend", "e\u{301}", "a:b::c # [x]", "[31m"] {
      XCTAssertEqual(VisibleText.of(text), text)
    }
    XCTAssertEqual(VisibleText.of("a\r\nb"), "a\nb")
  }

  func testTerminalSequencesAreTakenAway() {
    XCTAssertEqual(VisibleText.of("\u{1B}[1;31mred\u{1B}[0m"), "red")
    XCTAssertEqual(VisibleText.of("\u{1B}]0;title\u{07}x\u{1B}]8;;http://a\u{1B}\\y"), "xy")
    XCTAssertEqual(VisibleText.of("\u{1B}[31"), #"\u{1B}[31"#)
    XCTAssertEqual(VisibleText.of("\u{1B}"), #"\u{1B}"#)
    XCTAssertEqual(VisibleText.of("\u{1B}c"), #"\u{1B}c"#)
    XCTAssertEqual(VisibleText.of("\u{1B}[1\u{1B}[2m"), #"\u{1B}[1"#)
  }

  func testACombiningCharacterHidesNothing() {
    XCTAssertEqual(VisibleText.of("\u{1B}\u{301}"), "\\u{1B}\u{301}")
    XCTAssertEqual(XMLText.content("<\u{338}"), "&lt;\u{338}")
    XCTAssertEqual(MarkdownText.prose("`\u{301}"), "\\`\u{301}")
  }

  func testCommandsOfBuildLogsAreBroken() {
    XCTAssertEqual(VisibleText.of("::error::x"), #"\u{3A}:error::x"#)
    XCTAssertEqual(VisibleText.of("a\n  ::stop-commands::x"), "a\n  \\u{3A}:stop-commands::x")
    XCTAssertEqual(VisibleText.of("a ##[error]x"), #"a \u{23}#[error]x"#)
    XCTAssertEqual(VisibleText.of("a###vso[task]"), #"a#\u{23}#vso[task]"#)
    XCTAssertEqual(VisibleText.of("urn::x"), "urn::x")
  }

  func testALineStaysOnOneLine() {
    XCTAssertEqual(VisibleText.line(of: "a\n\tb\u{2029}"), #"a\n\tb\u{2029}"#)
  }

  func testUnfinishedSequencesAreReadInLinearTime() {
    // Quadratic reading of that many sequences would take minutes.
    for introducer in ["\u{1B}]", "\u{1B}[", "##", "::"] {
      let text = String(repeating: introducer, count: 100_000)
      XCTAssertGreaterThanOrEqual(VisibleText.of(text).utf8.count, 200_000)
      XCTAssertGreaterThanOrEqual(MarkdownText.prose(text).utf8.count, 200_000)
      XCTAssertGreaterThanOrEqual(XMLText.attribute(text).utf8.count, 200_000)
    }
  }

  func testAnExcerptIsCutInWholeCharactersAndSaysSo() {
    XCTAssertEqual(Excerpt.of("aé€", byteLimit: 6, language: .english), "aé€")
    XCTAssertEqual(
      Excerpt.of("aé€", byteLimit: 5, language: .english), "aé [… cut: 6 bytes in all]")
    XCTAssertEqual(
      Excerpt.of("aé€", byteLimit: 2, language: .french), "a [… coupé : 6 octets en tout]")
  }
}
