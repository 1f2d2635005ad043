import TestSupport

/// A server that does one thing wrong, and what a run must say of it.
struct IllServer {
  /// How the server answers requests for its conformance declaration.
  let steps: @Sendable (ReceivedRequest) -> [ServerStep]
  /// The test that meets the wrong.
  let test: String
  /// What the test comes to.
  let outcome: String
  /// What a person must read of it, in French.
  let phrase: String

  /// Describes a server whose answer is always the same.
  init(
    _ steps: ServerStep..., test: String = "core.conformance-answers",
    outcome: String = "undetermined", says phrase: String
  ) {
    self.init(test: test, outcome: outcome, says: phrase) { _ in steps }
  }

  /// Describes a server.
  init(
    test: String = "core.conformance-answers", outcome: String = "undetermined",
    says phrase: String, _ steps: @escaping @Sendable (ReceivedRequest) -> [ServerStep]
  ) {
    self.steps = steps
    self.test = test
    self.outcome = outcome
    self.phrase = phrase
  }

  /// The landing page, which is sound.
  static let landingPage =
    #"{"title": "t", "links": [{"rel": "conformance", "href": "/conformance", "type": "application/json"}]}"#

  /// Starts the server.
  func start() throws -> LoopbackServer {
    try LoopbackServer { [steps] request in
      request.target == "/"
        ? [.answer("200 OK", ["Content-Type: application/json"], Self.landingPage)]
        : steps(request)
    }
  }

  private static func json(_ body: String) -> ServerStep {
    .answer("200 OK", ["Content-Type: application/json"], body)
  }

  private static let list = "core.conformance-is-a-list-of-uris"

  /// Everything that a server was seen or thought to do wrong.
  static let all: [IllServer] = [
    IllServer(.hold, says: "n'a pas fini de répondre en 1 s"),
    IllServer(
      .text("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"), .drip(0x20),
      says: "n'a pas fini de répondre en 1 s"),
    IllServer(
      .text("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"), .close,
      says: "s'arrête avant sa fin, après 1 octets"),
    IllServer(
      .text("HTTP/1.1 200 OK\r\n\r\n"), .sendForever([UInt8](repeating: 0x20, count: 4_096)),
      says: "dépasse 64 KiB"),
    IllServer(
      .text("HTTP/1.1 200 OK\r\n"), .sendForever(Array("X-A: aaaaaaaaaaaaaaaaaaaa\r\n".utf8)),
      says: "Les en-têtes de la réponse"),
    IllServer(.reset, says: "Consultez le journal du service"),
    IllServer(.text("garbage\r\n\r\n"), .close, says: "ne répond pas en HTTP valide"),
    IllServer(
      .answer("200 OK", ["Content-Encoding: gzip"], "no gzip"), says: "n'est pas compressée"),
    IllServer(.redirect(to: "/conformance"), says: "Les redirections tournent en rond"),
    IllServer(says: "Plus de 10 redirections") { [.redirect(to: "/c?n=\($0.index)")] },
    IllServer(.redirect(to: "file:///etc/passwd"), says: "n'est pas une adresse http ou https"),
    IllServer(.redirect(to: "javascript:alert(1)"), says: "n'est pas une adresse http ou https"),
    IllServer(json(#"{"a": tru}"#), outcome: "failed", says: "ligne 1, colonne 10"),
    IllServer(json(""), outcome: "failed", says: "le texte est vide"),
    IllServer(
      json("<!DOCTYPE html><title>Accueil</title>"), outcome: "failed",
      says: "c'est du HTML ou du XML qui est servi"),
    IllServer(
      .answer(
        "200 OK", ["Content-Type: application/json; charset=utf-8"],
        bytes: Array(#"{"a": ""#.utf8) + [0xE9, 0x22, 0x7D]), outcome: "failed",
      says: "ces octets ne sont pas de l'UTF-8"),
    IllServer(
      json(String(repeating: "[", count: 30_000) + String(repeating: "]", count: 30_000)),
      says: "plus profonde que ce que recette lit"),
    IllServer(
      json(#"{"error": {"code": 500}}"#), test: list, says: "conformsTo"),
    IllServer(json("null"), test: list, says: "conformsTo"),
    IllServer(
      json(#"{"conformsTo": [null, 1e999999999, {}]}"#), test: list, outcome: "failed", says: ""),
    IllServer(.answer("500 Broken", [], "oops"), outcome: "failed", says: "a répondu 500"),
  ]
}
