/// Schemas that refer to one another by their places in a list.
struct CompiledSchema: Sendable {
  /// The schemas; the first one is where a judgement begins.
  let nodes: [SchemaNode]
  /// For each name that `$dynamicRef` uses, the schema that it means in each resource.
  let dynamicTargets: [String: [Int: Int]]
}
