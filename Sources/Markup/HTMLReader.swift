internal import CMarkup

/// Reads what a page gives, in one walk.
struct HTMLReader {
  private var content = HTMLContent()
  private var text = CollapsedText()
  private var title: CollapsedText?
  private var budget: TextBudget
  private let maximumLinkCount: Int

  /// Reads a page.
  static func content(of root: OpaquePointer, limits: MarkupLimits) -> HTMLContent {
    var reader = HTMLReader(limits: limits)
    return reader.read(root)
  }

  private init(limits: MarkupLimits) {
    budget = TextBudget(byteCount: limits.maximumTextByteCount)
    maximumLinkCount = limits.maximumNodeCount
  }

  private mutating func read(_ root: OpaquePointer) -> HTMLContent {
    var walk = NodeWalk(from: root)
    var headDepth = 0
    while let step = walk.next(), !budget.isExceeded {
      switch step {
      case .enter(let node):
        switch cm_node_get_kind(node) {
        case CM_NODE_TEXT where headDepth == 0: text.append(budget.copy(cm_node_content(node)))
        case CM_NODE_ELEMENT:
          let name = name(of: node)
          if name == "head" { headDepth += 1 }
          if Self.breaking.contains(name) { text.breakLine() }
          if !enter(node, named: name) { walk.skipChildren(of: node) }
        default: break
        }
      case .leave(let node):
        guard cm_node_get_kind(node) == CM_NODE_ELEMENT else { continue }
        let name = name(of: node)
        if name == "head" { headDepth -= 1 }
        if Self.breaking.contains(name) { text.breakLine() }
      }
    }
    content.visibleText = text.text
    content.isTextCut = budget.isExceeded
    return content
  }

  /// Takes what an element says by itself, and tells whether to look inside it.
  private mutating func enter(_ node: OpaquePointer, named name: String) -> Bool {
    switch name {
    case "html": content.language = content.language ?? attribute("lang", of: node)
    case "base": content.base = content.base ?? attribute("href", of: node).map(Self.trimmed)
    case "a", "area", "link": takeLink(node, named: name)
    case "script":
      takeDataBlock(node)
      return false
    case "title":
      // An SVG drawing has titles too.
      if content.title == nil && cm_node_parent(node).map({ self.name(of: $0) }) != "svg" {
        content.title = CollapsedText(allText(in: node)).text
      }
      return false
    case "img": text.append(" \(attribute("alt", of: node) ?? "") ")
    case "input":
      let type = attribute("type", of: node)?.lowercased()
      if type != "hidden" && type != "password" {
        text.append(" \(attribute("value", of: node) ?? "") ")
      }
    default: break
    }
    return !Self.unseen.contains(name) && attribute("hidden", of: node) == nil
  }

  private mutating func takeLink(_ node: OpaquePointer, named name: String) {
    guard let target = attribute("href", of: node) else { return }
    content.linkCount += 1
    guard content.links.count < maximumLinkCount else { return }
    content.links.append(
      HTMLLink(
        element: name, target: Self.trimmed(target),
        relations: (attribute("rel", of: node) ?? "").lowercased()
          .split(whereSeparator: \.isWhitespace).map(String.init),
        type: attribute("type", of: node).map(Self.trimmed),
        language: attribute("hreflang", of: node).map(Self.trimmed), line: Self.line(of: node)))
  }

  private mutating func takeDataBlock(_ node: OpaquePointer) {
    guard let type = attribute("type", of: node)?.lowercased() else { return }
    let essence = Self.trimmed(String(type.prefix { $0 != ";" }))
    guard !essence.isEmpty, essence != "module", !essence.hasSuffix("javascript"),
      !essence.hasSuffix("ecmascript"), content.dataBlocks.count < maximumLinkCount
    else { return }
    content.dataBlocks.append(
      HTMLContent.DataBlock(type: essence, text: allText(in: node), line: Self.line(of: node)))
  }

  private mutating func allText(in top: OpaquePointer) -> String {
    var text = ""
    var walk = NodeWalk(from: top)
    while let step = walk.next(), !budget.isExceeded {
      if case .enter(let node) = step, cm_node_get_kind(node) == CM_NODE_TEXT {
        text += budget.copy(cm_node_content(node))
      }
    }
    return text
  }

  private mutating func attribute(_ name: String, of node: OpaquePointer) -> String? {
    var next = cm_node_first_attribute(node)
    while let attribute = next, !budget.isExceeded {
      if self.name(of: attribute) == name { return allText(in: attribute) }
      next = cm_node_next(attribute)
    }
    return nil
  }

  /// Names are looked at and not kept: no more of a long one is needed than tells it apart.
  private func name(of node: OpaquePointer) -> String {
    var budget = TextBudget(byteCount: 32)
    return budget.copy(cm_node_name(node))
  }

  private static func line(of node: OpaquePointer) -> Int? {
    let line = cm_node_line(node)
    return line > 0 ? Int(line) : nil
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(
      start.prefix(
        upTo: start.lastIndex { !$0.isWhitespace }.map {
          start.index(after: $0)
        } ?? start.startIndex))
  }

  /// Elements whose content a reader does not see.
  private static let unseen: Set<String> = [
    "style", "template", "noscript", "iframe", "object", "audio", "video", "canvas", "datalist",
  ]
  /// Elements that stand on lines of their own.
  private static let breaking: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hr", "legend", "li", "main", "nav", "ol", "option", "p", "pre",
    "section", "select", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead",
    "tr", "ul",
  ]
}
