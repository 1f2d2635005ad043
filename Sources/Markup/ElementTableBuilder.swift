internal import CMarkup

/// Fills a table of elements in one walk over a tree.
struct ElementTableBuilder {
  private(set) var entries: [ElementTable.Entry] = []
  private(set) var attributes: [ElementTable.Attribute] = []
  private(set) var bytes: [UInt8] = []
  private(set) var names = NameTable()
  private(set) var isCut = false
  private let limits: MarkupLimits
  /// The elements that have begun and not ended.
  private var open: [Int] = []

  init(limits: MarkupLimits) {
    self.limits = limits
    entries.reserveCapacity(512)
    bytes.reserveCapacity(16 << 10)
  }

  /// Reads all elements below a node.
  mutating func read(_ document: OpaquePointer) {
    var walk = NodeWalk(from: document)
    while let step = walk.next(), !isCut {
      switch step {
      case .enter(let node):
        switch cm_node_get_kind(node) {
        case CM_NODE_ELEMENT: begin(node)
        case CM_NODE_TEXT: take(cm_node_content(node))
        default: break
        }
      case .leave(let node):
        if cm_node_get_kind(node) == CM_NODE_ELEMENT, let index = open.popLast() {
          entries[index].end = Int32(clamping: entries.count)
        }
      }
    }
    // A table that was cut keeps its shape.
    for index in open { entries[index].end = Int32(clamping: entries.count) }
  }

  private mutating func begin(_ node: OpaquePointer) {
    guard entries.count < limits.maximumNodeCount else {
      isCut = true
      return
    }
    let first = attributes.count
    var next = cm_node_first_attribute(node)
    while let attribute = next, attributes.count < limits.maximumNodeCount {
      let start = bytes.count
      append(cm_node_first_child(attribute).flatMap { cm_node_content($0) })
      attributes.append(
        ElementTable.Attribute(
          name: number(cm_node_name(attribute)), namespace: number(cm_node_namespace(attribute)),
          value: range(from: start)))
      next = cm_node_next(attribute)
    }
    open.append(entries.count)
    let here = Int32(clamping: bytes.count)
    entries.append(
      ElementTable.Entry(
        name: number(cm_node_name(node)), namespace: number(cm_node_namespace(node)),
        line: cm_node_line(node), end: 0, text: here..<here,
        attributes: Int32(clamping: first)..<Int32(clamping: attributes.count)))
  }

  /// Takes a text of the element at hand; blanks between its children are none.
  private mutating func take(_ content: UnsafePointer<CChar>?) {
    guard let content, let index = open.last, !Self.isBlank(content) else { return }
    let text = entries[index].text
    if text.isEmpty {
      let start = bytes.count
      append(content)
      entries[index].text = range(from: start)
    } else if Int(text.upperBound) == bytes.count {
      append(content)
      entries[index].text = text.lowerBound..<Int32(clamping: bytes.count)
    }
  }

  private static func isBlank(_ content: UnsafePointer<CChar>) -> Bool {
    var next = content
    while next.pointee != 0 {
      let byte = next.pointee
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return false }
      next += 1
    }
    return true
  }

  private mutating func append(_ content: UnsafePointer<CChar>?) {
    guard let content else { return }
    var count = 0
    while content[count] != 0 { count += 1 }
    UnsafeBufferPointer(start: content, count: count).withMemoryRebound(to: UInt8.self) {
      bytes.append(contentsOf: $0)
    }
    if bytes.count > limits.maximumTextByteCount { isCut = true }
  }

  private mutating func number(_ name: UnsafePointer<CChar>?) -> Int32 {
    Int32(clamping: names.number(name))
  }

  private func range(from start: Int) -> Range<Int32> {
    Int32(clamping: start)..<Int32(clamping: bytes.count)
  }
}
