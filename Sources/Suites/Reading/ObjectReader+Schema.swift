package import JSON
import Messages
import Record

/// JSON Schemas in a suite: the path of a file beside it, or the schema itself.
extension ObjectReader {
  /// Reads a JSON Schema that must be there; 2020-12 unless its `$schema` says otherwise.
  package mutating func schema(_ key: String) -> JSONSchema? {
    guard let member = required(key) else { return nil }
    switch member.kind {
    case .string: return schema(inFile: member)
    case .object: return schema(inline: member)
    default:
      reportType("string, object", at: member)
      return nil
    }
  }

  /// Compiles a schema that stands in the suite; its references start from itself, not from the
  /// suite.
  private func schema(inline member: JSONValue) -> JSONSchema? {
    guard let document = try? JSONDocument(parsing: member.text) else { return nil }
    do throws(JSONSchemaError) {
      return try compile(document, baseURI: "")
    } catch {
      if error.location.value.document === document {
        report(message(of: error), at: error.location.pointer.resolve(in: member) ?? member)
      } else {
        report(error, at: member)
      }
      return nil
    }
  }

  private func schema(inFile member: JSONValue) -> JSONSchema? {
    let path = member.string ?? ""
    guard let document = document(inFile: path, at: member) else { return nil }
    do throws(JSONSchemaError) {
      return try compile(document, baseURI: path)
    } catch {
      report(error, at: member)
      return nil
    }
  }

  private func compile(
    _ document: JSONDocument, baseURI: String
  ) throws(JSONSchemaError) -> JSONSchema {
    let folder = context.folder
    return try JSONSchema.compile(document, baseURI: baseURI) { (uri) throws(JSONError) in
      guard let bytes = folder.bytes(of: uri) else { return nil }
      return try JSONDocument(parsing: bytes)
    }
  }

  /// Notes a mistake in a schema's own file, or at its mention when the file has no name.
  private func report(_ error: JSONSchemaError, at member: JSONValue) {
    let place = error.location.value
    guard !error.location.documentURI.isEmpty else {
      return report(message(of: error), at: member)
    }
    context.sink.report(
      message(of: error), in: error.location.documentURI, bytes: place.document.bytes,
      at: place.position, length: 1)
  }

  private func message(of error: JSONSchemaError) -> Message {
    guard let cause = error.cause?.explanation.text else {
      return Catalogue.schemaError(error.code.rawValue, error.tokens)
    }
    let texts = [cause.french, cause.english].map { text in
      Catalogue.schemaError(
        error.code.rawValue, error.tokens.merging(["cause": text]) { _, last in last })
    }
    return Message(
      code: texts[0].code,
      text: LocalizedText(french: texts[0].text.french, english: texts[1].text.english))
  }
}
