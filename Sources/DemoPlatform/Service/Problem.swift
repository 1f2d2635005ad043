import JSON

/// Why a request is not answered with a resource, as RFC 9457 tells it.
struct Problem: Error, Sendable, Hashable {
  /// A permanent identifier of the kind of problem.
  let code: String
  /// The status code.
  var status: Int
  /// What kind of problem it is, in French.
  let title: String
  /// What is wrong with this request, and what would mend it, in French.
  let detail: String
  /// The fields that the status code asks for.
  var fields: [HTTPField] = []

  /// The members of the `application/problem+json` document.
  var members: [(String, JSONText)] {
    [
      ("type", "about:blank"), ("title", .string(title)), ("status", .integer(status)),
      ("detail", .string(detail)), ("code", .string(code)),
    ]
  }
}

extension Problem {
  /// The path does not decode to text.
  static func malformedPath(_ path: String) -> Problem {
    Problem(
      code: "malformed-path", status: 400, title: "Adresse illisible",
      detail: "Le chemin \(path) contient un octet mal encodé ; encodez-le en UTF-8 puis en %XX.")
  }

  /// The path leads nowhere.
  static func unknownPath(_ path: String) -> Problem {
    Problem(
      code: "unknown-path", status: 404, title: "Ressource inconnue",
      detail: "Rien n'est publié à l'adresse \(path) ; partez de la page d'accueil, « / ».")
  }

  /// There is no such collection.
  static func unknownCollection(_ identifier: String) -> Problem {
    Problem(
      code: "unknown-collection", status: 404, title: "Collection inconnue",
      detail: """
        Il n'y a pas de collection « \(identifier) » ; leur liste est à l'adresse /collections.
        """)
  }

  /// The collection has no such feature.
  static func unknownFeature(_ identifier: String, in collection: FeatureCollection) -> Problem {
    Problem(
      code: "unknown-feature", status: 404, title: "Entité inconnue",
      detail: "La collection « \(collection.title) » n'a pas d'entité « \(identifier) ».")
  }

  /// The query string does not decode to text.
  static func malformedQuery(_ query: String) -> Problem {
    Problem(
      code: "malformed-query", status: 400, title: "Adresse illisible",
      detail: "Les paramètres « \(query) » contiennent un octet mal encodé en UTF-8.")
  }

  /// The resource has no such parameter (`/req/core/query-param-unknown`).
  static func unknownParameter(_ name: String, known: [String]) -> Problem {
    Problem(
      code: "unknown-parameter", status: 400, title: "Paramètre inconnu",
      detail: """
        Cette ressource n'a pas de paramètre « \(name) » ; elle accepte : \
        \(known.joined(separator: ", ")).
        """)
  }

  /// A parameter stands there more than once.
  static func repeatedParameter(_ name: String) -> Problem {
    Problem(
      code: "repeated-parameter", status: 400, title: "Paramètre répété",
      detail: "Le paramètre « \(name) » est donné plusieurs fois ; donnez-le une seule fois.")
  }

  /// A parameter has an invalid value (`/req/core/query-param-invalid`).
  static func invalidParameter(_ name: String, value: String, expected: String) -> Problem {
    Problem(
      code: "invalid-parameter", status: 400, title: "Valeur de paramètre incorrecte",
      detail: """
        Le paramètre « \(name) » vaut « \(value) », mais il faut \(expected).
        """)
  }

  /// No encoding of the resource suits the client.
  static func notAcceptable(offers: [String]) -> Problem {
    Problem(
      code: "not-acceptable", status: 406, title: "Format non disponible",
      detail: "Cette ressource est disponible en : \(offers.joined(separator: ", ")).",
      fields: [HTTPField("Vary", "Accept")])
  }

  /// The client must say who it is.
  static let unauthorized = Problem(
    code: "unauthorized", status: 401, title: "Accès réservé",
    detail: "Ces données sont réservées ; donnez un nom et un mot de passe.",
    fields: [HTTPField("WWW-Authenticate", "Basic realm=\"Val de Lauve\"")])

  /// The client asks too much.
  static let tooManyRequests = Problem(
    code: "too-many-requests", status: 429, title: "Trop de requêtes",
    detail: "Attendez une seconde avant de recommencer.", fields: [HTTPField("Retry-After", "1")])

  /// The platform has failed.
  static let serverError = Problem(
    code: "server-error", status: 500, title: "Erreur interne",
    detail: "La plateforme n'a pas pu répondre.")

  /// The platform publishes, and takes nothing in.
  static func methodNotAllowed(_ method: String) -> Problem {
    Problem(
      code: "method-not-allowed", status: 405, title: "Méthode non autorisée",
      detail: "La méthode \(method) n'est pas autorisée ici ; utilisez GET, HEAD ou OPTIONS.",
      fields: [HTTPField("Allow", "GET, HEAD, OPTIONS")])
  }
}
