package import JSON
import Markup
package import Messages
package import Record

/// The response to a probe's request, as predicates look at it.
package struct Answer: Sendable {
  /// The identifier of the exchange that brought it.
  package let exchange: String
  package let method: String
  /// The URL it came from, after redirects.
  package let url: String
  package let status: Int
  package let protocolVersion: String
  /// The range that was asked for, as the header field `Range` says it.
  package let requestedRange: String?
  package let headers: [HeaderField]
  package let body: [UInt8]
  package let isTruncated: Bool
  /// The JSON of the body, or why there is none.
  package let json: Result<JSONDocument, JSONError>
  /// The XML of the body, or why there is none; read when a test looks at it so.
  package let xml: XMLReading

  /// Creates an answer; the body is read as JSON at once, since nearly every test looks at it so.
  package init(
    exchange: String, method: String, url: String, status: Int, protocolVersion: String,
    headers: [HeaderField], body: [UInt8], isTruncated: Bool, requestedRange: String? = nil
  ) {
    self.exchange = exchange
    self.method = method
    self.url = url
    self.status = status
    self.protocolVersion = protocolVersion
    self.requestedRange = requestedRange
    self.headers = headers
    self.body = body
    self.isTruncated = isTruncated
    let charset = headers.value(of: "Content-Type").flatMap(MediaType.init(parsing:))?
      .parameters["charset"]
    xml = XMLReading {
      do throws(MarkupError) {
        return .success(try XMLDocument(parsing: body, charset: charset))
      } catch {
        return .failure(error)
      }
    }
    do {
      json = .success(try JSONDocument(parsing: body))
    } catch {
      json = .failure(error)
    }
  }

  /// Says why the body is no JSON; a page in its place is named as what it is.
  package func explanation(of error: JSONError) -> Message {
    let first = body.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return error.code == .unexpectedCharacter && first == 0x3C
      ? Catalogue.checkMarkupForJSON() : error.explanation
  }

  /// Whether the status is a success (RFC 9110 §15.3).
  package var isSuccess: Bool { (200...299).contains(status) }
}
