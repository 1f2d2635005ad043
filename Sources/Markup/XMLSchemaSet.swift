internal import CMarkup
internal import Synchronization

/// XML Schemas compiled once, which any number of threads validate documents against.
///
/// They are read from one folder alone, never from the network: a file that is missing makes the set
/// unusable, where libxml2 would go on and find every document invalid.
package final class XMLSchemaSet: Sendable {
  /// The schema of libxml2, which validating does not change.
  private struct Compiled: @unchecked Sendable {
    let raw: OpaquePointer
  }

  private let schema: Compiled
  /// libxml2 has one loader of files for all threads: sets are loaded one at a time.
  private static let turn = Mutex<Void>(())
  private static let isReady: Bool = {
    cm_schema_initialize()
    return MarkupTree.isReady
  }()

  /// Compiles a schema and all that it imports.
  ///
  /// - Parameters:
  ///   - name: The path of the schema from the folder.
  ///   - folder: The folder outside of which nothing is read.
  package init(loading name: String, in folder: String) throws(MarkupError) {
    schema = try Self.turn.withLock { (_) throws(MarkupError) in try Self.load(name, in: folder) }
  }

  deinit {
    cm_schema_free(schema.raw)
  }

  private static func load(_ name: String, in folder: String) throws(MarkupError) -> Compiled {
    guard isReady, !name.utf8.contains(0), !folder.utf8.contains(0) else {
      throw MarkupError(.schemaMissing, ["file": name])
    }
    var collector = DiagnosticCollector(keeping: 20)
    var missing: UnsafeMutablePointer<CChar>?
    let raw = withUnsafeMutablePointer(to: &collector) { context in
      cm_schema_load(
        folder, name, DiagnosticCollector.handler, UnsafeMutableRawPointer(context), &missing)
    }
    if let missing {
      defer { cm_text_free(missing) }
      throw MarkupError(.schemaMissing, ["file": String(cString: missing)])
    }
    guard let raw else {
      let cause = collector.diagnostics.first { $0.severity != .warning }
      throw MarkupError(
        .schemaInvalid, ["file": name, "cause": cause?.message ?? ""], line: cause?.line)
    }
    return Compiled(raw: raw)
  }

  /// Validates a document.
  ///
  /// - Parameter maximumCount: How many violations are kept; all are counted.
  package func validate(
    _ document: XMLDocument, keeping maximumCount: Int = 100
  ) throws(MarkupError) -> XMLSchemaVerdict {
    let schema = schema
    return try document.withTree { (tree) throws(MarkupError) in
      var collector = ViolationCollector(keeping: maximumCount)
      let validity = withUnsafeMutablePointer(to: &collector) { context in
        cm_schema_validate(
          schema.raw, tree.raw, ViolationCollector.handler, UnsafeMutableRawPointer(context))
      }
      if validity == CM_VALIDITY_UNKNOWN { throw MarkupError(.outOfMemory) }
      return collector.verdict
    }
  }
}
