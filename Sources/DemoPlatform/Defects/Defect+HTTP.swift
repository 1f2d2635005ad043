extension Defect {
  /// The defects in HTTP.
  static let http: [Defect] = [
    .oldProtocol,
    .headRefused,
    .headDiffers,
    .postAccepted,
    .etagMissing,
    .etagNeverMatches,
    .crossOriginMissing,
    .preflightRefused,
    Defect(
      "link-header-missing",
      french: "Les réponses n'ont pas d'en-tête Link.",
      english: "Answers have no Link header.",
      .leavingOut("Link")),
    Defect(
      "content-language-missing",
      french: "Les réponses n'ont pas d'en-tête Content-Language.",
      english: "Answers have no Content-Language header.",
      .leavingOut("Content-Language")),
    .acceptIgnored,
    .formatIgnored,
  ]

  /// The server speaks HTTP/1.0.
  static let oldProtocol = Defect(
    "http-1.0",
    french: "Le serveur parle HTTP/1.0.",
    english: "The server speaks HTTP/1.0.")

  /// The method HEAD is refused.
  static let headRefused = Defect(
    "head-refused",
    french: "La méthode HEAD est refusée.",
    english: "The method HEAD is refused.")

  /// The method HEAD leaves out the media type.
  static let headDiffers = Defect(
    "head-differs",
    french: "La méthode HEAD omet le type de contenu.",
    english: "The method HEAD leaves out the media type.")

  /// The method POST is answered like GET.
  static let postAccepted = Defect(
    "post-accepted",
    french: "La méthode POST obtient la même réponse que GET.",
    english: "The method POST is answered like GET.")

  /// Answers have no ETag.
  static let etagMissing = Defect(
    "etag-missing",
    french: "Les réponses n'ont pas d'ETag.",
    english: "Answers have no ETag.")

  /// Requests with If-None-Match are answered in full, always.
  static let etagNeverMatches = Defect(
    "etag-never-matches",
    french: "Les requêtes avec If-None-Match obtiennent toujours toute la réponse.",
    english: "Requests with If-None-Match are answered in full, always.")

  /// Pages of other origins may not read the answers (CORS).
  static let crossOriginMissing = Defect(
    "cors-missing",
    french: "Les pages d'autres origines ne peuvent pas lire les réponses (CORS).",
    english: "Pages of other origins may not read the answers (CORS).")

  /// Preflight requests of browsers (OPTIONS) are refused.
  static let preflightRefused = Defect(
    "cors-preflight-refused",
    french: "Les requêtes préliminaires des navigateurs (OPTIONS) sont refusées.",
    english: "Preflight requests of browsers (OPTIONS) are refused.")

  /// The Accept header has no effect: JSON is served.
  static let acceptIgnored = Defect(
    "accept-ignored",
    french: "L'en-tête Accept n'a pas d'effet : du JSON est servi.",
    english: "The Accept header has no effect: JSON is served.")

  /// The parameter f has no effect.
  static let formatIgnored = Defect(
    "format-ignored",
    french: "Le paramètre f n'a pas d'effet.",
    english: "The parameter f has no effect.")
}
