import Foundation
import Record
import Transport

@testable import Engine

/// A CSW that pages as it should, until something of it is changed.
struct FakeSearch: Sendable {
  /// A page as it is about to be written.
  struct Page: Sendable {
    let start: Int
    let count: Int
    var records: [String]
    var matched: String
    var returned: String
    var next: String
    var elementSet = "full"
  }

  var records: [String]
  /// The most records of a page.
  var maximum = 1000
  /// Where the capabilities say that requests go.
  var announced = "http://example.org/csw"
  /// Changes a page.
  var change: @Sendable (inout Page) -> Void = { _ in }
  /// Answers in place of a page.
  var instead: @Sendable (_ start: Int, _ count: Int, Request) -> ClosureSource.Reply? = {
    _, _, _ in nil
  }

  init(_ count: Int) {
    records = count > 0 ? (1...count).map { HarvestCase.record("r\($0)") } : []
  }

  func answer(_ request: Request) -> ClosureSource.Reply? {
    let query = URIReference(parsing: request.url)?.queryValues(of: "request").first
    if query == "GetCapabilities" { return ClosureSource.Reply(capabilities) }
    let body = String(decoding: request.body ?? [], as: UTF8.self)
    let start = number("startPosition", body, request)
    let count = min(number("maxRecords", body, request), maximum)
    if let reply = instead(start, count, request) { return reply }
    let last = min(records.count, start + count - 1)
    let shown = start <= last ? Array(records[(start - 1)...(last - 1)]) : []
    var page = Page(
      start: start, count: count, records: shown, matched: "\(records.count)",
      returned: "\(shown.count)", next: last < records.count ? "\(last + 1)" : "0")
    change(&page)
    return ClosureSource.Reply(Self.text(page))
  }

  private var capabilities: String {
    """
    <csw:Capabilities xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" \
    xmlns:ows="http://www.opengis.net/ows" xmlns:xlink="http://www.w3.org/1999/xlink">\
    <ows:OperationsMetadata><ows:Operation name="GetRecords"><ows:DCP><ows:HTTP>\
    <ows:Get xlink:href="\(announced)"/><ows:Post xlink:href="\(announced)"/></ows:HTTP></ows:DCP>\
    <ows:Parameter name="outputSchema"><ows:Value>http://www.isotc211.org/2005/gmd</ows:Value>\
    </ows:Parameter></ows:Operation></ows:OperationsMetadata></csw:Capabilities>
    """
  }

  /// Writes a page.
  static func text(_ page: Page) -> String {
    func attribute(_ name: String, _ value: String) -> String {
      value.isEmpty ? "" : #" \#(name)="\#(value)""#
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" \
      \(HarvestCase.namespaces)><csw:SearchResults\
      \(attribute("numberOfRecordsMatched", page.matched))\
      \(attribute("numberOfRecordsReturned", page.returned))\(attribute("nextRecord", page.next))\
      \(attribute("elementSet", page.elementSet))>
      \(page.records.joined(separator: "\n"))
      </csw:SearchResults></csw:GetRecordsResponse>
      """
  }

  /// An exception report, with whatever status.
  static func exception(
    _ code: String, _ text: String, locator: String = "", status: Int = 200
  ) -> ClosureSource.Reply {
    ClosureSource.Reply(
      """
      <ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows" version="1.2.0">\
      <ows:Exception exceptionCode="\(code)" locator="\(locator)">\
      <ows:ExceptionText>\(text)</ows:ExceptionText></ows:Exception></ows:ExceptionReport>
      """, status: status)
  }

  private func number(_ name: String, _ body: String, _ request: Request) -> Int {
    if body.isEmpty {
      return URIReference(parsing: request.url)?.queryValues(of: name).first.flatMap { Int($0) }
        ?? 1
    }
    guard let start = body.firstRange(of: "\(name)=\"") else { return 1 }
    return Int(body[start.upperBound...].prefix { $0 != "\"" }) ?? 1
  }
}
