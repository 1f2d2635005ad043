import Foundation

/// A Unicode property that `\p{…}` names, or its opposite.
struct PatternProperty: Sendable {
  private enum Kind: Sendable {
    /// General categories, as bits.
    case categories(UInt32)
    case binary(@Sendable (Unicode.Scalar) -> Bool)
    case scalars(PatternScalarSet)
  }

  private let kind: Kind
  private let isNegated: Bool

  /// Finds a property by what stands in the braces (ECMA-262, UnicodePropertyValueExpression).
  init?(named text: String, isNegated: Bool) {
    self.isNegated = isNegated
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    if parts.count == 1 {
      if let categories = Self.categories(named: name) {
        kind = .categories(categories)
      } else if let test = Self.binaryProperties[name] {
        kind = .binary(test)
      } else {
        return nil
      }
      return
    }
    let value = String(parts[1])
    switch name {
    case "General_Category", "gc":
      guard let categories = Self.categories(named: value) else { return nil }
      kind = .categories(categories)
    case "Script", "sc":
      guard let scalars = Self.scalars(property: "sc", value: value) else { return nil }
      kind = .scalars(scalars)
    case "Script_Extensions", "scx":
      guard let scalars = Self.scalars(property: "scx", value: value) else { return nil }
      kind = .scalars(scalars)
    default: return nil
    }
  }

  /// Tells whether a scalar has the property, or has it not, where it is negated.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isMember =
      switch kind {
      case .categories(let bits):
        bits >> UInt32(Self.bit(of: scalar.properties.generalCategory)) & 1 == 1
      case .binary(let test): test(scalar)
      case .scalars(let set): set.contains(scalar.value)
      }
    return isMember != isNegated
  }

  /// Collects the scalars with a property that the standard library does not know.
  ///
  /// They are found by searching, once, a text of all scalars with Foundation's own expressions.
  static func scalars(property: String, value: String) -> PatternScalarSet? {
    let isName = value.unicodeScalars.allSatisfy {
      $0.isASCII && ($0 == "_" || $0.properties.isAlphabetic)
    }
    guard isName, !value.isEmpty,
      let expression = try? NSRegularExpression(pattern: "\\p{\(property)=\(value)}+")
    else { return nil }
    let whole = NSRange(location: 0, length: allScalars.utf16.count)
    let ranges = expression.matches(in: allScalars, range: whole).map { match in
      point(atUnit: match.range.lowerBound)...point(atUnit: match.range.upperBound - 1)
    }
    return PatternScalarSet(ranges)
  }

  /// Returns the code point that a UTF-16 unit of the text of all scalars belongs to.
  private static func point(atUnit unit: Int) -> UInt32 {
    let unit = UInt32(unit)
    if unit < 0xD800 { return unit }
    return unit < 0xF800 ? unit + 0x800 : 0x10000 + (unit - 0xF800) / 2
  }

  /// Every scalar once, in order.
  private static let allScalars: String = {
    var scalars = String.UnicodeScalarView()
    for point in UInt32(0)...PatternClass.lastPoint {
      if let scalar = Unicode.Scalar(point) { scalars.append(scalar) }
    }
    return String(scalars)
  }()
}
