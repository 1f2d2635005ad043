import Checks
import Markup

/// A page of a catalogue: its records, and what it says about itself.
struct RecordPage: Sendable {
  /// What a page is, by its first element.
  enum Kind: Sendable, Hashable {
    /// An answer to GetRecords.
    case searchResults
    /// An answer to GetRecordById.
    case recordById
    /// An answer of OAI-PMH.
    case openArchives
    /// OWS or older exceptions.
    case exception
    case capabilities
    case siteMap, siteMapIndex
    /// A record by itself.
    case record
    /// Another XML document, by the name of its root.
    case other(String)
    /// No XML.
    case notXML

    /// Whether its records stand inside of it, so that it may have none.
    var holdsRecords: Bool {
      switch self {
      case .searchResults, .recordById, .openArchives: true
      default: false
      }
    }
  }

  let kind: Kind
  /// The name of the root element, without its prefix; empty when there is none.
  let rootName: String
  let text: PageText
  let fragments: [RecordFragment]
  /// The page without its records.
  let skeleton: Result<XMLDocument, MarkupError>
  /// Whether more records were there than are looked at.
  let isCut: Bool
  /// How many bytes the longest tag around the records takes.
  let longestTag: Int
  private let token: Range<Int>?

  /// Reads a page.
  init(_ answer: HarvestAnswer) {
    let text = PageText(
      answer.bytes, charset: answer.mediaType?.parameters["charset"],
      isKnown: { Self.isKnown($0) })
    self.text = text
    guard Self.isMarkup(text.bytes) else {
      (kind, rootName, fragments, isCut, token) = (.notXML, "", [], false, nil)
      skeleton = .failure(MarkupError(.empty))
      longestTag = 0
      return
    }
    let splitter = PageSplitter(text)
    kind = Self.kind(of: splitter)
    rootName = splitter.rootName
    longestTag = splitter.longestTag
    isCut = splitter.isCut
    token = splitter.token
    switch kind {
    case .record:
      // A record that is a document by itself is read as it is, with its declaration and document type.
      let longest = splitter.fragments.first?.longestTag ?? 0
      fragments = [RecordFragment(whole: text, longestTag: max(longest, splitter.longestTag))]
      skeleton = .failure(MarkupError(.empty))
    default:
      fragments = splitter.fragments
      if let error = TagScanner.refusal(ofTag: splitter.longestTag) {
        skeleton = .failure(error)
        return
      }
      do throws(MarkupError) {
        skeleton = .success(try XMLDocument(parsing: splitter.skeleton, charset: text.charset))
      } catch {
        skeleton = .failure(error)
      }
    }
  }

  /// The text that an XPath expression gives on the page without its records; nil when there is none.
  func string(_ path: String) -> String? {
    guard let document = try? skeleton.get(), let expression = try? XPathExpression(parsing: path),
      let value = try? document.select(expression)
    else { return nil }
    switch value {
    case .nodes(let nodes): return nodes.nodes.first?.value.trimmedOfSpace
    case .string(let text): return text
    case .number(let number): return number.isFinite ? "\(Int(exactly: number) ?? 0)" : nil
    case .boolean(let boolean): return "\(boolean)"
    }
  }

  /// The texts of the nodes that an XPath expression selects on the page without its records.
  func strings(_ path: String) -> [String] {
    guard let document = try? skeleton.get(), let expression = try? XPathExpression(parsing: path)
    else { return [] }
    return (try? document.select(expression))?.nodes.map(\.value.trimmedOfSpace) ?? []
  }

  /// How many nodes an XPath expression selects on the page without its records.
  func count(_ path: String) -> Int {
    guard let document = try? skeleton.get(), let expression = try? XPathExpression(parsing: path),
      case .nodes(let nodes)? = try? document.select(expression)
    else { return 0 }
    return nodes.count
  }

  /// The text of the last resumption token, whether or not a parser can read the page.
  var resumptionToken: String? {
    guard let token else { return nil }
    let bytes = Array("<t>".utf8) + text.bytes[token] + Array("</t>".utf8)
    guard let document = try? XMLDocument(parsing: bytes, charset: text.charset),
      let expression = try? XPathExpression(parsing: "string(/t)"),
      case .string(let value)? = try? document.select(expression)
    else { return nil }
    return value.trimmedOfSpace
  }

  /// Whether a text begins as markup does.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 } == 0x3C
  }

  private static func kind(of splitter: PageSplitter) -> Kind {
    switch splitter.rootName {
    case "GetRecordsResponse": .searchResults
    case "GetRecordByIdResponse": .recordById
    case "OAI-PMH": .openArchives
    case "ExceptionReport", "ServiceExceptionReport": .exception
    case "Capabilities": .capabilities
    case "urlset": .siteMap
    case "sitemapindex": .siteMapIndex
    case "MD_Metadata", "MI_Metadata": .record
    case "", "html", "HTML": .notXML
    case let name: .other(name)
    }
  }

  /// Whether a charset can be read.
  private static func isKnown(_ charset: String) -> Bool {
    do throws(MarkupError) {
      _ = try XMLDocument(parsing: Array("<a/>".utf8), charset: charset)
      return true
    } catch {
      return error.code != .unknownEncoding
    }
  }
}
