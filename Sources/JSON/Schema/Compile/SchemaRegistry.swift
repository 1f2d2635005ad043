/// The documents that schemas stand in, and what their schemas are called.
struct SchemaRegistry {
  private(set) var resources: [SchemaResource] = []
  private var placesByURI: [String: Int] = [:]
  private var placesByRoot: [ValueKey: Int] = [:]
  /// The resource that each schema which was looked at belongs to.
  private var owners: [ValueKey: Int] = [:]
  private let options: JSONSchemaOptions
  private let loader: JSONSchemaLoader

  /// Creates an empty registry.
  init(options: JSONSchemaOptions, loader: @escaping JSONSchemaLoader) {
    self.options = options
    self.loader = loader
  }

  /// Takes the schema to be compiled, and the document around it.
  mutating func open(_ schema: JSONValue) throws(JSONSchemaError) {
    let root = schema.document.root
    let place = addResource(
      uri: options.baseURI, documentURI: options.baseURI, root: root,
      dialect: SchemaDialect(options.dialect))
    try scan(schema, in: place)
  }

  /// Returns the resource that a schema belongs to; one that stands where no keyword of the dialect
  /// puts schemas is looked at now, as part of the resource given.
  mutating func owner(of schema: JSONValue, near place: Int) throws(JSONSchemaError) -> Int {
    if let owner = owners[ValueKey(schema)] { return owner }
    try scan(schema, in: place)
    return owners[ValueKey(schema)] ?? place
  }

  private mutating func addResource(
    uri: String, documentURI: String, root: JSONValue, dialect: SchemaDialect
  ) -> Int {
    let place = resources.count
    resources.append(
      SchemaResource(uri: uri, documentURI: documentURI, root: root, dialect: dialect))
    if placesByURI[uri] == nil { placesByURI[uri] = place }
    placesByRoot[ValueKey(root)] = place
    return place
  }

  /// Looks through a schema and those inside it for URIs and names.
  private mutating func scan(_ schema: JSONValue, in place: Int) throws(JSONSchemaError) {
    var pending = [(schema, place, true)]
    while let (value, outer, isEntry) = pending.popLast() {
      guard value.kind == .object, owners[ValueKey(value)] == nil else {
        owners[ValueKey(value)] = owners[ValueKey(value)] ?? outer
        continue
      }
      let place = try identify(value, in: outer, isEntry: isEntry)
      owners[ValueKey(value)] = place
      name(value, in: place)
      let dialect = resources[place].dialect
      for member in value.members.reversed() {
        guard let shape = dialect.keywords[member.name] else { continue }
        pending += shape.subschemas(of: member.value).reversed().map { ($0, place, false) }
      }
    }
  }

  /// Returns the resource that a schema belongs to: its own, if it has an identifier.
  private mutating func identify(
    _ schema: JSONValue, in outer: Int, isEntry: Bool
  ) throws(JSONSchemaError) -> Int {
    var dialect = resources[outer].dialect
    if let value = schema["$schema"], let uri = value.string {
      // Elsewhere than at the root of a resource, $schema means nothing (Core 2020-12 §8.1.1).
      let isRoot = isEntry || schema["$id"]?.string != nil || schema["id"]?.string != nil
      if isRoot { dialect = try self.dialect(named: uri, at: location(of: value, in: outer)) }
    }
    var uri = resources[outer].uri
    let isOutside = placesByRoot[ValueKey(schema)] == outer
    if let identifier = identifier(of: schema, in: dialect) {
      if SchemaURI.hasMoreThanFragment(identifier) {
        uri = SchemaURI.resolve(identifier, against: uri)
      }
    }
    if isOutside {
      resources[outer] = SchemaResource(
        uri: uri,
        documentURI: resources[outer].documentURI.isEmpty ? uri : resources[outer].documentURI,
        root: schema, dialect: dialect)
      if placesByURI[uri] == nil { placesByURI[uri] = outer }
      return outer
    }
    let isOwn = uri != resources[outer].uri
    guard isOwn || (isEntry && schema["$schema"] != nil) else { return outer }
    if !isOwn {
      // A schema inside another document keeps that document's URI, but may have its own dialect.
      resources.append(
        SchemaResource(
          uri: uri, documentURI: resources[outer].documentURI, root: resources[outer].root,
          dialect: dialect))
      return resources.count - 1
    }
    return addResource(
      uri: uri, documentURI: resources[outer].documentURI, root: schema, dialect: dialect)
  }

  private func identifier(of schema: JSONValue, in dialect: SchemaDialect) -> String? {
    guard let keyword = dialect.identifierKeyword, let value = schema[keyword]?.string else {
      return nil
    }
    // Before 2019-09, what stands beside $ref is ignored, its identifier too.
    if dialect.isReferenceAlone, schema["$ref"]?.string != nil { return nil }
    return value
  }

