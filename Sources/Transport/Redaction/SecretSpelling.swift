/// One secret text, recognized in every way in which its characters can be spelled.
///
/// Each character may stand as itself, percent-encoded (RFC 3986 §2.1, `+` for a space), escaped in
/// JSON (RFC 8259 §7) or as an HTML character reference, once or several times over, and encoders
/// differ on which characters they touch: so spellings are matched character by character.
struct SecretSpelling: Sendable {
  private let characters: [SpelledCharacter]
  /// The first character, with which every spelling starts.
  let first: SpelledCharacter

  /// Creates the recognizer of a text, unless it is empty.
  init?(_ text: String) {
    characters = text.unicodeScalars.map(SpelledCharacter.init)
    guard let first = characters.first else { return nil }
    self.first = first
  }

  /// Returns where the longest spelling that starts at a place ends, or nil if none does.
  func end(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = start
    for (index, character) in characters.enumerated() {
      guard place < text.count else { return nil }
      if SpelledCharacter.isEscape(text[place]) {
        return end(of: characters[index...], at: place, in: text)
      }
      guard let next = character.plainEnd(at: place, in: text) else { return nil }
      place = next
    }
    return place
  }

  /// Follows every spelling at once, since `%25` may be a percent sign or three characters.
  private func end(
    of characters: ArraySlice<SpelledCharacter>, at start: Int,
    in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var places = [start]
    for character in characters {
      var next: [Int] = []
      for place in places {
        for end in character.ends(at: place, in: text) where !next.contains(end) {
          next.append(end)
        }
      }
      guard !next.isEmpty else { return nil }
      places = next
    }
    return places.max()
  }

  /// Returns how much of the end of a cut text is the beginning of the plain spelling.
  func tailLength(in text: [UInt8]) -> Int {
    let plain = characters.flatMap(\.bytes)
    let longest = min(plain.count - 1, text.count)
    guard longest >= Self.shortestTail else { return 0 }
    for length in stride(from: longest, through: Self.shortestTail, by: -1)
    where text.suffix(length).elementsEqual(plain.prefix(length)) {
      return length
    }
    return 0
  }

  /// Fewer bytes than that give nothing away.
  private static let shortestTail = 4
}
