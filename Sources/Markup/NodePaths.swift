internal import CMarkup

/// Writes for each node an XPath that selects it alone.
///
/// The places of the children of a parent are found all at once, the first time that one is asked
/// for, so that writing the paths of many siblings stays linear. Names are compared by number, so
/// that long ones are read once.
struct NodePaths {
  private struct Name: Hashable {
    let kind: MarkupNode.Kind
    let localName: Int
    let namespace: Int
  }

  private struct Place {
    /// Its place among the siblings that have its name.
    let named: Int
    /// Its place among the siblings that are elements.
    let element: Int
  }

  private let prefixes: [String: String]
  private var places: [OpaquePointer: Place] = [:]
  private var names = NameTable()
  /// The paths of elements that were written before, without those that are long.
  private var written: [OpaquePointer: String] = [:]

  /// Creates a writer; elements of `namespaces` are named with its prefixes.
  init(namespaces: [String: String]) {
    prefixes = Dictionary(
      namespaces.map { ($0.value, $0.key) }, uniquingKeysWith: { min($0, $1) })
  }

  /// Writes the path of a node.
  mutating func path(of node: OpaquePointer) -> String {
    var steps: [OpaquePointer] = []
    var path = ""
    var next: OpaquePointer? = node
    while let current = next, let kind = NodeReader.kind(of: current), kind != .document {
      if let known = written[current] {
        path = known
        break
      }
      steps.append(current)
      next = cm_node_parent(current)
    }
    for current in steps.reversed() {
      guard let kind = NodeReader.kind(of: current) else { continue }
      path += "/" + step(to: current, kind: kind)
      if kind == .element, path.utf8.count < Self.longestKept, written.count < Self.mostKept {
        written[current] = path
      }
    }
    return path.isEmpty ? "/" : path
  }

  /// What is remembered of paths: those of a hostile document would take far more room than it does.
  private static let longestKept = 1_000
  private static let mostKept = 4_096

  private mutating func step(to node: OpaquePointer, kind: MarkupNode.Kind) -> String {
    switch kind {
    case .text: return "text()[\(place(of: node).named)]"
    case .comment: return "comment()[\(place(of: node).named)]"
    case .processingInstruction: return "processing-instruction()[\(place(of: node).named)]"
    case .namespace:
      return "namespace::*[name()=\(literal(names.text(cm_node_name(node)) ?? ""))]"
    case .attribute: return "@" + (test(of: node) ?? "*")
    case .element, .document:
      let place = place(of: node)
      return test(of: node).map { "\($0)[\(place.named)]" } ?? "*[\(place.element)]"
    }
  }

  /// Writes a node test, or nil if the name is so long that a place says it better.
  ///
  /// A namespace that has no prefix here is tested by its URI: the path is exact whatever prefixes
  /// the document uses.
  private mutating func test(of node: OpaquePointer) -> String? {
    let longest = 200
    guard let name = names.text(cm_node_name(node)),
      name.utf8.count <= longest
    else { return nil }
    let namespace = names.text(cm_node_namespace(node)) ?? ""
    if namespace.utf8.count > longest { return nil }
    if XPathScanner.isName(name) {
      if namespace.isEmpty { return name }
      if namespace == "http://www.w3.org/XML/1998/namespace" { return "xml:\(name)" }
      if let prefix = prefixes[namespace] { return "\(prefix):\(name)" }
    }
    return "*[local-name()=\(literal(name)) and namespace-uri()=\(literal(namespace))]"
  }

  /// Writes a literal; XPath 1.0 has no escapes, so one with both quotes is put together.
  private func literal(_ text: String) -> String {
    if !text.contains("'") { return "'\(text)'" }
    if !text.contains("\"") { return "\"\(text)\"" }
    let parts = text.split(separator: "'", omittingEmptySubsequences: false).map { "'\($0)'" }
    return "concat(\(parts.joined(separator: ", \"'\", ")))"
  }

  private mutating func place(of node: OpaquePointer) -> Place {
    if let place = places[node] { return place }
    var counts: [Name: Int] = [:]
    var elementCount = 0
    var next = cm_node_parent(node).flatMap { cm_node_first_child($0) }
    while let sibling = next {
      if let kind = NodeReader.kind(of: sibling) {
        let name = Name(
          kind: kind,
          // Instructions are counted together, whatever their target.
          localName: kind == .element ? names.number(cm_node_name(sibling)) : 0,
          namespace: names.number(cm_node_namespace(sibling)))
        let named = counts[name, default: 0] + 1
        counts[name] = named
        if kind == .element { elementCount += 1 }
        places[sibling] = Place(named: named, element: elementCount)
      }
      next = cm_node_next(sibling)
    }
    return places[node] ?? Place(named: 1, element: 1)
  }
}
