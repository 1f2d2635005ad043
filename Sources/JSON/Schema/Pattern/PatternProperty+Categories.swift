/// The names of Unicode properties that ECMA-262 admits (tables "Non-binary Unicode property aliases"
/// and "Binary Unicode property aliases"), exactly as it spells them.
extension PatternProperty {
  /// Returns the number by which a general category stands in a set of categories.
  static func bit(of category: Unicode.GeneralCategory) -> Int {
    switch category {
    case .uppercaseLetter: 0
    case .lowercaseLetter: 1
    case .titlecaseLetter: 2
    case .modifierLetter: 3
    case .otherLetter: 4
    case .nonspacingMark: 5
    case .spacingMark: 6
    case .enclosingMark: 7
    case .decimalNumber: 8
    case .letterNumber: 9
    case .otherNumber: 10
    case .connectorPunctuation: 11
    case .dashPunctuation: 12
    case .openPunctuation: 13
    case .closePunctuation: 14
    case .initialPunctuation: 15
    case .finalPunctuation: 16
    case .otherPunctuation: 17
    case .mathSymbol: 18
    case .currencySymbol: 19
    case .modifierSymbol: 20
    case .otherSymbol: 21
    case .spaceSeparator: 22
    case .lineSeparator: 23
    case .paragraphSeparator: 24
    case .control: 25
    case .format: 26
    case .surrogate: 27
    case .privateUse: 28
    case .unassigned: 29
    @unknown default: 29
    }
  }

  /// Returns a set of general categories, as bits, by its short or long name.
  static func categories(named name: String) -> UInt32? {
    if let groups = categoryGroups[name] {
      return categoryNames.enumerated().reduce(0) { bits, entry in
        groups.contains(entry.element.short) ? bits | 1 << UInt32(entry.offset) : bits
      }
    }
    let index = categoryNames.firstIndex {
      name == $0.short || name == $0.long || $0.alias == name
    }
    return index.map { 1 << UInt32($0) }
  }

  /// The names of the general categories, each at the place that its bit has.
  private static let categoryNames: [(short: String, long: String, alias: String?)] = [
    ("Lu", "Uppercase_Letter", nil),
    ("Ll", "Lowercase_Letter", nil),
    ("Lt", "Titlecase_Letter", nil),
    ("Lm", "Modifier_Letter", nil),
    ("Lo", "Other_Letter", nil),
    ("Mn", "Nonspacing_Mark", nil),
    ("Mc", "Spacing_Mark", nil),
    ("Me", "Enclosing_Mark", nil),
    ("Nd", "Decimal_Number", "digit"),
    ("Nl", "Letter_Number", nil),
    ("No", "Other_Number", nil),
    ("Pc", "Connector_Punctuation", nil),
    ("Pd", "Dash_Punctuation", nil),
    ("Ps", "Open_Punctuation", nil),
    ("Pe", "Close_Punctuation", nil),
    ("Pi", "Initial_Punctuation", nil),
    ("Pf", "Final_Punctuation", nil),
    ("Po", "Other_Punctuation", nil),
    ("Sm", "Math_Symbol", nil),
    ("Sc", "Currency_Symbol", nil),
    ("Sk", "Modifier_Symbol", nil),
    ("So", "Other_Symbol", nil),
    ("Zs", "Space_Separator", nil),
    ("Zl", "Line_Separator", nil),
    ("Zp", "Paragraph_Separator", nil),
    ("Cc", "Control", "cntrl"),
    ("Cf", "Format", nil),
    ("Cs", "Surrogate", nil),
    ("Co", "Private_Use", nil),
    ("Cn", "Unassigned", nil),
  ]

  private static let categoryGroups: [String: Set<String>] = {
    var groups: [String: Set<String>] = [:]
    for (names, members) in [
      (["LC", "Cased_Letter"], ["Lu", "Ll", "Lt"]),
      (["L", "Letter"], ["Lu", "Ll", "Lt", "Lm", "Lo"]),
      (["M", "Mark", "Combining_Mark"], ["Mn", "Mc", "Me"]),
      (["N", "Number"], ["Nd", "Nl", "No"]),
      (["P", "Punctuation", "punct"], ["Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"]),
      (["S", "Symbol"], ["Sm", "Sc", "Sk", "So"]),
      (["Z", "Separator"], ["Zs", "Zl", "Zp"]),
      (["C", "Other"], ["Cc", "Cf", "Cs", "Co", "Cn"]),
    ] as [([String], Set<String>)] {
      for name in names { groups[name] = members }
    }
    return groups
  }()
}
