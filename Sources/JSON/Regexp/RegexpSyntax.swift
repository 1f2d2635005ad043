/// The parts of an I-Regexp (RFC 9485 §3).
indirect enum RegexpSyntax: Sendable {
  case set(ScalarSet)
  /// `^`: the start of the text.
  case start
  /// `$`: the end of the text.
  case end
  case sequence([RegexpSyntax])
  case choice([RegexpSyntax])
  /// A repetition; without a greatest count it has no end.
  case repeated(RegexpSyntax, atLeast: Int, atMost: Int?)
}

/// A set of scalars: ranges and general categories, or all but those.
struct ScalarSet: Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  /// General categories by their letters; the second says whether the category is excluded.
  var categories: [(name: String, isNegated: Bool)] = []
  var isNegated = false

  /// Everything but line feed and carriage return.
  static let dot = ScalarSet(ranges: [0x0A...0x0A, 0x0D...0x0D], isNegated: true)

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let isIn =
      ranges.contains { $0.contains(scalar.value) }
      || categories.contains { category in
        Self.category(of: scalar).hasPrefix(category.name) != category.isNegated
      }
    return isIn != isNegated
  }

  /// The two letters of a scalar's general category (UAX #44 table 12).
  private static func category(of scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }

  /// The categories that RFC 9485 names; `Cs` is not among them.
  static let knownCategories: Set<String> = [
    "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl", "No", "P", "Pc",
    "Pd",
    "Pe", "Pf", "Pi", "Po", "Ps", "Z", "Zl", "Zp", "Zs", "S", "Sc", "Sk", "Sm", "So", "C", "Cc",
    "Cf",
    "Cn", "Co",
  ]
}
