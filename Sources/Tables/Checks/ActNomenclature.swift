/// The headings of the acts that collectivités send to the State (nomenclature of @CTES).
enum ActNomenclature {
  private static let headings: Set<String> = [
    "commande publique", "urbanisme", "domaine et patrimoine", "fonction publique",
    "institutions et vie politique", "libertes publiques et pouvoirs de police",
    "finances locales", "domaines de competences par themes", "autres domaines de competences",
  ]

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i",
    "ï": "i", "ô": "o", "ö": "o", "ù": "u", "û": "u", "ü": "u",
  ]

  /// Tells whether a cell is a heading, a slash and more, without spaces around slashes.
  static func holds(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let slash = cell.firstIndex(of: 0x2F) else { return false }
    for place in cell.indices where cell[place] == 0x2F {
      if place + 1 < cell.endIndex, cell[place + 1] == 0x20 { return false }
      if place > cell.startIndex, cell[place - 1] == 0x20 { return false }
    }
    return headings.contains(folded(String(decoding: cell[..<slash], as: UTF8.self)))
  }

  /// Returns a text without capitals and accents, composed or not.
  private static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      scalars.append(letters[scalar] ?? scalar)
    }
    return String(scalars)
  }
}
