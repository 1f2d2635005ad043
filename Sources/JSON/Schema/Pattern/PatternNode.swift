/// A part of a regular expression, as a tree whose depth the parser bounds.
indirect enum PatternNode: Sendable {
  case sequence([PatternNode])
  case choice([PatternNode])
  case consume(PatternClass)
  /// A part repeated, with the numbers of the groups that it holds.
  case repetition(PatternNode, minimum: Int, maximum: Int?, isLazy: Bool, groups: Range<Int>)
  /// A capturing group, by its number, from 1.
  case group(Int, PatternNode)
  case start
  case end
  case wordBoundary(isNegated: Bool)
  /// A look-around, by its index in the tree's list.
  case look(Int, isNegated: Bool)
  case backreference(Int)

  /// Whether it is the empty expression.
  var isEmpty: Bool {
    if case .sequence(let nodes) = self { return nodes.isEmpty }
    return false
  }
}
