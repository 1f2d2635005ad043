import Foundation
import XCTest

@testable import Reports

/// The colours of the page can be read by everybody: WCAG 2.2, success criterion 1.4.3 (4.5 to 1), in light, in dark and
/// on paper.
final class HTMLContrastTests: XCTestCase {
  private static let inks = ["ink", "soft", "good", "bad", "warn", "open", "idle", "link"]

  /// The colours of each block `:root{…}`, by name.
  private func palettes() throws -> [[String: String]] {
    let text = "\(HTMLStyle.sheet)".split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.joined()
    return text.components(separatedBy: ":root{").dropFirst().map { block in
      var palette: [String: String] = [:]
      for declaration in block.prefix(while: { $0 != "}" }).split(separator: ";") {
        let parts = declaration.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[0].hasPrefix("--") else { continue }
        palette[String(parts[0].dropFirst(2))] = parts[1]
      }
      return palette
    }
  }

  /// The relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2, relative luminance).
  private func luminance(_ colour: String) throws -> Double {
    let digits = colour.dropFirst().map(String.init)
    let pairs =
      digits.count == 3
      ? digits.map { $0 + $0 } : stride(from: 0, to: 6, by: 2).map { digits[$0] + digits[$0 + 1] }
    let parts = try pairs.map { pair -> Double in
      let share = Double(try XCTUnwrap(Int(pair, radix: 16), colour)) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ left: String, _ right: String) throws -> Double {
    let pair = [try luminance(left), try luminance(right)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  func testEveryInkIsReadableOnEveryGround() throws {
    let palettes = try palettes()
    XCTAssertEqual(palettes.count, 3)
    for palette in palettes {
      for ink in Self.inks {
        for ground in ["paper", "band"] {
          let ratio = try contrast(
            XCTUnwrap(palette[ink], ink), XCTUnwrap(palette[ground], ground))
          XCTAssertGreaterThanOrEqual(ratio, 4.5, "\(ink) on \(ground) of \(palette)")
        }
      }
    }
  }

  func testAPairThatIsTooNearIsTold() throws {
    XCTAssertEqual(try contrast("#000", "#ffffff"), 21, accuracy: 0.001)
    XCTAssertLessThan(try contrast("#777", "#999"), 4.5)
  }
}
