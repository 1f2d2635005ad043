import JSON

extension DocumentBuilder {
  /// Returns a page of the features of a collection (17-069r4, 7.15 and 7.16).
  func items(
    of collection: FeatureCollection, in format: Format, for parameters: [QueryParameter],
    at time: Instant
  ) throws(Problem) -> ResourceDocument {
    let query = try ItemsQuery(
      parameters, of: collection, reader: ParameterReader(defects: defects))
    let selected = Selection(of: collection, by: query, defects: defects).features
    let page = Page(of: selected, for: query, defects: defects)
    let encoder = FeatureEncoder(collection: collection)
    var members: [(String, JSONText)] = [
      ("type", "FeatureCollection"),
      ("numberMatched", .integer(matchedCount(of: page, of: collection))),
      ("numberReturned", .integer(page.features.count)),
    ]
    // The box is that of the whole selection, not of the page (`/rec/core/fc-extent`).
    let covered = defects.contains(.itemsBoxOfPage) ? page.features : selected
    if let box = BoundingBox(around: covered.flatMap { $0.geometry?.positions ?? [] }) {
      members.append(("bbox", .array(box.numbers.map { .double($0) })))
    }
    members.append(("features", .array(page.features.map { .object(encoder.members(of: $0)) })))
    var document = ResourceDocument(
      title: collection.title, members: members,
      links: links(of: page, of: collection, in: format, for: parameters),
      timeStamp: time.dateTime,
      linkedData: .object(
        datasetDescription(
          name: collection.title, description: collection.description,
          at: .items(collection))))
    document.pageLinks = page.features.map { feature in
      addresses.link(
        "item", to: .feature(collection, feature), in: .html, title: feature.title)
    }
    return document
  }

  /// Returns one feature (17-069r4, 7.17).
  func feature(
    _ feature: Feature, of collection: FeatureCollection, in format: Format
  ) -> ResourceDocument {
    let encoder = FeatureEncoder(collection: collection)
    let resource = Resource.feature(collection, feature)
    return ResourceDocument(
      title: feature.title, members: encoder.members(of: feature),
      links: addresses.selfLinks(of: resource, in: format)
        + addresses.links("collection", to: .collection(collection), title: collection.title),
      linkedData: encoder.place(for: feature, at: addresses.href(resource)))
  }

  private func matchedCount(of page: Page, of collection: FeatureCollection) -> Int {
    defects.contains(.numberMatchedIgnoresSelection)
      ? collection.features.count : page.matchedCount
  }

  /// Tells whether the links to other pages keep a parameter; all are but for defects.
  private func isPassedOn(_ parameter: QueryParameter) -> Bool {
    let dropped: Defect = parameter.name == "limit" ? .nextDropsLimit : .nextDropsParameters
    return !defects.contains(dropped)
  }

  /// Returns the links of a page; those to other pages keep every other parameter of the request.
  private func links(
    of page: Page, of collection: FeatureCollection, in format: Format,
    for parameters: [QueryParameter]
  ) -> [Link] {
    let resource = Resource.items(collection)
    let kept = parameters.filter { $0.name != "f" }
    func pageLink(_ rel: String, from offset: Int?, title: String) -> [Link] {
      guard let offset else { return [] }
      let others = kept.filter { $0.name != "offset" && isPassedOn($0) }
      return [
        addresses.link(
          rel, to: resource, in: format,
          with: others + [QueryParameter("offset", String(offset))], title: title)
      ]
    }
    return addresses.selfLinks(of: resource, in: format, with: kept)
      + pageLink("next", from: page.nextOffset, title: "Page suivante")
      + pageLink("prev", from: page.previousOffset, title: "Page précédente")
      + addresses.links("collection", to: .collection(collection), title: collection.title)
  }
}
