/// What changed from one text to another, line by line, in the manner of a unified diff.
package struct LineDifference: Sendable, CustomStringConvertible {
  private static let contextCount = 3
  /// A longer difference says nothing more to a reader.
  private static let shownCount = 120

  /// The changed lines with their surroundings, each marked by `-`, `+` or a space.
  package let description: String

  /// Compares two texts.
  package init(from old: String, to new: String) {
    let old = Self.lines(of: old)
    let new = Self.lines(of: new)
    let edits = Self.edits(from: old, to: new)
    var isShown = [Bool](repeating: false, count: edits.count)
    for (index, edit) in edits.enumerated() where edit.first != " " {
      for near in max(
        0, index - Self.contextCount)...min(edits.count - 1, index + Self.contextCount)
      {
        isShown[near] = true
      }
    }
    var shown: [String] = []
    for (index, edit) in edits.enumerated() {
      if isShown[index] {
        shown.append(edit)
      } else if index == 0 || isShown[index - 1] {
        shown.append("@@ line \(index + 1) @@")
      }
    }
    let hiddenCount = shown.count - Self.shownCount
    description =
      shown.prefix(Self.shownCount).joined(separator: "\n")
      + (hiddenCount > 0 ? "\n… \(hiddenCount) more lines" : "")
  }

  /// Splits at line feeds alone: what else may be in a hostile text must not hide a change.
  private static func lines(of text: String) -> [String] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  /// Returns every line of both texts with its mark, deletions before insertions.
  private static func edits(from old: [String], to new: [String]) -> [String] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var edits: [String] = []
    var oldIndex = 0
    var newIndex = 0
    while oldIndex < old.count || newIndex < new.count {
      if oldIndex < old.count, removed.contains(oldIndex) {
        edits.append("-" + old[oldIndex])
        oldIndex += 1
      } else if newIndex < new.count, inserted.contains(newIndex) {
        edits.append("+" + new[newIndex])
        newIndex += 1
      } else if oldIndex < old.count {
        edits.append(" " + old[oldIndex])
        oldIndex += 1
        newIndex += 1
      } else {
        break
      }
    }
    return edits
  }
}
