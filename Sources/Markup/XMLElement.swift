/// One element of a table: its names, its text, its attributes, and what is around it.
package struct XMLElement: Sendable {
  private let table: ElementTable
  /// Its place in document order, from 0.
  package let index: Int

  /// Creates a view of an element that is there.
  init(table: ElementTable, index: Int) {
    self.table = table
    self.index = index
  }

  private var entry: ElementTable.Entry { table.entries[index] }

  /// The name without a prefix.
  package var name: String { table.names[Int(entry.name)] }

  /// The namespace; nil for none.
  package var namespace: String? {
    entry.namespace == 0 ? nil : table.names[Int(entry.namespace)]
  }

  /// The line, if it is known.
  package var line: Int? { entry.line > 0 ? Int(entry.line) : nil }

  /// The text of the element itself, not of those within it, without the blanks around it.
  package var text: String { table.text(entry.text) }

  /// The value of an attribute by its local name, whatever its namespace, without the blanks around it.
  package func attribute(_ name: String) -> String? {
    for place in entry.attributes {
      let attribute = table.attributes[Int(place)]
      if table.names[Int(attribute.name)] == name { return table.text(attribute.value) }
    }
    return nil
  }

  /// The elements that it holds.
  package var children: XMLElementChildren {
    XMLElementChildren(table: table, place: index + 1, end: Int(entry.end))
  }

  /// The first element in it of a name.
  package func first(_ name: String) -> XMLElement? {
    guard let number = table.number(of: name) else { return nil }
    var place = index + 1
    let end = Int(entry.end)
    while place < end {
      let child = table.entries[place]
      if child.name == number { return XMLElement(table: table, index: place) }
      place = max(Int(child.end), place + 1)
    }
    return nil
  }

  /// The elements in it of a name.
  package func all(_ name: String) -> [XMLElement] {
    guard let number = table.number(of: name) else { return [] }
    return children.filter { $0.entry.name == number }
  }

  /// The elements that a path of names leads to.
  package func all(_ path: [String]) -> [XMLElement] {
    path.reduce([self]) { elements, name in elements.flatMap { $0.all(name) } }
  }

  /// The first element that a path of names leads to, going into the first of each name.
  package func first(_ path: [String]) -> XMLElement? {
    path.reduce(Optional(self)) { element, name in element?.first(name) }
  }

  /// The only element that wraps what it holds, as `MD_Format` in `distributionFormat`.
  package var content: XMLElement? { children.first { _ in true } }

  /// All elements below it, in document order.
  package var descendants: XMLElementChildren {
    XMLElementChildren(table: table, place: index + 1, end: Int(entry.end), isDeep: true)
  }

  /// An XPath that selects it alone; names of known namespaces have the prefix that `prefixes` gives.
  package func path(prefixes: [String: String]) -> String {
    var path = ""
    var current = table.root
    var siblings = [current].compactMap(\.self)
    while let element = current {
      path += "/" + element.step(among: siblings, prefixes: prefixes)
      if element.index == index { return path }
      siblings = Array(element.children)
      current = siblings.last { $0.index <= index }
    }
    return path
  }

  private func step(among siblings: [XMLElement], prefixes: [String: String]) -> String {
    let place = siblings.reduce(0) {
      $0 + ($1.index <= index && $1.name == name && $1.namespace == namespace ? 1 : 0)
    }
    guard let namespace else { return "\(name)[\(place)]" }
    if let prefix = prefixes[namespace] { return "\(prefix):\(name)[\(place)]" }
    let quote = namespace.contains("'") ? "\"" : "'"
    return "*[local-name()='\(name)' and namespace-uri()=\(quote)\(namespace)\(quote)][\(place)]"
  }
}

/// The elements within another, in document order: the nearest ones, or all.
package struct XMLElementChildren: Sequence, IteratorProtocol, Sendable {
  fileprivate let table: ElementTable
  fileprivate var place: Int
  fileprivate let end: Int
  fileprivate var isDeep = false

  /// Gives the next one.
  package mutating func next() -> XMLElement? {
    guard place < end else { return nil }
    defer { place = isDeep ? place + 1 : Swift.max(Int(table.entries[place].end), place + 1) }
    return XMLElement(table: table, index: place)
  }
}
