/// The scalars that may stand in labels only beside certain others (RFC 5892 appendix A).
enum LabelContext {
  typealias Rule = @Sendable (_ label: [Unicode.Scalar], _ place: Int) -> Bool

  /// Returns the rule of a scalar, if it has one.
  static func rule(for scalar: Unicode.Scalar) -> Rule? { rules[scalar] }

  private static let rules: [Unicode.Scalar: Rule] = {
    var rules: [Unicode.Scalar: Rule] = [
      "\u{200C}": { isAfterVirama($0, $1) || isBetweenJoining($0, $1) },
      "\u{200D}": { isAfterVirama($0, $1) },
      // Middle dot, as in Catalan.
      "\u{B7}": { $1 > 0 && $1 + 1 < $0.count && $0[$1 - 1] == "l" && $0[$1 + 1] == "l" },
      // Greek lower numeral sign, Hebrew punctuation, Katakana middle dot.
      "\u{375}": { $1 + 1 < $0.count && isGreek($0[$1 + 1]) },
      "\u{5F3}": { $1 > 0 && isHebrew($0[$1 - 1]) },
      "\u{5F4}": { $1 > 0 && isHebrew($0[$1 - 1]) },
      "\u{30FB}": { label, _ in label.contains(where: isJapanese) },
    ]
    // Arabic-Indic digits and extended ones do not mix.
    for (digits, others) in [(0x660...0x669, 0x6F0...0x6F9), (0x6F0...0x6F9, 0x660...0x669)]
      as [(ClosedRange<UInt32>, ClosedRange<UInt32>)]
    {
      for scalar in digits.compactMap(Unicode.Scalar.init) {
        rules[scalar] = { label, _ in !label.contains { others.contains($0.value) } }
      }
    }
    return rules
  }()

  private static func isAfterVirama(_ label: [Unicode.Scalar], _ place: Int) -> Bool {
    place > 0 && label[place - 1].properties.canonicalCombiningClass == .virama
  }

  /// Tells whether letters that join stand on both sides, marks in between apart (appendix A.1).
  private static func isBetweenJoining(_ label: [Unicode.Scalar], _ place: Int) -> Bool {
    guard let before = label[..<place].last(where: { !isTransparent($0) }),
      let after = label[(place + 1)...].first(where: { !isTransparent($0) })
    else { return false }
    return joinsAfter.contains(where: { $0.contains(before.value) })
      && joinsBefore.contains(where: { $0.contains(after.value) })
  }

  private static func isTransparent(_ scalar: Unicode.Scalar) -> Bool {
    joining("T").contains { $0.contains(scalar.value) }
  }

  private static let joinsAfter = joining("L") + joining("D")
  private static let joinsBefore = joining("R") + joining("D")
  private static let joiningSets: [String: PatternScalarSet] = ["L", "D", "R", "T"].reduce(
    into: [:]
  ) { $0[$1] = PatternProperty.scalars(property: "jt", value: $1) }

  private static func joining(_ type: String) -> [PatternScalarSet] {
    joiningSets[type].map { [$0] } ?? []
  }

  private static let greek = PatternProperty.scalars(property: "sc", value: "Greek")
  private static let hebrew = PatternProperty.scalars(property: "sc", value: "Hebrew")
  private static let japanese = ["Hiragana", "Katakana", "Han"].compactMap {
    PatternProperty.scalars(property: "sc", value: $0)
  }

  private static func isGreek(_ scalar: Unicode.Scalar) -> Bool {
    greek?.contains(scalar.value) == true
  }

  private static func isHebrew(_ scalar: Unicode.Scalar) -> Bool {
    hebrew?.contains(scalar.value) == true
  }

  private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    japanese.contains { $0.contains(scalar.value) }
  }
}
