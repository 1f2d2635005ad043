internal import CMarkup
internal import Synchronization

/// The sets of ISO 19139 schemas that are installed on this machine, each compiled when it is first
/// needed.
package final class XMLSchemaLibrary: Sendable {
  /// A generation of the schemas.
  package enum Generation: String, Sendable, CaseIterable {
    /// With GML 3.2.0, whose namespace has no version.
    case y2006 = "20060504"
    /// With GML 3.2.1.
    case y2007 = "20070417"

    /// The namespace of its GML.
    package var geometryNamespace: String {
      switch self {
      case .y2006: "http://www.opengis.net/gml"
      case .y2007: "http://www.opengis.net/gml/3.2"
      }
    }

    /// The path, from the folder, of the schema that imports all others.
    package var entry: String { "iso19139-\(rawValue).xsd" }
  }

  /// The folder of the schemas.
  package let folder: String
  private let sets = Mutex<[Generation: Result<XMLSchemaSet, MarkupError>]>([:])

  /// Creates a library over a folder.
  package init(folder: String) {
    self.folder = folder
  }

  /// Returns a set, compiled once.
  package func set(_ generation: Generation) throws(MarkupError) -> XMLSchemaSet {
    try sets.withLock { (sets) -> Result<XMLSchemaSet, MarkupError> in
      if let known = sets[generation] { return known }
      let result: Result<XMLSchemaSet, MarkupError>
      do throws(MarkupError) {
        result = .success(try XMLSchemaSet(loading: generation.entry, in: folder))
      } catch {
        result = .failure(error)
      }
      sets[generation] = result
      return result
    }.get()
  }

  /// Validates a record against the generation that its geometries call for.
  ///
  /// A record without any is valid when it is so in either: both then say the same but for details
  /// that were mended from one to the other.
  ///
  /// - Returns: The verdict, and the generation that gave it.
  package func validate(
    _ document: XMLDocument, keeping maximumCount: Int = 100
  ) throws(MarkupError) -> (verdict: XMLSchemaVerdict, generation: Generation) {
    let used = Generation.allCases.last { document.uses(namespace: $0.geometryNamespace) }
    let verdict = try set(used ?? .y2007).validate(document, keeping: maximumCount)
    guard used == nil, !verdict.isValid else { return (verdict, used ?? .y2007) }
    let other = try set(.y2006).validate(document, keeping: maximumCount)
    return other.isValid ? (other, .y2006) : (verdict, .y2007)
  }
}

extension XMLDocument {
  /// Tells whether an element is in a namespace.
  package func uses(namespace: String) -> Bool {
    withTree { tree in cm_document_uses_namespace(tree.raw, namespace) }
  }
}
