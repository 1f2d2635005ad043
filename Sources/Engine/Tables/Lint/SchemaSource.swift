import JSON
import Messages

/// The document of a schema as it stands, before anybody judges it.
struct SchemaSource: Sendable {
  let document: JSONDocument
  /// Where it stands: a URL or a path.
  let address: String
  /// Its name, its version and its kind in the catalogue, if it is there.
  let name: String?
  let version: String?
  let type: String?
}

extension SchemaLibrary {
  /// Finds the document that a name, an address or a path leads to, whatever it holds.
  ///
  /// - Parameter usesCatalogue: Whether the catalogue is asked which version a file or an address is.
  func source(
    named text: String, catalogue given: String, usesCatalogue: Bool
  ) async -> Result<SchemaSource, SchemaFailure> {
    guard let reference = SchemaReference(text, exists: Self.exists) else {
      return .failure(SchemaFailure(Catalogue.tableSourceNoSchema, [String: String]()))
    }
    var found: SchemaCatalogue.Found?
    let address: String
    switch reference {
    case .name(let name, let version):
      switch await catalogue(given) {
      case .failure(let failure): return .failure(failure)
      case .success(let known):
        switch known.find(name, version: version) {
        case .failure(let absence):
          return .failure(Self.failure(absence, name: name, version: version ?? ""))
        case .success(let entry):
          found = entry
          address = entry.url
        }
      }
    case .url(let url): address = url
    case .file(let path): address = path
    case .inline: return .failure(SchemaFailure(Catalogue.tableSourceNoSchema, [String: String]()))
    }
    if found == nil, usesCatalogue, case .success(let known) = await catalogue(given) {
      found = known.find(url: address) ?? known.find(copyAt: address)
    }
    return await document(at: address).map { fetched in
      SchemaSource(
        document: fetched.document, address: address, name: found?.entry.name,
        version: found?.version, type: found?.entry.type)
    }
  }
}
