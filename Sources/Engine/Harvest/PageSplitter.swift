/// Cuts a page into its records and what is around them, in one pass, or two where tags do not fit together.
struct PageSplitter {
  /// How many records of a page are looked at; services that give more at once are not known.
  static let maximumRecordCount = 10_000
  /// How many bytes of namespaces are taken along for each record.
  private static let maximumNamespaceByteCount = 8_192
  /// How many bytes of line breaks stand in, in all, for the lines before the records.
  private static let maximumPaddingByteCount = 64 << 20

  /// What stands between the records.
  private struct Element {
    let name: String
    let namespaceCount: Int
  }

  private let text: PageText
  private var scanner: TagScanner
  private var open: [Element] = []
  private var namespaces: [NamespaceDeclaration] = []
  private var namespaceByteCount = 0
  private var innermost: [NamespaceDeclaration]?
  private var line = LineCounter()
  private var padding = 0
  /// Whether a record was never closed: from then on each ends where the next one begins, so that a page of
  /// such records is not read again and again.
  private var hasUnclosedRecord = false

  /// How many bytes the longest tag around the records takes.
  private(set) var longestTag = 0
  private(set) var fragments: [RecordFragment] = []
  /// The name of the first element, without its prefix.
  private(set) var rootName = ""
  /// The bytes of the text after the last `resumptionToken` tag, for a page that no parser reads.
  private(set) var token: Range<Int>?
  /// Whether more records were there than are looked at.
  private(set) var isCut = false

  /// Cuts a page.
  init(_ text: PageText) {
    self.text = text
    scanner = TagScanner(text.bytes)
    while let tag = scanner.next(), !isCut {
      let name = LocalName.of(tag, in: text.bytes)
      if tag.isEnd {
        close(name)
      } else if isRecord(name) {
        take(tag)
      } else {
        enter(tag, name)
      }
    }
  }

  /// The page without its records.
  var skeleton: [UInt8] {
    var bytes: [UInt8] = []
    var place = 0
    for fragment in fragments {
      bytes += text.bytes[place..<fragment.range.lowerBound]
      place = fragment.range.upperBound
    }
    bytes += text.bytes[place...]
    return bytes
  }

  // MARK: Around the records

  /// Whether an element that begins here is a record: by where it stands, or by its name.
  private func isRecord(_ name: String) -> Bool {
    switch open.last?.name {
    case "SearchResults", "GetRecordByIdResponse": return true
    case "metadata" where open.count > 1 && open[open.count - 2].name == "record": return true
    default: return name == "MD_Metadata" || name == "MI_Metadata"
    }
  }

  private mutating func enter(_ tag: TagScanner.Tag, _ name: String) {
    longestTag = max(longestTag, tag.range.count)
    if open.isEmpty, rootName.isEmpty { rootName = name }
    if name == "resumptionToken", !tag.isEmpty {
      let rest = text.bytes[tag.range.upperBound...]
      token = tag.range.upperBound..<(rest.firstIndex(of: 0x3C) ?? text.bytes.count)
    }
    guard !tag.isEmpty else { return }
    let count = namespaces.count
    guard TagScanner.refusal(ofTag: tag.range.count) == nil else {
      open.append(Element(name: name, namespaceCount: count))
      return
    }
    for declaration in NamespaceDeclaration.all(in: tag.range, of: text.bytes) {
      guard namespaceByteCount < Self.maximumNamespaceByteCount else { break }
      innermost = nil
      namespaces.append(declaration)
      namespaceByteCount += declaration.text.count
    }
    open.append(Element(name: name, namespaceCount: count))
  }

  /// Closes the innermost element of a name, with all that was left open in it.
  private mutating func close(_ name: String) {
    // An end tag that closes nothing is passed over; looking far for its start would cost too much.
    guard let place = open.suffix(64).lastIndex(where: { $0.name == name }) else { return }
    for declaration in namespaces[open[place].namespaceCount...] {
      namespaceByteCount -= declaration.text.count
    }
    if namespaces.count > open[place].namespaceCount { innermost = nil }
    namespaces.removeSubrange(open[place].namespaceCount...)
    open.removeSubrange(place...)
  }

  // MARK: Records

  /// Takes a record, up to the end tag of its name; what is inside is nobody's concern here.
  private mutating func take(_ start: TagScanner.Tag) {
    if open.isEmpty, rootName.isEmpty { rootName = LocalName.of(start, in: text.bytes) }
    guard fragments.count < Self.maximumRecordCount else {
      isCut = true
      return
    }
    guard !start.isEmpty else {
      return append(start, until: start.range.upperBound, start.range.count)
    }
    let name = text.bytes[start.name]
    var depth = 1
    var longest = start.range.count
    var nextStart: Int?
    var end = text.bytes.count
    while let tag = scanner.next() {
      longest = max(longest, tag.range.count)
      guard text.bytes[tag.name] == name else {
        guard tag.isEnd, let holder = open.last?.name, LocalName.of(tag, in: text.bytes) == holder
        else { continue }
        // What holds the records ends: the record was never closed.
        end = tag.range.lowerBound
        break
      }
      if tag.isEnd {
        depth -= 1
        if depth == 0 { return append(start, until: tag.range.upperBound, longest) }
      } else if !tag.isEmpty {
        depth += 1
        if nextStart == nil { nextStart = tag.range.lowerBound }
        if hasUnclosedRecord { break }
      }
    }
    hasUnclosedRecord = true
    let place = nextStart ?? end
    append(start, until: place, longest, isClosed: false)
    scanner.move(to: place)
  }

  private mutating func append(
    _ start: TagScanner.Tag, until end: Int, _ longestTag: Int, isClosed: Bool = true
  ) {
    let lineCount = line.count(in: text.bytes, until: start.range.lowerBound)
    padding += lineCount
    fragments.append(
      RecordFragment(
        text: text, range: start.range.lowerBound..<end, name: start.name,
        namespaces: namespacesInScope(),
        precedingLineCount: padding < Self.maximumPaddingByteCount ? lineCount : 0,
        isClosed: isClosed, longestTag: longestTag))
  }

  /// The declarations in scope, the innermost of each prefix; the same for all records side by side.
  private mutating func namespacesInScope() -> [NamespaceDeclaration] {
    if let innermost { return innermost }
    var seen: Set<[UInt8]> = []
    let made = namespaces.reversed().filter { seen.insert($0.name).inserted }
    innermost = made
    return made
  }
}
