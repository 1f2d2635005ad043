/// The elements that an expression starts from wherever they stand: `//gmd:URL`, `//a/@b | //c[d]/e`.
///
/// Where a document has none of them, the expression selects nothing, and the document need not be walked
/// through to know it: most of the elements that suites look for are in no record.
struct XPathLeads: Sendable {
  /// The names without their prefixes.
  let names: [String]

  /// Reads an expression; nil when it may select something, or be no selection, without such elements.
  init?(of expression: String) {
    var names: [String] = []
    for branch in Self.branches(of: Array(expression.utf8)) {
      guard let branch, let name = Self.lead(of: branch) else { return nil }
      names.append(name)
    }
    self.names = names
  }

  /// The sides of `|`, each nil if it is more than a path: operators and calls outside of predicates.
  private static func branches(of bytes: [UInt8]) -> [[UInt8]?] {
    var branches: [[UInt8]?] = []
    var branch: [UInt8] = []
    var isPath = true
    var depth = 0
    var quote: UInt8 = 0
    func finished() -> [UInt8]? {
      let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
      guard let first = branch.firstIndex(where: { !blanks.contains($0) }),
        let last = branch.lastIndex(where: { !blanks.contains($0) })
      else { return nil }
      let path = branch[first...last]
      return isPath && !path.contains(where: { blanks.contains($0) }) ? Array(path) : nil
    }
    for byte in bytes {
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        quote = byte
        if depth == 0 { isPath = false }
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case _ where depth > 0: break
      case UInt8(ascii: "|"):
        branches.append(finished())
        branch = []
        isPath = true
      case UInt8(ascii: "*"):
        let before = branch.last ?? 0
        isPath =
          isPath && [UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "@")].contains(before)
        branch.append(byte)
      default:
        isPath =
          isPath
          && (isNamePart(byte) || byte <= 0x20 || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@"))
        branch.append(byte)
      }
    }
    branches.append(finished())
    return branches
  }

  /// The name in `//name` or `//prefix:name` at the start of a path.
  private static func lead(of path: [UInt8]) -> String? {
    guard path.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]) else { return nil }
    let step = path.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
    let parts = step.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isNamePart) }),
      let name = parts.last, name != [UInt8(ascii: ".")],
      name != [UInt8(ascii: "."), UInt8(ascii: ".")]
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), 0x80...0xFF:
      true
    default: false
    }
  }
}
