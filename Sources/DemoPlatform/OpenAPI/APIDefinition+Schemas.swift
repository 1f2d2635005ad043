import JSON

extension APIDefinition {
  /// The schemas of the content, after those that 17-069r4 gives in its annexes.
  var schemas: [(String, JSONText)] {
    [
      ("link", link), ("exception", exception),
      (
        "landingPage",
        object(
          required: ["links"],
          [("title", Self.text), ("description", Self.text), ("links", list(of: "link"))])
      ),
      (
        "license",
        object(
          required: ["title", "links"],
          [("title", Self.text), ("description", Self.text), ("links", list(of: "link"))])
      ),
      (
        "confClasses",
        object(
          required: ["conformsTo"], [("conformsTo", ["type": "array", "items": Self.text])])
      ),
      (
        "collections",
        object(
          required: ["links", "collections"],
          [("links", list(of: "link")), ("collections", list(of: "collection"))])
      ),
      ("collection", collection), ("extent", extent),
      ("feature", feature(properties: ["type": "object", "nullable": true])),
      ("featureCollection", featureCollection(of: "feature")),
    ] + geometries + dataset.collections.flatMap { schemas(of: $0) }
  }

  private static let text: JSONText = ["type": "string"]

  private func object(
    required: [JSONText] = [], _ properties: [(String, JSONText)]
  ) -> JSONText {
    // An empty list of required members is not allowed in OpenAPI 3.0.
    required.isEmpty
      ? ["type": "object", "properties": .object(properties)]
      : ["type": "object", "required": .array(required), "properties": .object(properties)]
  }

  private func list(of schema: String) -> JSONText {
    ["type": "array", "items": reference("schemas", schema)]
  }

  private var link: JSONText {
    object(
      required: ["href", "rel"],
      ["href", "rel", "type", "title", "hreflang"].map { ($0, Self.text) })
  }

  private var exception: JSONText {
    object(
      required: ["title", "status", "detail", "code"],
      [
        ("type", Self.text), ("title", Self.text), ("status", ["type": "integer"]),
        ("detail", Self.text), ("code", Self.text),
      ])
  }

  private var collection: JSONText {
    object(
      required: ["id", "links"],
      [
        ("id", Self.text), ("title", Self.text), ("description", Self.text),
        ("itemType", ["type": "string", "default": "feature"]),
        ("crs", ["type": "array", "items": Self.text]),
        ("extent", reference("schemas", "extent")), ("links", list(of: "link")),
      ])
  }

  private var extent: JSONText {
    let box: JSONText = [
      "type": "array", "oneOf": [["minItems": 4, "maxItems": 4], ["minItems": 6, "maxItems": 6]],
      "items": ["type": "number"],
    ]
    let interval: JSONText = [
      "type": "array", "minItems": 2, "maxItems": 2,
      "items": ["type": "string", "format": "date-time", "nullable": true],
    ]
    return object(
      [
        (
          "spatial",
          object(
            required: ["bbox"],
            [("bbox", ["type": "array", "minItems": 1, "items": box]), ("crs", Self.text)])
        ),
        (
          "temporal",
          object(
            required: ["interval"],
            [
              ("interval", ["type": "array", "minItems": 1, "items": interval]),
              ("trs", Self.text),
            ])
        ),
      ])
  }

  private func feature(properties: JSONText) -> JSONText {
    object(
      required: ["type", "id", "geometry", "properties"],
      [
        ("type", ["type": "string", "enum": ["Feature"]]), ("id", Self.text),
        ("geometry", reference("schemas", "geometry")), ("properties", properties),
        ("links", list(of: "link")),
      ])
  }

  private func featureCollection(of schema: String) -> JSONText {
    object(
      required: ["type", "features"],
      [
        ("type", ["type": "string", "enum": ["FeatureCollection"]]),
        ("numberMatched", ["type": "integer", "minimum": 0]),
        ("numberReturned", ["type": "integer", "minimum": 0]),
        ("bbox", ["type": "array", "items": ["type": "number"]]),
        ("timeStamp", ["type": "string", "format": "date-time"]),
        ("features", list(of: schema)), ("links", list(of: "link")),
      ])
  }

  /// The features of a collection, with their own properties (`/rec/oas30/f-key-properties`).
  private func schemas(of collection: FeatureCollection) -> [(String, JSONText)] {
    let name = "feature-\(collection.identifier)"
    let properties = collection.properties.map { property -> (String, JSONText) in
      guard case .object(let members) = property.schema else { return (property.name, Self.text) }
      return (property.name, .object(members + [("nullable", true)]))
    }
    return [
      (name, feature(properties: object(properties))),
      ("featureCollection-\(collection.identifier)", featureCollection(of: name)),
    ]
  }
}
