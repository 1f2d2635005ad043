/// The one catalogue of sentences that recette says to people.
///
/// Each room's sentences stand in an extension file, `Catalogue+<Room>.swift`; every report, the
/// terminal and the run record draw from here, so that they never word the same thing twice.
package enum Catalogue {
  /// Every entry, for the test that holds codes unique and both languages complete.
  package static let all: [MessageTemplate] = [
    json,
    markup,
    record,
    nodes,
    xsd,
    schemas,
    queries,
    schema,
    reports,
    reportsSubjects,
    suites,
    geo,
    harvest,
    filters,
    raster,
    tables,
    tableSources,
    tableSchemaMends,
    schemaLint,
    checks,
    records,
    openAPI,
    engine,
    clauses,
    platforms,
    platformWriting,
    comparisons,
    demo,
    commandLine,
    verbs,
    transport,
  ].flatMap(\.self)

  private static let templates = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

  /// Returns the entry of a code, for documents that carry codes.
  package static func template(code: String) -> MessageTemplate? { templates[code] }
}
