extension Defect {
  /// The defects of the catalogue in answering requests.
  static let catalogueAnswers: [Defect] = [
    Defect(
      "catalogue-exception-200",
      french: "La recherche de fiches répond une exception, avec le statut 200.",
      english: "The search for records answers an exception, with the status 200.",
      .answeringRecords { response, _ in
        let report = CatalogueException.notApplicable("La base de données ne répond pas.").report
        response = .xml(report)
      }),
    Defect(
      "catalogue-stops-half-way",
      french: "Le catalogue tombe en panne à partir de la deuxième page de fiches.",
      english: "The catalogue breaks down from the second page of records on.",
      .answeringLaterPages { response, _ in response = HTTPResponse(status: 500) }),
    Defect(
      "catalogue-page-cut-short",
      french: "La deuxième page de fiches s'arrête au milieu de ses octets.",
      english: "The second page of records ends in the middle of its bytes.",
      .answeringLaterPages { response, _ in response.delivery = .cut }),
    Defect(
      "catalogue-page-not-well-formed",
      french: "La deuxième page de fiches n'est pas du XML bien formé.",
      english: "The second page of records is not well-formed XML.",
      .answeringLaterPages { response, _ in
        response.content.removeLast(min(response.content.count, 40))
      }),
    Defect(
      "catalogue-wrong-encoding",
      french: "Les réponses disent être en UTF-8, et sont en ISO 8859-1.",
      english: "Answers say that they are in UTF-8, and are in ISO 8859-1.",
      .answeringRecords { response, _ in
        let text = String(decoding: response.content, as: UTF8.self)
        response.content = text.unicodeScalars.map { UInt8(exactly: $0.value) ?? 0x3F }
      }),
    Defect(
      "catalogue-not-xml",
      french: "La recherche de fiches répond une page HTML, avec le statut 200.",
      english: "The search for records answers a page in HTML, with the status 200.",
      .answeringRecords { response, _ in
        response.set("Content-Type", to: "text/html")
        response.content = Array("<!DOCTYPE html><title>Maintenance</title><p>Revenez demain.".utf8)
      }),
    Defect(
      "catalogue-dublin-core",
      french: "Les fiches sont en Dublin Core alors qu'ISO 19139 est demandé.",
      english: "Records are in Dublin Core though ISO 19139 is asked for.",
      .catalogueAnswer { response, request in
        guard request.path == "/csw", response.status == 200,
          let page = ElementReader.element(of: response.content)
        else { return }
        var answer = page
        answer.edit("csw:SearchResults") { results in
          results[attribute: "recordSchema"] = Namespace.csw
          results.children = results.children.map { record in
            guard record.name == "gmd:MD_Metadata" else { return record }
            let name = record.elements(at: "gmd:fileIdentifier").first?.wholeText ?? ""
            return DublinCore.record(of: CatalogueEntry(identifier: name, element: record))
          }
        }
        response.content = ElementWriter.document(answer)
      }),
    Defect(
      "catalogue-sort-refused",
      french: "Le catalogue refuse de trier les fiches.",
      english: "The catalogue refuses to sort records.",
      .refusingRecords(where: "sortby", with: .invalid("SortBy", "apiso:identifier"))),
    Defect(
      "catalogue-filter-refused",
      french: "Le catalogue refuse de filtrer les fiches par type.",
      english: "The catalogue refuses to filter records by type.",
      .refusingRecords(where: "filter", with: .invalid("Constraint", "apiso:type"))),
    Defect(
      "catalogue-post-refused",
      french: "Le catalogue refuse les requêtes POST.",
      english: "The catalogue refuses POST requests.",
      .catalogueAnswer { response, request in
        guard request.path == "/csw", request.method == "POST" else { return }
        response = HTTPResponse(status: 405, fields: [HTTPField("Allow", "GET, HEAD")])
      }),
    Defect(
      "catalogue-get-refused",
      french: "Le catalogue refuse les recherches par GET.",
      english: "The catalogue refuses searches by GET.",
      .catalogueAnswer { response, request in
        guard request.path == "/csw", request.method == "GET",
          request.query?.lowercased().contains("request=getrecords&") == true
        else { return }
        response = HTTPResponse(status: 405, fields: [HTTPField("Allow", "POST")])
      }),
    Defect(
      "catalogue-counts-missing",
      french: "Les pages de fiches n'annoncent pas combien le catalogue en a trouvé.",
      english: "Pages of records do not say how many the catalogue has found.",
      .catalogueAnswer { response, request in
        guard request.path == "/csw", let page = ElementReader.element(of: response.content) else {
          return
        }
        var answer = page
        answer.edit("csw:SearchResults") { $0[attribute: "numberOfRecordsMatched"] = nil }
        response.content = ElementWriter.document(answer)
      }),
    Defect(
      "catalogue-record-unknown",
      french: "Le catalogue ne retrouve aucune fiche par son identifiant.",
      english: "The catalogue finds no record by its identifier.",
      .catalogueAnswer { response, request in
        guard request.query?.contains("GetRecordById") == true else { return }
        response = .xml(
          CatalogueException.invalid("id", "inconnu").report, status: 404)
      }),
    Defect(
      "catalogue-hung-up",
      french: "La connexion se ferme là où le catalogue devrait répondre.",
      english: "The connection ends where the catalogue should answer.",
      .catalogueAnswer { response, _ in response.delivery = .hungUp }),
    Defect(
      "catalogue-record-unavailable",
      french: "Une fiche de la liste ne se trouve pas à son adresse.",
      english: "A record of the list is not found at its address.",
      .answeringRecord(.plain) { response in response = HTTPResponse(status: 404) }),
    Defect(
      "catalogue-record-not-well-formed",
      french: "Une fiche, à son adresse, n'est pas du XML bien formé.",
      english: "A record, at its address, is not well-formed XML.",
      .answeringRecord(.plain) { response in
        response.content.removeLast(min(response.content.count, 40))
      }),
    Defect(
      "catalogue-record-hostile",
      french: "Une fiche, à son adresse, déclare des entités qui grossissent sans fin.",
      english: "A record, at its address, declares entities that grow without end.",
      .answeringRecord(.plain) { response in
        let levels = (1...9).map { level in
          let entity = String(repeating: "&e\(level - 1);", count: 10)
          return "<!ENTITY e\(level) \"\(entity)\">"
        }
        let type = "<!DOCTYPE record [<!ENTITY e0 \"ha\">\(levels.joined())]>"
        response.content = Array("\(type)<record>&e9;</record>".utf8)
      }),
    Defect(
      "catalogue-next-first",
      french: "Chaque page de fiches annonce la première comme suivante.",
      english: "Each page of records announces the first as the next one.",
      .page { page, _ in
        if page.next != nil { page.next = 1 }
      }),
  ]
}

