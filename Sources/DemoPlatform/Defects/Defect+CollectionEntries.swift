import JSON

extension Defect {
  /// The defects of the entries of the list of collections.
  static let collectionEntries: [Defect] = [
    Defect(
      "collections-entries-without-id",
      french: "Les éléments de la liste des collections n'ont pas d'id.",
      english: "The entries of the list of collections have no id.",
      .removing(DocumentPath.entry + ["id"], at: .collections)),
    Defect(
      "collections-entries-without-self-links",
      french:
        "Les éléments de la liste des collections n'ont pas de lien vers la collection (self).",
      english: "The entries of the list of collections have no link to the collection (self).",
      .removingLinks("self", of: DocumentPath.entry, at: .collections)),
    Defect(
      "collections-entries-without-items-links",
      french:
        "Les éléments de la liste des collections n'ont pas de lien vers les entités (items).",
      english: "The entries of the list of collections have no link to the features (items).",
      .removingLinks("items", of: DocumentPath.entry, at: .collections)),
    Defect(
      "collections-entries-without-description-links",
      french:
        "Les éléments de la liste des collections n'ont pas de lien vers le schéma (describedby).",
      english: "The entries of the list of collections have no link to the schema (describedby).",
      .removingLinks("describedby", of: DocumentPath.entry, at: .collections)),
    Defect(
      "collections-items-links-without-type",
      french: "Dans la liste des collections, les liens items ne disent pas leur type de contenu.",
      english: "The links to features in the list of collections do not tell their media type.",
      .changingLinks("items", of: DocumentPath.entry, at: .collections) {
        $0.keepingMembers { name, _ in name != "type" }
      }),
    Defect(
      "collections-items-links-without-html",
      french: "La liste des collections ne mène aux entités qu'en GeoJSON, pas en HTML.",
      english: "The list of collections links to the features in GeoJSON only, not in HTML.",
      .keepingElements(of: DocumentPath.entry + ["links"], at: .collections) { link in
        link["rel"]?.text != "items" || link["type"]?.text != "text/html"
      }),
    Defect(
      "collections-items-links-404",
      french: "Les liens vers les entités dans la liste des collections ne mènent nulle part.",
      english: "The links to features in the list of collections lead nowhere.",
      .misleadingLinks("items", of: DocumentPath.entry, at: .collections)),
  ]
}
