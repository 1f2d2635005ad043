import JSON

extension Defect {
  /// The defects in how tables are served, and in what the catalogue says of the files.
  static let tablePublication: [Defect] = [
    Defect(
      "table-gone",
      french: "Un tableau n'est plus à son adresse.",
      english: "A table is no longer at its address.",
      .answeringTable { $0 = HTTPResponse(status: 404) }),
    Defect(
      "table-cut",
      french: "Le tableau est coupé en chemin.",
      english: "The table is cut on its way.",
      .answeringTable { $0.delivery = .cut }),
    Defect(
      "table-media-type",
      french: "Le tableau est servi comme un fichier quelconque.",
      english: "The table is served as any file.",
      .answeringTable { $0.set("Content-Type", to: "application/octet-stream") }),
    Defect(
      "table-charset-wrong",
      french: "Le serveur annonce un autre encodage que celui du tableau.",
      english: "The server announces another encoding than that of the table.",
      .answeringTable { $0.set("Content-Type", to: "text/csv; charset=iso-8859-1") }),
    Defect(
      "table-cross-origin-missing",
      french: "Le tableau ne peut être lu par la page d'un autre site.",
      english: "The table cannot be read by a page of another site.",
      .answeringTable { $0.remove("Access-Control-Allow-Origin") }),
    Defect(
      "table-validator-missing",
      french: "Le tableau n'a ni ETag ni date de modification.",
      english: "The table has neither an ETag nor a date of modification.",
      .answeringTable { $0.remove("ETag") }),
    Defect(
      "table-length-wrong",
      french: "La longueur annoncée n'est pas celle du tableau.",
      english: "The length announced is not that of the table.",
      .answeringTable { response in
        let size = String(response.content.count, radix: 16)
        response.set("Transfer-Encoding", to: "chunked")
        response.content =
          Array("\(size)\r\n".utf8) + response.content + Array("\r\n0\r\n\r\n".utf8)
      }),
    Defect(
      "table-catalogue-size",
      french: "Le jeu de données annonce la taille d'une version passée.",
      english: "The dataset announces the size of a past version.",
      .declaring(["filesize"], 12)),
    Defect(
      "table-catalogue-format",
      french: "Le jeu de données dit que le tableau est un PDF.",
      english: "The dataset says that the table is a PDF.",
      .declaring(["format"], "pdf")),
  ]
}
