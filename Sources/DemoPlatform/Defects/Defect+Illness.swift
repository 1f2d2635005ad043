extension Defect {
  /// What servers do that have fallen ill.
  static let illness: [Defect] = [
    Defect(
      "answer-cut-short",
      french: "La déclaration de conformité s'arrête au milieu de ses octets.",
      english: "The conformance declaration ends in the middle of its bytes.",
      .delivering(.cut)),
    Defect(
      "answer-never",
      french: "La déclaration de conformité n'arrive jamais.",
      english: "The conformance declaration never comes.",
      .delivering(.never)),
    Defect(
      "answer-endless",
      french: "La déclaration de conformité ne finit jamais.",
      english: "The conformance declaration never ends.",
      .delivering(.endless)),
    Defect(
      "answer-drip",
      french: "La déclaration de conformité arrive à un octet par seconde.",
      english: "The conformance declaration comes at one byte a second.",
      .delivering(.drip)),
    Defect(
      "answer-hung-up",
      french: "La connexion se ferme là où la déclaration de conformité devrait venir.",
      english: "The connection ends where the conformance declaration should come.",
      .delivering(.hungUp)),
    Defect(
      "redirect-loop",
      french: "La liste des collections redirige vers elle-même.",
      english: "The list of collections redirects to itself.",
      .redirectingCollections(to: "/collections")),
    Defect(
      "redirect-to-file",
      french: "La liste des collections redirige vers un fichier du client.",
      english: "The list of collections redirects to a file of the client.",
      .redirectingCollections(to: "file:///etc/hostname")),
    Defect(
      "redirect-other-origin",
      french: "La liste des collections redirige vers une autre origine.",
      english: "The list of collections redirects to another origin.",
      .altering([.collections], in: .json) { response, request in
        guard let host = request[field: "host"], host.hasPrefix("127.0.0.1") else { return }
        let location = "http://localhost\(host.dropFirst(9))/collections"
        response = HTTPResponse(status: 302, fields: [HTTPField("Location", location)])
      }),
    Defect(
      "json-too-deep",
      french: "La liste des collections contient cent mille tableaux imbriqués.",
      english: "The list of collections holds a hundred thousand arrays in one another.",
      .altering([.collections], in: .json) { response, _ in
        let depth = 100_000
        let arrays = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        response.content = Array("{\"collections\": \(arrays)}".utf8)
      }),
    Defect(
      "json-byte-order-mark",
      french: "Le JSON commence par une marque d'ordre des octets.",
      english: "JSON starts with a byte order mark.",
      .altering(in: .json) { response, _ in
        response.content = [0xEF, 0xBB, 0xBF] + response.content
      }),
    Defect(
      "json-latin-1",
      french: "Le JSON est encodé en ISO 8859-1.",
      english: "JSON is encoded in ISO 8859-1.",
      .altering(in: .json) { response, _ in
        let text = String(decoding: response.content, as: UTF8.self)
        response.content = text.unicodeScalars.map { UInt8(exactly: $0.value) ?? 0x3F }
      }),
    Defect(
      "html-instead-of-json",
      french: "La liste des collections est une page HTML, servie comme du JSON.",
      english: "The list of collections is a page in HTML, served as JSON.",
      .altering([.collections], in: .json) { response, _ in
        response.content = Array("<!DOCTYPE html><title>Maintenance</title><p>Revenez demain.".utf8)
      }),
    Defect(
      "charset-wrong",
      french: "Le JSON est annoncé en UTF-16.",
      english: "JSON is declared to be in UTF-16.",
      .altering(in: .json) { response, _ in
        let type = response[field: "Content-Type"] ?? ""
        response.set("Content-Type", to: type + "; charset=utf-16")
      }),
    Defect(
      "header-huge",
      french: "La déclaration de conformité a un en-tête d'un mégaoctet.",
      english: "The conformance declaration has a header field of a megabyte.",
      .altering([.conformance], in: .json) { response, _ in
        response.set("X-Trace", to: String(repeating: "a", count: 1_048_576))
      }),
  ]
}
