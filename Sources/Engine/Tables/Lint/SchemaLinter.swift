import Foundation
import JSON
import Messages
import Tables

/// Judges schemas for their authors: Table Schema, JSON Schema and the Data Packages that hold them.
package struct SchemaLinter: Sendable {
  private let library: SchemaLibrary
  private let catalogue: String
  private let usesCatalogue: Bool

  /// Creates a linter.
  ///
  /// - Parameters:
  ///   - catalogue: The URL or path of the catalogue; that of schema.data.gouv.fr if it is empty.
  ///   - usesCatalogue: Whether schemas given by file or address are looked for in it too.
  package init(library: SchemaLibrary, catalogue: String = "", usesCatalogue: Bool = false) {
    self.library = library
    self.catalogue = catalogue
    self.usesCatalogue = usesCatalogue
  }

  /// Judges what a name, an address or a path leads to.
  package func lint(_ text: String) async -> Result<LintedSchema, SchemaFailure> {
    let found = await library.source(
      named: text, catalogue: catalogue, usesCatalogue: usesCatalogue)
    switch found {
    case .success(let source): return .success(await judged(source))
    case .failure(let failure):
      guard let position = failure.position else { return .failure(failure) }
      let finding = SchemaFinding(
        .error, failure.message, mend: Catalogue.schemaLintNotJSONMend(),
        pointer: JSONPointer(tokens: []),
        position: position)
      return .success(
        LintedSchema(
          address: text, name: nil, version: nil, kind: .unknown, findings: [finding],
          document: nil))
    }
  }

  private func judged(_ source: SchemaSource) async -> LintedSchema {
    let root = source.document.root
    let kind: LintedSchema.Kind
    let findings: [SchemaFinding]
    if root["resources"]?.kind == .array, root["fields"] == nil {
      kind = .dataPackage
      findings = await package(root, source)
    } else if root["fields"] != nil, source.type != "jsonschema" {
      kind = .tableSchema
      findings = TableSchemaLint.notes(of: root, version: source.version)
        .compactMap(SchemaFinding.init)
    } else if SchemaLibrary.isJSONSchema(root) || root["$schema"]?.string != nil {
      kind = .jsonSchema
      findings = JSONSchemaLint.findings(of: root, at: source.address)
    } else {
      kind = .unknown
      findings = [
        SchemaFinding(
          .error, Catalogue.schemaLintNoSchema(), mend: Catalogue.schemaLintNoSchemaMend(),
          pointer: root.pointer, position: root.position)
      ]
    }
    return LintedSchema(
      address: source.address, name: source.name, version: source.version, kind: kind,
      findings: findings, document: source.document)
  }

  // MARK: Data Packages

  /// Judges the schemas that stand in a package, whether those that it names can be had, and whether
  /// foreign keys lead to a resource of it.
  private func package(_ root: JSONValue, _ source: SchemaSource) async -> [SchemaFinding] {
    var findings: [SchemaFinding] = []
    let resources = root["resources"].map { Array($0.elements) } ?? []
    let names = Set(resources.compactMap { $0["name"]?.string })
    for resource in resources {
      guard let schema = resource["schema"], schema.kind != .null else { continue }
      if schema.kind == .object, schema["fields"] != nil {
        findings += TableSchemaLint.notes(of: schema).compactMap(SchemaFinding.init)
        findings += Self.references(of: schema, to: names)
        continue
      }
      guard
        let reference = SchemaReference(
          schema, base: source.address, exists: SchemaLibrary.exists)
      else { continue }
      if case .failure(let failure) = await library.schema(reference, catalogue: catalogue),
        !failure.isDoubt
      {
        findings.append(
          SchemaFinding(
            .warning, failure.message, mend: Catalogue.schemaLintReferenceMend(),
            pointer: schema.pointer, position: schema.position))
      }
    }
    return findings
  }

  private static func references(of schema: JSONValue, to names: Set<String>) -> [SchemaFinding] {
    let keys = schema["foreignKeys"].map { Array($0.elements) } ?? []
    return keys.compactMap { key in
      guard let value = key["reference"]?["resource"], let name = value.string, !name.isEmpty,
        !names.contains(name)
      else { return nil }
      let code = TableSchemaCode.unknownResource.rawValue
      return SchemaFinding(
        .error, Catalogue.tableSchemaUnknownResource(["name": name]),
        mend: Catalogue.tableSchemaMend(code, ["name": name]), pointer: value.pointer,
        position: value.position)
    }
  }
}
