import JSON

/// The tables of the platform, their schemas, and what catalogues say of them.
struct TableService: Sendable {
  /// Where tables stand.
  static let folder = "/tables/"

  private struct Content: Sendable {
    let mediaType: String
    let bytes: [UInt8]
  }

  private let contents: [String: Content]
  private let effects: DefectEffects

  /// Publishes the tables of an origin as the defects make them.
  init(origin: String, effects: DefectEffects) {
    self.effects = effects
    let tables = [TableFile.equipment, .visits].map { table in
      var table = table
      for (name, change) in effects.tableChanges where name == table.name { change(&table) }
      return table
    }
    let catalogue = TableCatalogue(folder: "\(origin)\(Self.folder)", tables: tables)
    var contents: [String: Content] = [:]
    for table in tables {
      contents[table.name] = Content(mediaType: "text/csv; charset=utf-8", bytes: table.bytes)
    }
    for (path, document) in catalogue.documents {
      let edited = effects.tableDocumentChanges.reduce(Optional(document)) { document, edit in
        edit.path == path ? document.flatMap(edit.change) : document
      }
      guard let edited else { continue }
      let isGeoJSON = path.hasSuffix(".geojson")
      contents[path] = Content(
        mediaType: isGeoJSON ? "application/geo+json" : "application/json",
        bytes: JSONWriter.compact(edited))
    }
    self.contents = contents
  }

  /// Returns the response to a request under the folder.
  func response(to request: HTTPRequest) -> HTTPResponse {
    var response = answer(request)
    response.fields.append(HTTPField("Access-Control-Allow-Origin", "*"))
    for alteration in effects.tableAlterations { alteration(&response, request) }
    return response
  }

  private func answer(_ request: HTTPRequest) -> HTTPResponse {
    guard ["GET", "HEAD"].contains(request.method) else { return HTTPResponse(status: 405) }
    guard let content = contents[String(request.path.dropFirst(Self.folder.count))] else {
      return HTTPResponse(status: 404)
    }
    let tag = EntityTag(of: content.bytes, mediaType: content.mediaType)
    let fields = [
      HTTPField("Content-Type", content.mediaType), HTTPField("ETag", tag.description),
    ]
    if let known = request[field: "if-none-match"], tag.isListed(in: known) {
      return HTTPResponse(status: 304, fields: fields)
    }
    return HTTPResponse(status: 200, fields: fields, content: content.bytes)
  }
}
