import JSON
import Synchronization

/// The files of the platform, served whole or by ranges of bytes (RFC 9110, section 14).
final class RasterService: Sendable {
  /// Where rasters stand.
  static let folder = "/rasters/"

  private let files: [String: RasterFile]
  /// The rasters that were asked for, since writing one takes time.
  private let written = Mutex<[String: [UInt8]]>([:])
  private let catalogue: RasterCatalogue
  private let alterations: [RasterAlteration]
  private let crossOriginFields: [HTTPField]

  /// Publishes the rasters as the defects make them.
  init(defects: Set<Defect>) {
    let effects = DefectEffects(of: defects)
    var files: [String: RasterFile] = [:]
    for file in RasterFile.all {
      var file = file
      for change in effects.rasterChanges { change(&file) }
      files[file.name] = file
    }
    self.files = files
    catalogue = RasterCatalogue(
      of: Array(files.values), changes: effects.rasterPromises)
    alterations = effects.rasterAlterations
    crossOriginFields =
      defects.contains(.crossOriginMissing)
      ? []
      : [
        HTTPField("Access-Control-Allow-Origin", "*"),
        HTTPField(
          "Access-Control-Expose-Headers", "Accept-Ranges, Content-Length, Content-Range, ETag"),
      ]
  }

  /// Returns the response to a request under the folder.
  func response(to request: HTTPRequest) -> HTTPResponse {
    let name = String(request.path.dropFirst(Self.folder.count))
    if let response = described(name) { return response }
    let content = content(of: name)
    var response = content.map { answer(request, $0) } ?? HTTPResponse(status: 404)
    response.fields += crossOriginFields
    for alteration in alterations { alteration(&response, request, content ?? []) }
    return response
  }

  /// A document of the catalogue.
  private func described(_ name: String) -> HTTPResponse? {
    let document = catalogue.document(name) { content(of: $0)?.count ?? 0 }
    return document.map { document in
      HTTPResponse(
        status: 200,
        fields: [HTTPField("Content-Type", "application/json")] + crossOriginFields,
        content: JSONWriter.compact(document))
    }
  }

  private func content(of name: String) -> [UInt8]? {
    written.withLock { written in
      if let bytes = written[name] { return bytes }
      written[name] = files[name]?.bytes
      return written[name]
    }
  }

  private func answer(_ request: HTTPRequest, _ content: [UInt8]) -> HTTPResponse {
    guard request.method != "OPTIONS" else { return Self.preflight }
    guard ["GET", "HEAD"].contains(request.method) else { return HTTPResponse(status: 405) }
    let tag = Self.tag(of: content)
    let fields = [
      HTTPField("Accept-Ranges", "bytes"), HTTPField("ETag", tag),
      HTTPField("Content-Type", "image/tiff; application=geotiff; profile=cloud-optimized"),
    ]
    if let wanted = request[field: "if-match"], wanted != tag, wanted != "*" {
      return HTTPResponse(status: 412, fields: fields)
    }
    let condition = request[field: "if-range"]
    guard request.method == "GET", condition == nil || condition == tag,
      let text = request[field: "range"], let range = Self.range(text, of: content.count)
    else { return HTTPResponse(status: 200, fields: fields, content: content) }
    guard !range.isEmpty else {
      return HTTPResponse(
        status: 416, fields: fields + [HTTPField("Content-Range", "bytes */\(content.count)")])
    }
    let place = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(content.count)"
    return HTTPResponse(
      status: 206, fields: fields + [HTTPField("Content-Range", place)],
      content: Array(content[range]))
  }

  /// Reads one range of bytes; empty when it is past the end, nil when it is not one and does not count.
  static func range(_ text: String, of count: Int) -> Range<Int>? {
    guard text.hasPrefix("bytes=") else { return nil }
    let ends = text.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return nil }
    if ends[0].isEmpty {
      guard let length = Int(ends[1]), length >= 0 else { return nil }
      return max(0, count - length)..<count
    }
    guard let first = Int(ends[0]), first >= 0 else { return nil }
    guard first < count else { return 0..<0 }
    if ends[1].isEmpty { return first..<count }
    guard let last = Int(ends[1]), last >= first else { return nil }
    return first..<(min(last, count - 1) + 1)
  }

  /// A strong entity tag, by which ranges are known to be of one version (RFC 9110, 13.1.5).
  static func tag(of content: [UInt8]) -> String {
    String(EntityTag(of: content, mediaType: "image/tiff").description.dropFirst(2))
  }

  private static let preflight = HTTPResponse(
    status: 204,
    fields: [
      HTTPField("Allow", "GET, HEAD, OPTIONS"),
      HTTPField("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"),
      HTTPField("Access-Control-Allow-Headers", "Range, If-Range, If-Match"),
      HTTPField("Access-Control-Max-Age", "86400"),
    ])
}
