/// Compiles schemas from a list of those that are still to be compiled, so that neither depth nor
/// circles matter.
struct SchemaCompiler {
  /// The keywords in the order in which they are judged; those that depend on what others have
  /// evaluated come last.
  private static let keywords: [any SchemaKeyword.Type] = [
    ReferenceKeyword.self, DynamicReferenceKeyword.self, TypeKeyword.self, EnumKeyword.self,
    BoundKeyword.self, MultipleOfKeyword.self, LengthKeyword.self, PatternKeyword.self,
    FormatKeyword.self, ContentKeyword.self, CountKeyword.self, UniqueItemsKeyword.self,
    RequiredKeyword.self, DependentRequiredKeyword.self, PropertyNamesKeyword.self,
    MembersKeyword.self, ItemsKeyword.self, ContainsKeyword.self, DependentSchemasKeyword.self,
    AllOfKeyword.self, AnyOfKeyword.self, OneOfKeyword.self, NotKeyword.self,
    ConditionKeyword.self, UnevaluatedItemsKeyword.self, UnevaluatedPropertiesKeyword.self,
  ]

  let options: JSONSchemaOptions
  private var registry: SchemaRegistry
  private var nodes: [SchemaNode?] = []
  private var places: [ValueKey: Int] = [:]
  private var pending: [(place: Int, schema: JSONValue, resource: Int)] = []
  private var dynamicNames: Set<String> = []

  /// Creates a compiler.
  init(options: JSONSchemaOptions, loader: @escaping JSONSchemaLoader) {
    self.options = options
    registry = SchemaRegistry(options: options, loader: loader)
  }

  /// Compiles a schema and every one that it refers to.
  mutating func compile(_ schema: JSONValue) throws(JSONSchemaError) -> CompiledSchema {
    try registry.open(schema)
    _ = place(of: schema, resource: try registry.owner(of: schema, near: 0))
    var dynamicTargets: [String: [Int: Int]] = [:]
    var isSettled = false
    while !isSettled {
      try compilePending()
      isSettled = true
      // A dynamic reference may land in every resource that a judgement can go through.
      let resources = Set(nodes.compactMap { $0?.resource })
      for name in dynamicNames {
        for resource in resources where dynamicTargets[name]?[resource] == nil {
          guard let target = registry.resources[resource].dynamicAnchors[name] else { continue }
          dynamicTargets[name, default: [:]][resource] = place(of: target, resource: resource)
          isSettled = false
        }
      }
    }
    let compiled = CompiledSchema(nodes: nodes.compactMap(\.self), dynamicTargets: dynamicTargets)
    try compiled.refuseEndlessReferences()
    return compiled
  }

  private mutating func compilePending() throws(JSONSchemaError) {
    while let (place, schema, resource) = pending.popLast() {
      let owner = registry.resources[resource]
      let location = JSONSchemaLocation(documentURI: owner.documentURI, value: schema)
      var keywords: [any SchemaKeyword] = []
      switch schema.kind {
      case .boolean: if schema.boolean == false { keywords = [FalseKeyword(location: location)] }
      case .object:
        let source = SchemaSource(
          value: schema, dialect: owner.dialect, resource: resource,
          documentURI: owner.documentURI)
        for keyword in Self.keywords { keywords += try keyword.compile(source, by: &self) }
      default:
        throw JSONSchemaError(.notASchema, at: location, ["actual": schema.kind.rawValue])
      }
      nodes[place] = SchemaNode(keywords: keywords, resource: resource, location: location)
    }
  }

  /// Returns the place of a schema in the list, which it takes at its first mention.
  private mutating func place(of schema: JSONValue, resource: Int) -> Int {
    if let place = places[ValueKey(schema)] { return place }
    let place = nodes.count
    places[ValueKey(schema)] = place
    nodes.append(nil)
    pending.append((place, schema, resource))
    return place
  }

  /// Returns the place of a schema that stands in another one.
  mutating func node(
    for schema: JSONValue, in source: SchemaSource
  ) throws(JSONSchemaError) -> Int {
    place(of: schema, resource: try registry.owner(of: schema, near: source.resource))
  }

  /// Returns the places of the schemas in an object, by name.
  mutating func nodes(
    for members: [JSONMember], in source: SchemaSource
  ) throws(JSONSchemaError) -> [(name: String, node: Int)] {
    var nodes: [(name: String, node: Int)] = []
    for member in members { nodes.append((member.name, try node(for: member.value, in: source))) }
    return nodes
  }

  /// Returns the places of schemas in an array.
  mutating func nodes(
    for schemas: [JSONValue], in source: SchemaSource
  ) throws(JSONSchemaError) -> [Int] {
    var nodes: [Int] = []
    for schema in schemas { nodes.append(try node(for: schema, in: source)) }
    return nodes
  }

  /// Returns the place of the schema that a keyword of a schema refers to.
  ///
  /// - Returns: The place, and the name by which the schema may be replaced while judging, if it is
  ///   one that `$dynamicRef` or `$recursiveRef` may land on.
  mutating func reference(
    _ reference: String, of keyword: String, in source: SchemaSource
  ) throws(JSONSchemaError) -> (node: Int, dynamicName: String?) {
    let target = try registry.resolve(
      reference, in: source.resource, at: source.location(keyword))
    let node = place(of: target.schema, resource: target.resource)
    let anchors = registry.resources[target.resource].dynamicAnchors
    let name = keyword == "$recursiveRef" ? "" : target.anchor
    guard keyword != "$ref", let name, let anchor = anchors[name],
      ValueKey(anchor) == ValueKey(target.schema)
    else { return (node, nil) }
    dynamicNames.insert(name)
    return (node, name)
  }
}

extension CompiledSchema {
  /// Refuses schemas that apply one another to the same value in a circle, which no document ends.
  fileprivate func refuseEndlessReferences() throws(JSONSchemaError) {
    var states = [UInt8](repeating: 0, count: nodes.count)
    for start in nodes.indices where states[start] == 0 {
      var stack = [(node: start, isLeaving: false)]
      while let (node, isLeaving) = stack.popLast() {
        if isLeaving {
          states[node] = 2
          continue
        }
        if states[node] == 2 { continue }
        states[node] = 1
        stack.append((node, true))
        for next in nodes[node].keywords.flatMap(\.alwaysApplied) {
          if states[next] == 1 {
            throw JSONSchemaError(.endlessReference, at: nodes[node].location)
          }
          if states[next] == 0 { stack.append((next, false)) }
        }
      }
    }
  }
}
