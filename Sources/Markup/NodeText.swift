internal import CMarkup

/// The text of a node, with its white space collapsed.
enum NodeText {
  /// Returns the string-value of a node as `normalize-space` has it (XPath 1.0 §4.2), cut at a bound.
  static func normalized(_ node: OpaquePointer, maximumByteCount: Int) -> String {
    if let only = onlyText(of: node) {
      guard let only else { return "" }
      return only.pointee == 0 ? "" : collapsed([only], maximumByteCount)
    }
    var pieces: [UnsafePointer<CChar>] = []
    var walk = NodeWalk(from: node)
    while let step = walk.next() {
      if case .enter(let inner) = step, cm_node_get_kind(inner) == CM_NODE_TEXT,
        let content = cm_node_content(inner)
      {
        pieces.append(content)
      }
    }
    return collapsed(pieces, maximumByteCount)
  }

  /// The text of a node that holds no more than one, as most do; nil when there may be several.
  private static func onlyText(of node: OpaquePointer) -> UnsafePointer<CChar>?? {
    switch cm_node_get_kind(node) {
    case CM_NODE_ELEMENT, CM_NODE_ATTRIBUTE, CM_NODE_DOCUMENT:
      guard let first = cm_node_first_child(node) else { return .some(nil) }
      guard cm_node_get_kind(first) == CM_NODE_TEXT, cm_node_next(first) == nil else { return nil }
      return .some(cm_node_content(first))
    default:
      return .some(cm_node_content(node))
    }
  }

  private static func collapsed(
    _ pieces: [UnsafePointer<CChar>], _ maximumByteCount: Int
  ) -> String {
    var bytes: [UInt8] = []
    var isSpaceDue = false
    for piece in pieces {
      var next = piece
      while next.pointee != 0 {
        let byte = UInt8(bitPattern: next.pointee)
        next += 1
        if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
          isSpaceDue = !bytes.isEmpty
          continue
        }
        if bytes.count >= maximumByteCount { return String(decoding: bytes, as: UTF8.self) }
        if isSpaceDue { bytes.append(0x20) }
        isSpaceDue = false
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
