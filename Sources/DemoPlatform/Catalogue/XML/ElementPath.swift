/// A way down from an element, in the few words of XPath that editing needs.
struct ElementPath: Sendable {
  /// One step down.
  struct Step: Sendable {
    /// The name with its prefix, or `*`.
    let name: String
    /// The place among the children of that name, from 1.
    let place: Int?
  }

  let steps: [Step]

  /// Reads a path.
  init(_ text: String) {
    steps = text.split(separator: "/").map { part in
      let sides = part.split(separator: "[", maxSplits: 1)
      return Step(
        name: String(sides.first ?? ""), place: sides.count > 1 ? Int(sides[1].dropLast()) : nil)
    }
  }
}
