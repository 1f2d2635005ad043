import JSON

@testable import DemoPlatform

/// What a sound platform answers to a request, and what it answers with one defect.
struct DefectCase {
  /// What is looked at in a response.
  enum Look {
    case status
    /// The value of a field.
    case field(String)
    /// Whether there is a field.
    case hasField(String)
    /// The number of characters of a field.
    case fieldLength(String)
    /// The values that a JSONPath finds.
    case json(String)
    /// The kinds of the values that a JSONPath finds.
    case kind(String)
    /// The names of the members of the object that a JSONPath finds.
    case names(String)
    /// Whether the content holds a text.
    case holds(String)
    /// How the response goes over its connection.
    case delivery
  }

  let defect: String
  let request: HTTPRequest
  let look: Look
  let sound: String
  let broken: String
  /// The parts of the surface of the platform that the defect touches.
  let reach: Set<String>

  /// The path of polygons, all on one page.
  static let parks = "/collections/parcs/items"
  /// The path of points, on several pages.
  static let points = "/collections/bornes-recharge/items"
  /// The JSONPath of the parameters of features in the API definition.
  static let itemsParameters = "$.paths['/collections/{collectionId}/items'].get.parameters"

  /// Every part of the surface of the platform.
  static let everywhere = PlatformSurface.allParts

  /// Creates a case; the request is a target, with a method before it if that is not GET, and a
  /// field in parentheses after it if it needs one.
  init(
    _ defect: String, _ request: String, _ look: Look, sound: String, broken: String,
    reach: String
  ) {
    self.defect = defect
    self.request = Self.request(request)
    self.look = look
    self.sound = sound
    self.broken = broken
    self.reach = Set(reach.split(separator: " ").map { String($0) })
  }

  /// Returns what is seen of a response.
  func seen(in response: HTTPResponse) -> String {
    switch look {
    case .status: String(response.status)
    case .field(let name): response[field: name] ?? "none"
    case .fieldLength(let name): String(response[field: name]?.utf8.count ?? 0)
    case .hasField(let name): String(response[field: name] != nil)
    case .json(let path):
      values(at: path, in: response).map { $0.string ?? $0.text }.joined(separator: " ")
    case .kind(let path): values(at: path, in: response).map(\.kind.rawValue).joined(separator: " ")
    case .names(let path):
      values(at: path, in: response).flatMap { $0.members.map(\.name) }.joined(separator: " ")
    case .holds(let text): String(String(decoding: response.content, as: UTF8.self).contains(text))
    case .delivery: "\(response.delivery)"
    }
  }

  private func values(at path: String, in response: HTTPResponse) -> [JSONValue] {
    guard let path = try? JSONPath(parsing: path),
      let document = try? JSONDocument(parsing: response.content)
    else { return [] }
    return path.select(in: document.root).map(\.value)
  }

  /// Makes a request out of its short form.
  static func request(_ text: String) -> HTTPRequest {
    let words = text.split(separator: " ", maxSplits: 2).map { String($0) }
    let method = text.hasPrefix("/") ? "GET" : words.first ?? ""
    let target = text.hasPrefix("/") ? words.first ?? "" : words.last ?? ""
    let sides = target.split(separator: "?", maxSplits: 1).map { String($0) }
    var fields: [String: String] = [:]
    if let open = text.firstIndex(of: "("), let colon = text[open...].firstIndex(of: ":") {
      let name = text[text.index(after: open)..<colon].lowercased()
      fields[name] = String(text[colon...].dropFirst(2).dropLast())
    }
    return HTTPRequest(
      method: method, path: sides.first ?? "", query: sides.count > 1 ? sides[1] : nil,
      fields: fields)
  }
}
