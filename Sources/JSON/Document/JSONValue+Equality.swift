extension JSONValue: Equatable {
  /// Tells whether two values are the same JSON: numbers by their exact value, strings by their
  /// characters, arrays in order, objects whatever the order of their members.
  ///
  /// Of members with one name, only the last one counts.
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    // A list of what remains to be compared takes the place of recursion.
    var remaining = [(left, right)]
    while let (left, right) = remaining.popLast() {
      if left.document === right.document, left.index == right.index { continue }
      guard left.kind == right.kind else { return false }
      switch left.kind {
      case .null: break
      case .boolean: if left.boolean != right.boolean { return false }
      case .number: if !left.hasSameNumber(as: right) { return false }
      case .string: if !left.hasSameString(as: right) { return false }
      case .array:
        if left.count != right.count { return false }
        remaining.append(contentsOf: zip(left.elements, right.elements))
      case .object:
        let leftMembers = left.lastMembers
        guard leftMembers.count == right.lastMembers.count else { return false }
        for (name, value) in leftMembers {
          guard let other = right[name.string] else { return false }
          remaining.append((value, other))
        }
      }
    }
    return true
  }

  /// The members of an object, the last one of each name.
  private var lastMembers: [ExactString: JSONValue] {
    var last: [ExactString: JSONValue] = [:]
    last.reserveCapacity(count)
    for member in members { last[ExactString(member.name)] = member.value }
    return last
  }

  private func hasSameNumber(as other: JSONValue) -> Bool {
    if word.tag == .integer, other.word.tag == .integer { return integer == other.integer }
    return number == other.number
  }

  private func hasSameString(as other: JSONValue) -> Bool {
    if word.tag == .string, other.word.tag == .string {
      return word.length == other.word.length
        && document.bytes[range].elementsEqual(other.document.bytes[other.range])
    }
    return document.string(at: index).isExactly(other.document.string(at: other.index))
  }
}

extension JSONValue: Hashable {
  /// How many levels are hashed; equal values are equal that far too.
  private static let hashedDepth = 512

  /// Hashes the value, so that equal values have equal hashes.
  package func hash(into hasher: inout Hasher) { hash(into: &hasher, depth: 0) }

  private func hash(into hasher: inout Hasher, depth: Int) {
    hasher.combine(kind)
    switch kind {
    case .null: break
    case .boolean: hasher.combine(boolean)
    case .number: hasher.combine(number)
    case .string: hasher.combine(ExactString(document.string(at: index)))
    case .array:
      hasher.combine(count)
      if depth == Self.hashedDepth { return }
      for element in elements { element.hash(into: &hasher, depth: depth + 1) }
    case .object:
      let last = lastMembers
      hasher.combine(last.count)
      if depth == Self.hashedDepth { return }
      // Members are unordered: their hashes are summed.
      var sum = 0
      for (name, value) in last {
        var memberHasher = Hasher()
        memberHasher.combine(name)
        value.hash(into: &memberHasher, depth: depth + 1)
        sum &+= memberHasher.finalize()
      }
      hasher.combine(sum)
    }
  }
}
