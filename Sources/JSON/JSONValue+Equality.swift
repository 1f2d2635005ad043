/// Equality as JSON has it: numbers by value, members in any order.
extension JSONValue: Hashable {
  /// Tells whether two values are the same JSON value.
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    var pending = [(left, right)]
    while let (left, right) = pending.popLast() {
      guard left.kind == right.kind, left.count == right.count else { return false }
      switch left.kind {
      case .null: continue
      case .boolean: if left.boolean != right.boolean { return false }
      case .number: if left.number != right.number { return false }
      case .string:
        // Strings are sequences of code points: Swift's own equality would fold canonical equivalents.
        guard let one = left.string, let other = right.string,
          one.unicodeScalars.elementsEqual(other.unicodeScalars)
        else { return false }
      case .array: pending += zip(left.elements, right.elements)
      case .object:
        var members: [[Unicode.Scalar]: JSONValue] = [:]
        for member in right.members { members[Array(member.name.unicodeScalars)] = member.value }
        for member in left.members {
          guard let other = members[Array(member.name.unicodeScalars)] else { return false }
          pending.append((member.value, other))
        }
      }
    }
    return true
  }

  /// Hashes the value in agreement with equality; what nests is hashed to a bounded depth.
  package func hash(into hasher: inout Hasher) {
    hash(into: &hasher, depth: 3)
  }

  private func hash(into hasher: inout Hasher, depth: Int) {
    hasher.combine(kind)
    switch kind {
    case .null: return
    case .boolean: hasher.combine(boolean)
    case .number: hasher.combine(number)
    case .string: for scalar in (string ?? "").unicodeScalars { hasher.combine(scalar.value) }
    case .array:
      hasher.combine(count)
      guard depth > 0 else { return }
      for element in elements { element.hash(into: &hasher, depth: depth - 1) }
    case .object:
      hasher.combine(count)
      guard depth > 0 else { return }
      var sum = 0
      for member in members {
        var inner = Hasher()
        for scalar in member.name.unicodeScalars { inner.combine(scalar.value) }
        member.value.hash(into: &inner, depth: depth - 1)
        sum = sum &+ inner.finalize()
      }
      hasher.combine(sum)
    }
  }
}
