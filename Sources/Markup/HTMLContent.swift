/// What a page gives to those who read it and to machines.
package struct HTMLContent: Sendable, Hashable {
  /// A block of data in a `script` element (HTML Standard §4.12.1).
  package struct DataBlock: Sendable, Hashable {
    /// Its media type, in lower case, without parameters.
    package let type: String
    package let text: String
    /// The line, from 1, if it is known.
    package let line: Int?

    /// Creates a block.
    package init(type: String, text: String, line: Int?) {
      self.type = type
      self.text = text
      self.line = line
    }
  }

  /// The title, its space collapsed.
  package internal(set) var title: String?
  /// The language of the root element.
  package internal(set) var language: String?
  /// What relative links are relative to, if the page says so.
  package internal(set) var base: String?
  /// The text that a reader sees, its space collapsed, one line a block.
  package internal(set) var visibleText = ""
  /// The links, in the order of the page and within the bounds.
  package internal(set) var links: [HTMLLink] = []
  /// How many links there are in all.
  package internal(set) var linkCount = 0
  /// The blocks of data; scripts are none.
  package internal(set) var dataBlocks: [DataBlock] = []
  /// Whether the bound on text was reached.
  package internal(set) var isTextCut = false

  /// Creates an empty content.
  package init() {}

  /// The blocks of JSON-LD, such as schema.org annotations.
  package var linkedData: [DataBlock] { dataBlocks.filter { $0.type == "application/ld+json" } }
}
