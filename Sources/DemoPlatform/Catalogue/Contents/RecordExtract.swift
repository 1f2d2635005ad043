/// A part of a collection that has a record of its own: the features that have one value.
struct RecordExtract: Sendable {
  let subject: CollectionSubject
  /// What is added to the identifier of the collection.
  let suffix: String
  /// What is added to the title of the collection.
  let label: String
  /// The query that selects the features.
  let query: String
  let features: [Feature]

  /// Returns the parts of a collection by the values of a property.
  static func parts(
    of subject: CollectionSubject, by property: String, label: (String) -> String
  ) -> [RecordExtract] {
    let collection = subject.collection
    guard let place = collection.properties.firstIndex(where: { $0.name == property }) else {
      return []
    }
    var values: [PropertyValue] = []
    for value in collection.features.map({ $0.values[place] }) where !values.contains(value) {
      values.append(value)
    }
    return values.compactMap { value in
      guard let text = value.plainText else { return nil }
      return RecordExtract(
        subject: subject, suffix: "\(slug(property))-\(slug(text))", label: label(text),
        query: QueryParameter(property, text).encoded,
        features: collection.features.filter { $0.values[place] == value })
    }
  }

  /// Returns the parts of a collection by the years of its instants.
  static func years(of subject: CollectionSubject) -> [RecordExtract] {
    let collection = subject.collection
    let times = collection.features.map { feature in
      (feature, collection.time(of: feature)?.start?.dateTime.prefix(4))
    }
    let years = Set(times.compactMap(\.1)).sorted()
    return years.map { year in
      RecordExtract(
        subject: subject, suffix: "annee-\(year)", label: "en \(year)",
        query: QueryParameter("datetime", "\(year)-01-01T00:00:00Z/\(year)-12-31T23:59:59Z")
          .encoded,
        features: times.filter { $0.1 == year }.map(\.0))
    }
  }

  /// Returns a text in the characters of an identifier.
  static func slug(_ text: String) -> String {
    let plain: [Character: Character] = [
      "é": "e", "è": "e", "ê": "e", "à": "a", "É": "e", " ": "-", "_": "-", "'": "-",
    ]
    return String(text.lowercased().map { plain[$0] ?? $0 })
  }
}

extension PropertyValue {
  /// The value as a query writes it.
  var plainText: String? {
    switch self {
    case .missing: nil
    case .text(let text): text
    case .integer(let number): String(number)
    case .boolean(let flag): String(flag)
    }
  }
}
