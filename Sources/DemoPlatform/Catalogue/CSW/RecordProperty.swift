/// A property of records that filters and sorting may name.
enum RecordProperty: String, Sendable {
  case type
  case identifier
  case title
  case abstract
  case subject
  case modified
  case anyText = "anytext"

  /// Reads the name of a property, with any prefix and in any case, as harvesters write it.
  init(naming name: String, in parameter: String) throws(CatalogueException) {
    let local = name.split { $0 == ":" || $0 == "/" }.last.map { $0.lowercased() } ?? ""
    guard let property = RecordProperty(rawValue: local) else {
      throw .invalid(parameter, name)
    }
    self = property
  }

  /// Returns the values that a record has.
  func values(of entry: CatalogueEntry) -> [String] {
    switch self {
    case .type: [entry.type]
    case .identifier: [entry.identifier]
    case .title: [entry.title]
    case .abstract: [entry.abstract]
    case .subject: entry.keywords
    case .modified: [entry.stamp]
    case .anyText: [entry.title, entry.abstract] + entry.keywords
    }
  }
}
