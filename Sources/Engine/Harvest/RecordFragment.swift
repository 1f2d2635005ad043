import Markup

/// One record of a page, which a parser reads alone.
struct RecordFragment: Sendable {
  /// The text of the page, shared by its fragments.
  let text: PageText
  /// The bytes of the record.
  let range: Range<Int>
  /// The bytes of the name of its first tag.
  let name: Range<Int>
  /// The namespaces in scope around it, as the page writes them (`xmlns:gmd="…"`).
  let namespaces: [NamespaceDeclaration]
  /// How many lines of the page are before it.
  let precedingLineCount: Int
  /// Whether its last tag was found.
  let isClosed: Bool
  /// How many bytes its longest tag takes.
  let longestTag: Int

  /// Reads the record.
  func document(limits: MarkupLimits) -> Result<XMLDocument, MarkupError> {
    if let error = TagScanner.refusal(ofTag: longestTag) { return .failure(error) }
    do throws(MarkupError) {
      return .success(try XMLDocument(parsing: alone, charset: text.charset, limits: limits))
    } catch {
      return .failure(error)
    }
  }

  /// The record as a document of its own: line for line as in the page, with the namespaces around it.
  var alone: [UInt8] {
    guard range != text.bytes.indices else { return text.bytes }
    let own = Set(NamespaceDeclaration.all(in: firstTag, of: text.bytes).map(\.name))
    var document: [UInt8] = []
    document.reserveCapacity(range.count + precedingLineCount + 512)
    document += repeatElement(0x0A, count: precedingLineCount)
    document += text.bytes[range.lowerBound..<name.upperBound]
    for declaration in namespaces where !own.contains(declaration.name) {
      document.append(0x20)
      document += declaration.text
    }
    document += text.bytes[name.upperBound..<range.upperBound]
    return document
  }

  /// A hash of its bytes, good for as long as the process lives.
  var contentHash: Int {
    var hasher = Hasher()
    text.bytes[range].withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }

  /// The identifier that it seems to have, when no parser can read it.
  var probableIdentifier: String? {
    var scanner = TagScanner(text.bytes, from: range.lowerBound)
    var isInside = false
    while let tag = scanner.next(), tag.range.upperBound <= range.upperBound,
      tag.range.lowerBound - range.lowerBound < 65_536
    {
      if isInside, !tag.isEnd {
        let rest = text.bytes[tag.range.upperBound..<range.upperBound].prefix(200)
        let value = String(decoding: rest.prefix { $0 != 0x3C }, as: UTF8.self).trimmedOfSpace
        return value.isEmpty ? nil : value
      }
      isInside = !tag.isEnd && LocalName.of(tag, in: text.bytes) == "fileIdentifier"
    }
    return nil
  }

  private var firstTag: Range<Int> {
    var scanner = TagScanner(text.bytes, from: range.lowerBound)
    return scanner.next()?.range ?? range.lowerBound..<range.lowerBound
  }
}

extension RecordFragment {
  /// A page as a whole, which is one record, or should be.
  init(whole text: PageText, longestTag: Int) {
    self.init(
      text: text, range: text.bytes.indices, name: 0..<0, namespaces: [], precedingLineCount: 0,
      isClosed: true, longestTag: longestTag)
  }
}
