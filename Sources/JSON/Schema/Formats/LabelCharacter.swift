import Foundation

/// Which scalars may stand in labels, derived from their Unicode properties (RFC 5892 §2 and §3).
enum LabelCharacter {
  /// Tells whether a scalar is PVALID.
  static func isValid(_ scalar: Unicode.Scalar) -> Bool {
    if let isValid = exceptions[scalar.value] { return isValid }
    switch scalar.value {
    case 0x2D, 0x30...0x39, 0x61...0x7A: return true
    case 0..<0x80: return false
    // Old Hangul letters, then the blocks of ignorable marks.
    case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF: return false
    case 0x20D0...0x20FF, 0x1D100...0x1D1FF, 0x1D200...0x1D24F: return false
    default: break
    }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.isWhitespace
      || properties.isNoncharacterCodePoint || isUnstable(scalar)
    {
      return false
    }
    switch properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .decimalNumber,
      .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  /// Tells whether normalizing and folding case change a scalar (§2.2).
  private static func isUnstable(_ scalar: Unicode.Scalar) -> Bool {
    // Small dotless i folds to itself, though its capital is that of the dotted one.
    if scalar == "\u{131}" { return false }
    let folded = String(scalar).precomposedStringWithCompatibilityMapping.unicodeScalars
      .map { $0.properties.uppercaseMapping }.joined().lowercased()
    return !folded.precomposedStringWithCompatibilityMapping.unicodeScalars
      .elementsEqual([scalar])
  }

  /// The scalars that the derivation would get wrong (§2.6), PVALID or DISALLOWED.
  private static let exceptions: [UInt32: Bool] = {
    var exceptions: [UInt32: Bool] = [:]
    for point in [0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007] as [UInt32] {
      exceptions[point] = true
    }
    for point in [0x640, 0x7FA, 0x302E, 0x302F, 0x3031, 0x3032, 0x3033, 0x3034, 0x3035, 0x303B]
      as [UInt32]
    {
      exceptions[point] = false
    }
    return exceptions
  }()
}
