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

  /// Finds by relation in the document's own `links`, of one media type rather than another.
  init(relation: String, preferring mediaType: MediaType?) {
    relations = [relation]
    mediaTypes = [mediaType].compactMap(\.self)
    isStrict = false
    query = nil
  }

  /// Returns the target of the link to follow.
  ///
  /// A link without a target that is a text is no link: the tests of links say so, and nothing can be
  /// asked of it.
  func href(in root: JSONValue) -> String? {
    let links =
      query.map { $0.path.select(in: root).map(\.value) }
      ?? root["links"].map { Array($0.elements) } ?? []
    for relation in relations {
      let related = links.filter { link in
        link["rel"]?.string == relation && link["href"]?.string?.isEmpty == false
      }
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
