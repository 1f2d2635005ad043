import JSON

extension DocumentBuilder {
  /// Returns the conformance declaration (17-069r4, 7.4).
  func conformance(in format: Format) -> ResourceDocument {
    let classes = ["core", "oas30", "html", "geojson"].map { name in
      JSONText.string("http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/\(name)")
    }
    return ResourceDocument(
      title: "Classes de conformité", members: [("conformsTo", .array(classes))],
      links: addresses.selfLinks(of: .conformance, in: format),
      linkedData: webPage("Classes de conformité", at: .conformance))
  }

  /// Returns the page of the licence that the data come under.
  func license(in format: Format) -> ResourceDocument {
    let title = "Licence Ouverte 2.0"
    return ResourceDocument(
      title: title,
      members: [
        ("title", .string(title)),
        (
          "description",
          """
          Ces données inventées peuvent être réutilisées librement, à condition d'en citer la \
          source et la date de mise à jour.
          """
        ),
      ],
      links: addresses.selfLinks(of: .license, in: format),
      linkedData: webPage(title, at: .license))
  }

  /// Returns what a page about the platform itself tells search engines.
  func webPage(_ name: String, at resource: Resource) -> JSONText {
    [
      "@context": "https://schema.org/", "@type": "WebPage", "name": .string(name),
      "url": .string(addresses.href(resource)), "inLanguage": "fr",
    ]
  }
}
