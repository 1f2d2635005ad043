@testable import DemoPlatform

/// Requests that together touch everything of the platform, by the part that they touch.
enum PlatformSurface {
  /// The requests of each part.
  static let requests: [(part: String, request: HTTPRequest)] = parts.flatMap { part, requests in
    requests.map { (part, DefectCase.request($0)) }
  }

  /// The names of all parts.
  static let allParts = parts.map(\.0).joined(separator: " ")

  /// Returns a platform at an address and a time that do not change.
  static func service(with defects: Set<Defect> = []) -> FeaturesService {
    FeaturesService(
      origin: "http://demo.test", dataset: .valDeLauve, defects: defects,
      clock: { Instant(seconds: 1_764_000_000) })
  }

  /// Returns the part of each request to which two platforms answer differently.
  static func difference(_ left: [String], _ right: [String]) -> Set<String> {
    let differing = zip(zip(left, right), requests).filter { $0.0.0 != $0.0.1 }
    return Set(differing.map(\.1.part))
  }

  /// Returns all that a platform answers, but for the tags that only say that content changed.
  static func answers(of service: FeaturesService) -> [String] {
    requests.map { _, request in
      var response = service.response(to: request)
      if response[field: "ETag"] != nil { response.set("ETag", to: "some") }
      let fields = response.fields.map { "\($0.name): \($0.value)\n" }.joined()
      return "\(response.status) \(response.delivery)\n\(fields)"
        + String(decoding: response.content, as: UTF8.self)
    }
  }

  private static let parts: [(String, [String])] = [
    ("landing", ["/"]), ("api", ["/api"]), ("conformance", ["/conformance"]),
    ("license", ["/licence"]), ("collections", ["/collections"]),
    (
      "collection",
      [
        "/collections/bornes-recharge", "/collections/sentiers", "/collections/parcs",
        "/collections/projets", "/collections/balises", "/collections/deliberations",
        "/collections/reperes",
      ]
    ),
    ("schema", ["/collections/parcs/schema"]), ("items", items + selections),
    (
      "feature",
      [
        "\(points)/borne-01", "\(points)/borne%2F02%20%C3%A9", "/collections/parcs/items/parc-1",
        "/collections/parcs/items/parc-9", "/collections/sentiers/items/sentier-03",
        "/collections/sentiers/items/sentier-12", "/collections/reperes/items/repere-1",
      ]
    ),
    (
      "html",
      [
        "/ (Accept: text/html)", "/api?f=html", "/collections?f=html", "/collections/parcs?f=html",
        "/collections/parcs/items?f=html", "/collections/parcs/items/parc-1?f=html",
      ]
    ),
    ("refusals", refusals),
    (
      "methods",
      [
        "HEAD /licence", "OPTIONS /licence", "POST /licence", "DELETE /licence",
        "/licence (If-None-Match: *)",
      ]
    ),
  ]

  private static let points = "/collections/bornes-recharge/items"

  private static let items = [
    points, "\(points)?limit=3", "\(points)?limit=3&offset=3", "\(points)?limit=30&offset=30",
    "\(points)?limit=1000", "/collections/parcs/items", "/collections/sentiers/items?limit=30",
    "/collections/projets/items", "/collections/balises/items", "/collections/reperes/items",
    "/collections/deliberations/items?limit=30",
  ]

  private static let selections = [
    "\(points)?bbox=3,47,3.05,47.2&limit=30", "/collections/reperes/items?bbox=3.05214,47,4,48",
    "/collections/sentiers/items?bbox=3.02,47.25,3.03,47.26",
    "/collections/balises/items?bbox=179,-20,-179,-15",
    "/collections/reperes/items?bbox=2,47,200,4,48,235",
    "\(points)?datetime=2021-04-12T09:15:00Z", "\(points)?datetime=2022-10-06T11:30:00%2B02:00",
    "\(points)?datetime=2020-01-05T16:30:15.250Z", "\(points)?datetime=../2016-01-05T08:00:00Z",
    "\(points)?datetime=/2016-01-05T08:00:00Z", "\(points)?datetime=2024-07-11T15:30:00Z/..",
    "/collections/sentiers/items?datetime=2020-12-01T00:00:00Z",
    "\(points)?bbox=3,47,3.05,47.2&datetime=2021-01-01T09:00:00Z/..",
    "\(points)?commune=Roquebelle&limit=4",
  ]

  private static let refusals = [
    "/absent", "/collections/absente", "/collections/parcs/items/absente", "/?autre=1",
    "/api?autre=1", "/conformance?autre=1", "/collections?autre=1", "/collections/parcs?autre=1",
    "\(points)?autre=1", "\(points)/borne-01?autre=1", "/?f=html&autre=1", "\(points)?LIMIT=2",
    "\(points)?limit=2&limit=3", "\(points)?bbox=", "\(points)?f=xml", "\(points)?limit=abc",
    "\(points)?limit=1.5", "\(points)?limit=0", "\(points)?limit=-1", "\(points)?offset=-1",
    "\(points)?acces_libre=oui", "\(points)?bbox=a,b,c,d", "\(points)?bbox=1,2,3,4,5",
    "\(points)?bbox=0,91,1,92", "\(points)?bbox=0,2,1,1", "\(points)?datetime=hier",
    "\(points)?datetime=2021-02-30T00:00:00Z",
    "\(points)?datetime=2021-01-01T00:00:00Z/2020-01-01T00:00:00Z",
    "/conformance (Accept: image/png)",
  ]
}
