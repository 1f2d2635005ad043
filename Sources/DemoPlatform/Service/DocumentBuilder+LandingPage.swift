import JSON

extension DocumentBuilder {
  /// Returns the landing page, from which every other resource can be reached (17-069r4, 7.2).
  func landingPage(in format: Format) -> ResourceDocument {
    let definition = addresses.link(
      "service-desc", to: .apiDefinition, in: .json, title: "Définition de l'API (OpenAPI 3.0)")
    let documentation = addresses.link(
      "service-doc", to: .apiDefinition, in: .html, title: "Documentation de l'API")
    let links =
      addresses.selfLinks(of: .landingPage, in: format) + [definition, documentation]
      + addresses.links("conformance", to: .conformance, title: "Classes de conformité")
      + addresses.links("data", to: .collections, title: "Collections")
      + addresses.links("license", to: .license, title: "Licence")
    return ResourceDocument(
      title: dataset.title,
      members: [
        ("title", .string(dataset.title)), ("description", .string(dataset.description)),
      ],
      links: links,
      linkedData: .object(
        datasetDescription(
          name: dataset.title, description: dataset.description, at: .landingPage)))
  }
}
