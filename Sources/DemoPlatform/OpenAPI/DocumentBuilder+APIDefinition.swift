extension DocumentBuilder {
  /// Returns the definition of the API (17-069r4, 7.3).
  func apiDefinition() -> ResourceDocument {
    let title = "Définition de l'API de \(dataset.title)"
    return ResourceDocument(
      title: title, members: APIDefinition(addresses: addresses, dataset: dataset).members,
      linkedData: webPage(title, at: .apiDefinition))
  }
}
