/// A schema that has a URI of its own, with the names that are given inside it.
struct SchemaResource {
  let uri: String
  let documentURI: String
  let root: JSONValue
  let dialect: SchemaDialect
  /// The schemas that a fragment names.
  var anchors: [String: JSONValue] = [:]
  /// Those among them that `$dynamicRef` may land on; the one that `$recursiveRef` may land on has
  /// an empty name.
  var dynamicAnchors: [String: JSONValue] = [:]
}
