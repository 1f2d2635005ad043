import Checks
import Foundation
import JSON
import Messages

/// Judges a JSON Schema itself: by the schema of its dialect, then by compiling it.
enum JSONSchemaLint {
  /// Returns what is wrong in a schema.
  static func findings(of root: JSONValue, at address: String) -> [SchemaFinding] {
    let departures = departures(of: root)
    // What its dialect refuses is said place by place; compiling would say the first again.
    return departures.isEmpty ? compiling(root, at: address) : departures
  }

  private static func departures(of root: JSONValue) -> [SchemaFinding] {
    let dialect = root["$schema"]?.string.flatMap(JSONSchemaDialect.init(uri:)) ?? .draft7
    let text = JSONWriter.compact(.object([("$ref", .string("\(dialect.uri)#"))]))
    guard let document = try? JSONDocument(parsing: text),
      let meta = try? JSONSchema.compile(document, dialect: dialect)
    else { return [] }
    return meta.validate(root).map { violation in
      SchemaFinding(
        violation.isUndecided ? .warning : .error, violation.message,
        mend: Catalogue.schemaLintDialectMend(["dialect": dialect.uri]),
        pointer: violation.instance.pointer, position: violation.instance.position)
    }
  }

  private static func compiling(_ root: JSONValue, at address: String) -> [SchemaFinding] {
    let options = JSONSchemaOptions(dialect: .draft7, baseURI: SchemaLibrary.uri(of: address))
    do throws(JSONSchemaError) {
      _ = try JSONSchema.compile(root, options: options, loader: load)
      return []
    } catch {
      // Another document that is not at hand is no fault of this one.
      let isElsewhere = error.code == .unresolvableDocument || error.code == .unknownDialect
      let isHere = error.location.value.document === root.document
      return [
        SchemaFinding(
          isElsewhere ? .note : .error,
          Catalogue.schemaError(error.code.rawValue, error.tokens),
          mend: Catalogue.schemaHint(error.code.rawValue),
          pointer: isHere ? error.location.pointer : root.pointer,
          position: isHere ? error.position : root.position)
      ]
    }
  }

  /// Finds another document by its URI: only files are looked at.
  private static func load(_ uri: String) throws(JSONError) -> JSONDocument? {
    guard let url = URL(string: uri), url.isFileURL,
      let data = FileManager.default.contents(atPath: url.path)
    else { return nil }
    return try JSONDocument(parsing: [UInt8](data))
  }
}