extension DefectEffect {
  /// Changes the answers that hold records, of every protocol.
  static func answeringRecords(
    _ change: @escaping @Sendable (inout HTTPResponse, HTTPRequest) -> Void
  ) -> Self {
    .catalogueAnswer { response, request in
      guard holdsRecords(request), response.status == 200 else { return }
      change(&response, request)
    }
  }

  /// Changes the answers that hold records, but for the first page.
  static func answeringLaterPages(
    _ change: @escaping @Sendable (inout HTTPResponse, HTTPRequest) -> Void
  ) -> Self {
    .answeringRecords { response, request in
      let text =
        (request.query ?? "").lowercased()
        + String(decoding: request.content, as: UTF8.self).lowercased()
      let isFirst = ["startposition=1&", "startposition=\"1\"", "offset=0"].contains {
        (text + "&").contains($0)
      }
      let isPaged = ["startposition=", "offset=", "resumptiontoken="].contains { text.contains($0) }
      if isPaged, !isFirst { change(&response, request) }
    }
  }

  /// Answers an exception to the searches whose request holds a word.
  static func refusingRecords(where word: String, with exception: CatalogueException) -> Self {
    .answeringRecords { response, request in
      let text =
        (request.query ?? "").lowercased()
        + String(decoding: request.content, as: UTF8.self).lowercased()
      guard request.path == "/csw", text.contains(word) else { return }
      response = .xml(exception.report, status: 400)
    }
  }

  /// Changes the answer that gives one record alone.
  static func answeringRecord(
    _ sample: RecordSample, _ change: @escaping @Sendable (inout HTTPResponse) -> Void
  ) -> Self {
    .catalogueAnswer { response, request in
      guard request.path == "/metadata/\(sample.rawValue).xml" else { return }
      change(&response)
    }
  }

  private static func holdsRecords(_ request: HTTPRequest) -> Bool {
    switch request.path {
    case "/oai":
      return ["ListRecords", "ListIdentifiers"].contains {
        request.query?.contains($0) == true
          || String(decoding: request.content, as: UTF8.self).contains($0)
      }
    case "/csw":
      let text = (request.query ?? "") + String(decoding: request.content, as: UTF8.self)
      return text.contains("GetRecords") && !text.contains("GetRecordById")
    default: return request.path.hasSuffix("/items")
    }
  }
}
