/// The elements that an expression starts from wherever they stand: `//gmd:URL`, `//a/@b | //c[d]/e`.
///
/// Where a document has none of them, the expression selects nothing, and the document need not be walked
/// through to know it: most of the elements that suites look for are in no record.
struct XPathLeads: Sendable {
  /// What is looked for from the elements of one name.
  struct Branch: Sendable {
    /// The name without its prefix.
    let name: String
    /// What to evaluate at each element of the name; nil when only a walk can tell what is selected.
    let rest: CompiledExpressions?
  }

  /// One branch for each side of `|`.
  let branches: [Branch]

  /// Reads an expression; nil when it may select something, or be no selection, without such elements.
  init?(of expression: String) {
    var branches: [Branch] = []
    for branch in XPathBranches.split(expression) {
      guard let branch, let name = Self.lead(of: Array(branch.path.utf8)) else { return nil }
      // The step to the elements becomes a test of each, where its predicates do not count them.
      let rest =
        XPathBranches.mayBePositional(branch.text)
        ? nil : try? CompiledExpressions(of: "self::" + branch.text.dropFirst(2))
      branches.append(Branch(name: name, rest: rest))
    }
    self.branches = branches
  }

  /// Whether every branch can be looked for among the elements of its name.
  var areSelective: Bool { branches.allSatisfy { $0.rest != nil } }

  /// The name in `//name` or `//prefix:name` at the start of a path.
  private static func lead(of path: [UInt8]) -> String? {
    guard path.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]) else { return nil }
    let step = path.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
    let parts = step.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(XPathBranches.isNamePart) }),
      let name = parts.last, name != [UInt8(ascii: ".")],
      name != [UInt8(ascii: "."), UInt8(ascii: ".")]
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }
}
