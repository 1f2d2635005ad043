import CommandLine
import XCTest

final class TerminalTests: XCTestCase {
  func testColoursFollowTheOptionThenTheEnvironmentThenTheTerminal() {
    let cases: [(ColorChoice, isTerminal: Bool, environment: [String: String], hasColor: Bool)] = [
      (.auto, true, [:], true), (.auto, false, [:], false),
      (.auto, true, ["NO_COLOR": "1"], false), (.auto, true, ["NO_COLOR": ""], true),
      (.auto, true, ["TERM": "dumb"], false), (.always, false, ["NO_COLOR": "1"], true),
      (.never, true, [:], false),
    ]
    for (choice, isTerminal, environment, hasColor) in cases {
      let channel = RecordingChannel(isTerminal: isTerminal)
      let terminal = Terminal(channel, color: choice, environment: environment)
      XCTAssertEqual(terminal.hasColor, hasColor, "\(choice) \(isTerminal) \(environment)")
    }
  }

  func testTheWidthIsTheTerminalsOwnThenThatOfTheEnvironment() {
    let wide = RecordingChannel(isTerminal: true, width: 132)
    XCTAssertEqual(Terminal(wide, color: .auto, environment: ["COLUMNS": "40"]).width, 132)
    let unknown = RecordingChannel()
    XCTAssertEqual(Terminal(unknown, color: .auto, environment: ["COLUMNS": "40"]).width, 40)
    XCTAssertEqual(Terminal(unknown, color: .auto, environment: ["COLUMNS": "-1"]).width, 20)
    XCTAssertEqual(Terminal(unknown, color: .auto, environment: [:]).width, 80)
  }

  func testStylesAreLeftOutWithoutColours() {
    let plain = Terminal(isTerminal: true, width: 80, hasColor: false)
    XCTAssertEqual(plain.styled("x", .bold), "x")
    let colored = Terminal(isTerminal: true, width: 80, hasColor: true)
    XCTAssertEqual(colored.styled("x", .bold, .red), "\u{1B}[1;31mx\u{1B}[0m")
  }
}
