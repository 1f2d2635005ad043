/// Finds the name that was meant where an unknown one stands.
enum Misspelling {
  /// The longest name that is looked at: longer ones are no misspelling of any of the standard.
  private static let longest = 32

  /// Returns the known name that is one or two letters away, or nil if there is none.
  static func meant(by name: String, among known: Set<String>) -> String? {
    let letters = Array(name.utf8.prefix(longest + 1))
    guard letters.count > 3, letters.count <= longest else { return nil }
    let near = known.map { (name: $0, distance: distance(letters, Array($0.utf8))) }
      .filter { $0.distance <= ($0.name.utf8.count < 7 ? 1 : 2) }
    return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }

  /// Returns how many letters have to be added, taken off or replaced (Levenshtein).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (place, other) in right.enumerated() {
        let cost = min(row[place], row[place + 1]) + 1
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(cost, replaced)
      }
    }
    return row[right.count]
  }
}
