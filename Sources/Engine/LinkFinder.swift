import Checks
import JSON
import Suites

/// Finds the link to follow among those of a document.
struct LinkFinder: Sendable {
  private let relations: [String]
  private let mediaTypes: [MediaType]
  private let isStrict: Bool
  private let query: Query?

  /// Finds by relation, then by media type, in the order in which the suite prefers them.
  init(_ selection: Probe.LinkSelection) {
    relations = selection.relations
    mediaTypes = selection.mediaTypes.compactMap(MediaType.init(parsing:))
    isStrict = selection.isStrict
    query = selection.select
  }

  /// Finds by relation alone, in the document's own `links`.
  init(relations: [String]) {
    self.relations = relations
    mediaTypes = []
    isStrict = false
    query = nil
  }

  /// Returns the target of the link to follow.
  func href(in root: JSONValue) -> String? {
    let links =
      query.map { $0.path.select(in: root).map(\.value) }
      ?? root["links"].map { Array($0.elements) } ?? []
    for relation in relations {
      let related = links.filter { $0["rel"]?.string == relation && $0["href"]?.string?.isEmpty == false }
      for wanted in mediaTypes {
        let match = related.first {
          $0["type"]?.string.flatMap(MediaType.init(parsing:))?.satisfies(wanted) == true
        }
        if let match { return match["href"]?.string }
      }
      if let first = related.first, mediaTypes.isEmpty || !isStrict { return first["href"]?.string }
    }
    return nil
  }
}
