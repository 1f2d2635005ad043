extension Defect {
  /// The defects of the catalogue in cutting its records into pages, by CSW, OGC API Records and OAI-PMH alike.
  static let cataloguePaging: [Defect] = [
    Defect(
      "catalogue-next-backwards",
      french: "La deuxième page de fiches annonce la première comme suivante.",
      english: "The second page of records announces the first as the next one.",
      .page { page, _ in
        if page.start > 1 { page.next = 1 }
      }),
    Defect(
      "catalogue-next-itself",
      french: "Chaque page de fiches s'annonce elle-même comme suivante.",
      english: "Each page of records announces itself as the next one.",
      .page { page, _ in
        if page.next != nil { page.next = page.start }
      }),
    Defect(
      "catalogue-next-beyond",
      french: "La dernière page de fiches annonce une suivante, qui est vide.",
      english: "The last page of records announces a next one, which is empty.",
      .page { page, selected in
        if page.next == nil, !page.entries.isEmpty { page.next = selected.count + 1 }
      }),
    Defect(
      "catalogue-next-endless",
      french: "Les pages de fiches n'ont pas de fin : après la dernière viennent des pages vides.",
      english: "The pages of records have no end: after the last one come empty pages.",
      .page { page, _ in
        guard page.next == nil, page.matchedCount > 0 else { return }
        page.next = page.start + max(page.entries.count, 1)
      }),
    Defect(
      "catalogue-next-missing",
      french:
        "La première page de fiches n'annonce pas de suivante, alors que d'autres fiches restent.",
      english: "The first page of records announces no next one, though there are more records.",
      .page { page, _ in page.next = nil }),
    Defect(
      "catalogue-matched-changes",
      french: "Le nombre de fiches trouvées change d'une page à l'autre.",
      english: "The number of records found changes from one page to the next.",
      .page { page, _ in
        if page.start > 1 { page.matchedCount += 3 }
      }),
    Defect(
      "catalogue-matched-too-many",
      french: "Le catalogue annonce deux fiches de plus qu'il n'en donne.",
      english: "The catalogue announces two records more than it gives.",
      .page { page, _ in page.matchedCount += 2 }),
    Defect(
      "catalogue-returned-lies",
      french: "Chaque page de fiches annonce une fiche de plus qu'elle n'en contient.",
      english: "Each page of records announces one record more than it holds.",
      .page { page, _ in
        if !page.entries.isEmpty { page.returnedCount += 1 }
      }),
    Defect(
      "catalogue-page-repeated",
      french: "La deuxième page de fiches répète la première.",
      english: "The second page of records repeats the first one.",
      .page { page, selected in
        guard page.start > 1, page.start <= page.entries.count + 1 else { return }
        page.entries = Array(selected.prefix(page.entries.count))
      }),
    Defect(
      "catalogue-record-repeated",
      french: "Chaque page de fiches commence par la dernière fiche de la précédente.",
      english: "Each page of records begins with the last record of the one before.",
      .page { page, selected in
        guard page.start > 1, !page.entries.isEmpty, page.start - 2 < selected.count else { return }
        page.entries[0] = selected[page.start - 2]
      }),
    Defect(
      "catalogue-record-lost",
      french: "Une fiche manque entre deux pages : la suivante commence une fiche trop loin.",
      english: "A record is missing between two pages: the next one begins one record too far.",
      .page { page, _ in page.next = page.next.map { $0 + 1 } }),
    Defect(
      "catalogue-page-empty",
      french: "La deuxième page de fiches est vide, alors que d'autres suivent.",
      english: "The second page of records is empty, though others follow.",
      .page { page, _ in
        guard page.start > 1, page.next != nil, page.start <= page.entries.count + 1 else { return }
        page.entries = []
        page.returnedCount = 0
      }),
    Defect(
      "catalogue-limit-exceeded",
      french: "Chaque page contient une fiche de plus que demandé.",
      english: "Each page holds one record more than was asked for.",
      .page { page, selected in
        guard let next = page.next, next <= selected.count, !page.entries.isEmpty else { return }
        page.entries.append(selected[next - 1])
        page.returnedCount += 1
        page.next = next < selected.count ? next + 1 : nil
      }),
    Defect(
      "catalogue-empty",
      french: "Le catalogue est vide.",
      english: "The catalogue is empty.",
      .catalogue { $0 = [] }),
    Defect(
      "catalogue-duplicate-identifier",
      french: "Deux fiches du catalogue ont le même identifiant.",
      english: "Two records of the catalogue have the same identifier.",
      .catalogue { entries in
        guard entries.count > 2 else { return }
        entries[2].identifier = entries[1].identifier
        let name = entries[1].element.elements(at: "gmd:fileIdentifier/*").first?.text ?? ""
        entries[2].element.edit("gmd:fileIdentifier/*") { $0.text = name }
      }),
    Defect(
      "catalogue-duplicate-resource",
      french: "Deux fiches du catalogue donnent le même identifiant à leurs données.",
      english: "Two records of the catalogue give their data the same identifier.",
      .catalogue { entries in
        let path = "\(RecordPath.citation)/gmd:identifier/*/gmd:code/*"
        let places = entries.indices.filter {
          let level = entries[$0].element.elements(at: "gmd:hierarchyLevel/*").first
          return level?[attribute: "codeListValue"] == "dataset"
        }
        guard places.count > 1, let code = entries[places[0]].element.elements(at: path).first
        else { return }
        entries[places[1]].element.edit(path) { $0 = code }
      }),
  ]
}
