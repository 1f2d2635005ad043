extension Catalogue {
  /// What is said of where tables and their schemas come from.
  package static let tableSources: [MessageTemplate] = [
    tableSourceNoSchema, tableSourceUnknownSchema, tableSourceStrangeSchema,
    tableSourceUnknownVersion, tableSourceOtherKind, tableSourceNoCatalogue,
    tableSourceNotACatalogue, tableSourceNotASchema, tableSourceBrokenSchema,
    tableSourceNoSchemaFile, tableSourceUnreachable, tableSourceStatus, tableSourceNotJSON,
    tableSourceCut, tableSourceRefused, tableSourceDeparts, tableSourceNoDocument,
    tableSourceUnjudged, tableSourceNoTable, tableSourceMore, tableSourceListing,
    tableSourceNoResource, tableSourceOldCopy,
  ]

  package static let tableSourceNoSchema = MessageTemplate(
    "table-source.no-schema",
    french:
      "aucun schéma n'est déclaré pour ce fichier, ni donné par --param schema=… : son contenu n'est pas vérifié",
    english:
      "no schema is declared for this file, nor given by --param schema=…: its content is not checked"
  )
  package static let tableSourceUnknownSchema = MessageTemplate(
    "table-source.unknown-schema",
    french: "le catalogue n'a pas de schéma {name} ; vouliez-vous dire {known} ?",
    english: "the catalogue has no schema {name}; did you mean {known}?")
  package static let tableSourceStrangeSchema = MessageTemplate(
    "table-source.strange-schema",
    french: "le catalogue n'a pas de schéma {name}, ni rien d'approchant",
    english: "the catalogue has no schema {name}, nor anything like it")
  package static let tableSourceUnknownVersion = MessageTemplate(
    "table-source.unknown-version",
    french:
      "la version {version} de {name} n'est pas au catalogue, ou n'y est plus ; il a : {known}",
    english: "version {version} of {name} is not in the catalogue, or no longer; it has: {known}")
  package static let tableSourceOtherKind = MessageTemplate(
    "table-source.other-kind",
    french:
      "{name} est au catalogue avec le type {type}, qui ne s'applique pas à un fichier : seuls tableschema et jsonschema le font",
    english:
      "{name} is in the catalogue with the type {type}, which cannot be applied to a file: only tableschema and jsonschema can"
  )
  package static let tableSourceNoCatalogue = MessageTemplate(
    "table-source.no-catalogue",
    french:
      "le catalogue des schémas {url} n'a pas pu être lu ({cause}) ; donnez-en une copie par --param catalogue=FICHIER",
    english:
      "the catalogue of schemas {url} could not be read ({cause}); give a copy of it with --param catalogue=FILE"
  )
  package static let tableSourceNotACatalogue = MessageTemplate(
    "table-source.not-a-catalogue",
    french: "{url} n'est pas un catalogue de schémas : il n'a pas de liste « schemas »",
    english: "{url} is no catalogue of schemas: it has no list \"schemas\"")
  package static let tableSourceNotASchema = MessageTemplate(
    "table-source.not-a-schema",
    french: "{schema} n'est ni un schéma de table (Table Schema) ni un JSON Schema",
    english: "{schema} is neither a table schema (Table Schema) nor a JSON Schema")
  package static let tableSourceBrokenSchema = MessageTemplate(
    "table-source.broken-schema",
    french: "le JSON Schema {schema} ne peut pas servir : {cause}",
    english: "the JSON Schema {schema} cannot be used: {cause}")
  package static let tableSourceNoSchemaFile = MessageTemplate(
    "table-source.no-schema-file",
    french: "le fichier {path} ne peut pas être lu, ou est trop grand pour un schéma",
    english: "the file {path} cannot be read, or is too large for a schema")
  package static let tableSourceUnreachable = MessageTemplate(
    "table-source.unreachable",
    french: "{schema} n'a pas pu être obtenu : {cause}",
    english: "{schema} could not be had: {cause}")
  package static let tableSourceStatus = MessageTemplate(
    "table-source.status", french: "le serveur a répondu {status}",
    english: "the server answered {status}")
  package static let tableSourceNotJSON = MessageTemplate(
    "table-source.not-json", french: "{schema} n'est pas du JSON : {cause}",
    english: "{schema} is not JSON: {cause}")
  package static let tableSourceCut = MessageTemplate(
    "table-source.cut",
    french:
      "le fichier n'est pas venu en entier ({received} octets reçus) : {cause} Ce qui est venu est jugé, le reste ne peut l'être",
    english:
      "the file did not come whole ({received} bytes received): {cause} What came is judged, the rest cannot be"
  )
  package static let tableSourceRefused = MessageTemplate(
    "table-source.refused",
    french: "le serveur a répondu {status} pour {url} : le fichier n'est pas là",
    english: "the server answered {status} for {url}: the file is not there")
  package static let tableSourceDeparts = MessageTemplate(
    "table-source.departs", french: "{place} : {cause}", english: "{place}: {cause}")
  package static let tableSourceNoDocument = MessageTemplate(
    "table-source.no-document",
    french: "ce n'est pas du JSON, que le schéma demande : {cause}",
    english: "this is not JSON, which the schema asks for: {cause}")
  package static let tableSourceUnjudged = MessageTemplate(
    "table-source.unjudged",
    french: "aucune ligne n'a été jugée : rien ne peut être dit de leur contenu",
    english: "no row was judged: nothing can be said of their content")
  package static let tableSourceNoTable = MessageTemplate(
    "table-source.no-table", french: "ce qui est regardé n'est pas un tableau lu par recette",
    english: "what is looked at is no table that recette has read")
  package static let tableSourceMore = MessageTemplate(
    "table-source.more",
    french: "{field} : {count} autres cas semblables, comptés sans être montrés",
    english: "{field}: {count} more like these, counted and not shown")
  package static let tableSourceListing = MessageTemplate(
    "table-source.listing", french: "{url} n'a pas pu être lu : {cause}",
    english: "{url} could not be read: {cause}")
  package static let tableSourceNoResource = MessageTemplate(
    "table-source.no-resource",
    french: "{url} ne mène à aucun fichier à vérifier (CSV, TSV, JSON, GeoJSON)",
    english: "{url} leads to no file to check (CSV, TSV, JSON, GeoJSON)")
  package static let tableSourceOldCopy = MessageTemplate(
    "table-source.old-copy",
    french: "{schema} n'a pas répondu : la copie gardée sur cette machine est prise",
    english: "{schema} did not answer: the copy kept on this machine is taken")
}
