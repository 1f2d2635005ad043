import Foundation
import JSON
import Messages
import Record
import Tables
import Transport

/// Finds schemas by name, address or file, each once in a run.
package actor SchemaLibrary {
  /// Where schema.data.gouv.fr publishes its catalogue.
  package static let nationalCatalogue = "https://schema.data.gouv.fr/schemas/schemas.json"
  /// How many bytes a schema or a catalogue may have.
  private static let byteLimit = 32 << 20

  /// A document and where it came from.
  struct Fetched: Sendable {
    let document: JSONDocument
    let isFromCache: Bool
    let exchanges: [String]
  }

  private let source: any Source
  private let cache: DocumentCache?
  private var documents: [String: Task<Result<Fetched, SchemaFailure>, Never>] = [:]
  private var schemas: [String: Task<Result<ResolvedSchema, SchemaFailure>, Never>] = [:]

  /// Creates a library.
  ///
  /// - Parameter cache: Where copies are kept; nowhere if nil.
  package init(source: any Source, cache: DocumentCache? = nil) {
    self.source = source
    self.cache = cache
  }

  /// Finds a schema that is given as text: a name with or without version, a URL or a path.
  ///
  /// - Parameter catalogue: The URL or path of the catalogue; that of schema.data.gouv.fr if it is empty.
  package func schema(
    named text: String, catalogue: String = ""
  ) async -> Result<ResolvedSchema, SchemaFailure> {
    guard let reference = SchemaReference(text, exists: Self.exists) else {
      return .failure(SchemaFailure(Catalogue.tableSourceNoSchema, [String: String]()))
    }
    return await schema(reference, catalogue: catalogue)
  }

  /// Finds a schema.
  func schema(
    _ reference: SchemaReference, catalogue: String
  ) async -> Result<ResolvedSchema, SchemaFailure> {
    if case .inline(let value, let base) = reference {
      return read(value, at: base ?? reference.text, found: nil, isFromCache: false, exchanges: [])
    }
    let key = "\(reference.text)\n\(catalogue)"
    if let task = schemas[key] { return await task.value }
    let task = Task { await self.find(reference, catalogue: catalogue) }
    schemas[key] = task
    return await task.value
  }

  /// Tells which entry and version of the catalogue stand at an address, if any do.
  package func published(
    at url: String, catalogue: String
  ) async -> (name: String, version: String?)? {
    guard case .success(let known) = await self.catalogue(catalogue) else { return nil }
    return known.find(url: url).map { ($0.entry.name, $0.version) }
  }

  /// Tells whether there is a file at a path.
  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  private func find(
    _ reference: SchemaReference, catalogue: String
  ) async -> Result<ResolvedSchema, SchemaFailure> {
    switch reference {
    case .url(let address), .file(let address):
      return await read(at: address, found: nil, exchanges: [])
    case .inline(let value, let base):
      return read(value, at: base ?? reference.text, found: nil, isFromCache: false, exchanges: [])
    case .name(let name, let version):
      switch await self.catalogue(catalogue) {
      case .failure(let failure): return .failure(failure)
      case .success(let known):
        switch known.find(name, version: version) {
        case .failure(let absence):
          return .failure(Self.failure(absence, name: name, version: version ?? ""))
        case .success(let found):
          guard ["tableschema", "jsonschema"].contains(found.entry.type) else {
            return .failure(
              SchemaFailure(
                Catalogue.tableSourceOtherKind, ["name": name, "type": found.entry.type]))
          }
          return await read(at: found.url, found: found, exchanges: [])
        }
      }
    }
  }

  static func failure(
    _ absence: SchemaCatalogue.Absence, name: String, version: String
  ) -> SchemaFailure {
    switch absence {
    case .name(let nearest?):
      SchemaFailure(Catalogue.tableSourceUnknownSchema, ["name": name, "known": nearest])
    case .name(nil): SchemaFailure(Catalogue.tableSourceStrangeSchema, ["name": name])
    case .version(let known):
      SchemaFailure(
        Catalogue.tableSourceUnknownVersion,
        ["name": name, "version": version, "known": known.joined(separator: ", ")])
    case .address: SchemaFailure(Catalogue.tableSourceStrangeSchema, ["name": name])
    }
  }

  func catalogue(_ given: String) async -> Result<SchemaCatalogue, SchemaFailure> {
    let address = given.trimmed.isEmpty ? Self.nationalCatalogue : given.trimmed
    switch await document(at: address) {
    case .failure(let failure):
      return .failure(
        SchemaFailure(
          Catalogue.tableSourceNoCatalogue,
          ["url": LocalizedText(verbatim: address), "cause": failure.message.text],
          isDoubt: true, exchanges: failure.exchanges))
    case .success(let fetched):
      guard let catalogue = SchemaCatalogue(fetched.document.root, url: address) else {
        return .failure(
          SchemaFailure(
            Catalogue.tableSourceNotACatalogue, ["url": address], isDoubt: true,
            exchanges: fetched.exchanges))
      }
      return .success(catalogue)
    }
  }

  private func read(
    at address: String, found: SchemaCatalogue.Found?, exchanges: [String]
  ) async -> Result<ResolvedSchema, SchemaFailure> {
    switch await document(at: address) {
    case .failure(let failure): return .failure(failure)
    case .success(let fetched):
      return read(
        fetched.document.root, at: address, found: found, isFromCache: fetched.isFromCache,
        exchanges: exchanges + fetched.exchanges)
    }
  }

  private func read(
    _ root: JSONValue, at address: String, found: SchemaCatalogue.Found?, isFromCache: Bool,
    exchanges: [String]
  ) -> Result<ResolvedSchema, SchemaFailure> {
    let kind: ResolvedSchema.Kind
    if found?.entry.type != "jsonschema", root["fields"]?.kind == .array {
      guard let document = Self.alone(root) else {
        return .failure(SchemaFailure(Catalogue.tableSourceNotASchema, ["schema": address]))
      }
      kind = .table(TableSchema(reading: document))
    } else if Self.isJSONSchema(root) {
      do throws(JSONSchemaError) {
        kind = .json(
          try JSONSchema.compile(
            root, options: JSONSchemaOptions(dialect: .draft7, baseURI: Self.uri(of: address))))
      } catch {
        return .failure(
          SchemaFailure(
            Catalogue.tableSourceBrokenSchema,
            [
              "schema": LocalizedText(verbatim: address),
              "cause": Catalogue.schemaError(error.code.rawValue, error.tokens).text,
            ], exchanges: exchanges))
      }
    } else {
      return .failure(
        SchemaFailure(
          Catalogue.tableSourceNotASchema, ["schema": address], exchanges: exchanges))
    }
    return .success(
      ResolvedSchema(
        kind: kind, document: root.document, url: address, name: found?.entry.name,
        version: found?.version, title: root["title"]?.string ?? found?.entry.title,
        isFromCache: isFromCache, exchanges: exchanges))
  }

  /// A document of its own for a schema that stands within another.
  private static func alone(_ root: JSONValue) -> JSONDocument? {
    root.pointer.tokens.isEmpty
      ? root.document : try? JSONDocument(parsing: JSONWriter.compact(.value(root)))
  }

  static func isJSONSchema(_ root: JSONValue) -> Bool {
    guard root.kind == .object else { return false }
    let keys = ["type", "properties", "$ref", "oneOf", "anyOf", "allOf", "definitions", "$defs"]
    return keys.contains { root[$0] != nil } && root["resources"] == nil
  }

  static func uri(of address: String) -> String {
    Plan.isURL(address) ? address : URL(fileURLWithPath: address).absoluteString
  }

  // MARK: Documents

  func document(at address: String) async -> Result<Fetched, SchemaFailure> {
    if let task = documents[address] { return await task.value }
    let task = Task {
      Plan.isURL(address) ? await self.fetch(address) : Self.load(address)
    }
    documents[address] = task
    return await task.value
  }

  private static func load(_ path: String) -> Result<Fetched, SchemaFailure> {
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: byteLimit + 1), data.count <= byteLimit
    else {
      return .failure(SchemaFailure(Catalogue.tableSourceNoSchemaFile, ["path": path]))
    }
    return parsed([UInt8](data), at: path, isFromCache: false, exchanges: [])
  }

  private func fetch(_ url: String) async -> Result<Fetched, SchemaFailure> {
    let copy = cache?.copy(of: url)
    var headers = [HeaderField("Accept", "application/json, */*;q=0.1")]
    if let tag = copy?.entityTag { headers.append(HeaderField("If-None-Match", tag)) }
    let delivery = await source.fetch(
      Request(url: url, headers: headers, bodyByteLimit: Self.byteLimit, isTransient: true),
      followsRedirects: true)
    let exchanges = delivery.exchanges.map(\.id)
    if delivery.failure == nil, let response = delivery.response {
      if (200..<300).contains(response.status) {
        let parsed = Self.parsed(
          response.body, at: url, isFromCache: false, exchanges: exchanges)
        if case .success = parsed {
          let tag = response.headers.value(of: "ETag")
          cache?.keep(response.body, of: url, entityTag: tag)
        }
        return parsed
      }
      if response.status == 304, let copy {
        return Self.parsed(copy.bytes, at: url, isFromCache: false, exchanges: exchanges)
      }
    }
    let isGone = [404, 410].contains(delivery.response?.status)
    if let copy, !isGone {
      return Self.parsed(copy.bytes, at: url, isFromCache: true, exchanges: exchanges)
    }
    let cause =
      delivery.failure
      ?? Catalogue.tableSourceStatus(["status": "\(delivery.response?.status ?? 0)"])
    return .failure(
      SchemaFailure(
        Catalogue.tableSourceUnreachable,
        ["schema": LocalizedText(verbatim: url), "cause": cause.text], isDoubt: !isGone,
        exchanges: exchanges))
  }

  private static func parsed(
    _ bytes: [UInt8], at address: String, isFromCache: Bool, exchanges: [String]
  ) -> Result<Fetched, SchemaFailure> {
    do throws(JSONError) {
      return .success(
        Fetched(
          document: try JSONDocument(parsing: bytes), isFromCache: isFromCache,
          exchanges: exchanges))
    } catch {
      return .failure(
        SchemaFailure(
          Catalogue.tableSourceNotJSON,
          ["schema": LocalizedText(verbatim: address), "cause": error.explanation.text],
          exchanges: exchanges
        ).at(error.position))
    }
  }
}