  private mutating func name(_ schema: JSONValue, in place: Int) {
    let dialect = resources[place].dialect
    if dialect.hasFragmentIdentifiers, let identifier = identifier(of: schema, in: dialect),
      let fragment = SchemaURI(identifier).fragment, !fragment.isEmpty
    {
      addAnchor(String(fragment), schema, in: place, isDynamic: false)
    }
    for (keyword, isDynamic) in [("$anchor", false), ("$dynamicAnchor", true)]
    where dialect.keywords[keyword] != nil {
      if let name = schema[keyword]?.string {
        addAnchor(name, schema, in: place, isDynamic: isDynamic)
      }
    }
    if dialect.keywords["$recursiveAnchor"] != nil, schema["$recursiveAnchor"]?.boolean == true,
      placesByRoot[ValueKey(schema)] == place
    {
      resources[place].dynamicAnchors[""] = schema
    }
  }

  private mutating func addAnchor(
    _ name: String, _ schema: JSONValue, in place: Int, isDynamic: Bool
  ) {
    if resources[place].anchors[name] == nil { resources[place].anchors[name] = schema }
    if isDynamic, resources[place].dynamicAnchors[name] == nil {
      resources[place].dynamicAnchors[name] = schema
    }
  }

  private func location(of value: JSONValue, in place: Int) -> JSONSchemaLocation {
    JSONSchemaLocation(documentURI: resources[place].documentURI, value: value)
  }
}

extension SchemaRegistry {
  /// A schema that a reference names.
  struct Target {
    let schema: JSONValue
    let resource: Int
    /// The name after the number sign, unless it is a pointer.
    let anchor: String?
  }

  /// Finds what a reference in a resource names.
  mutating func resolve(
    _ reference: String, in place: Int, at location: JSONSchemaLocation
  ) throws(JSONSchemaError) -> Target {
    let uri = SchemaURI.resolve(reference, against: resources[place].uri)
    let found = try resource(at: uri, reference: reference, location)
    let fragment = SchemaURI(reference).fragment.map(SchemaURI.decode) ?? ""
    if fragment.isEmpty {
      let root = resources[found].root
      return Target(schema: root, resource: try owner(of: root, near: found), anchor: nil)
    }
    if fragment.hasPrefix("/") {
      if let target = try follow(fragment, from: found) { return target }
    } else if let schema = resources[found].anchors[fragment] {
      return Target(schema: schema, resource: found, anchor: fragment)
    }
    throw JSONSchemaError(
      .unresolvableFragment, at: location, ["reference": reference, "uri": uri])
  }

  /// Follows a JSON Pointer, into embedded resources too.
  private mutating func follow(
    _ pointer: String, from place: Int
  ) throws(JSONSchemaError) -> Target? {
    var place = place
    var value = resources[place].root
    for piece in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let token = SchemaURI.unescape(piece)
      let next: JSONValue? =
        switch value.kind {
        case .object: value[token]
        case .array: Int(token).flatMap { String($0) == token ? value[$0] : nil }
        default: nil
        }
      guard let next else { return nil }
      value = next
      place = owners[ValueKey(value)] ?? place
    }
    guard value.kind == .object || value.kind == .boolean else { return nil }
    return Target(schema: value, resource: try owner(of: value, near: place), anchor: nil)
  }

  private mutating func resource(
    at uri: String, reference: String, _ location: JSONSchemaLocation
  ) throws(JSONSchemaError) -> Int {
    if let place = placesByURI[uri] { return place }
    let document = try document(at: uri, reference: reference, location)
    guard let document else {
      throw JSONSchemaError(
        .unresolvableDocument, at: location, ["reference": reference, "uri": uri])
    }
    let place = addResource(
      uri: uri, documentURI: uri, root: document.root, dialect: SchemaDialect(options.dialect))
    try scan(document.root, in: place)
    return place
  }

  private func document(
    at uri: String, reference: String, _ location: JSONSchemaLocation
  ) throws(JSONSchemaError) -> JSONDocument? {
    if let document = MetaSchemas.document(at: uri) { return document }
    do throws(JSONError) {
      return try loader(uri)
    } catch {
      throw JSONSchemaError(
        .unreadableDocument, at: location,
        ["reference": reference, "uri": uri, "cause": String(describing: error)], cause: error)
    }
  }

  /// Finds the dialect that a `$schema` names.
  private mutating func dialect(
    named name: String, at location: JSONSchemaLocation
  ) throws(JSONSchemaError) -> SchemaDialect {
    var uri = name
    var vocabularies: [String]?
    // A meta-schema has a meta-schema in its turn: the way to a known dialect is short.
    for _ in 0..<8 {
      if let base = JSONSchemaDialect(uri: uri) {
        guard let vocabularies, base >= .draft201909 else { return SchemaDialect(base) }
        return SchemaDialect(base: base, vocabularies: vocabularies)
      }
      let place = SchemaURI.resolve(uri, against: "")
      guard let meta = try document(at: place, reference: uri, location)?.root else { break }
      if vocabularies == nil, let declared = meta["$vocabulary"] {
        vocabularies = []
        for member in declared.members {
          if Vocabulary.keywords(of: member.name) != nil {
            vocabularies?.append(member.name)
          } else if member.value.boolean == true {
            throw JSONSchemaError(.unknownVocabulary, at: location, ["uri": member.name])
          }
        }
      }
      guard let next = meta["$schema"]?.string else { break }
      uri = next
    }
    throw JSONSchemaError(.unknownDialect, at: location, ["uri": name])
  }
}
