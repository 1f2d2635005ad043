import JSON

extension DocumentBuilder {
  /// Returns the JSON Schema of the features of a collection, to which `describedby` leads
  /// (`/rec/core/fc-md-descriptions`).
  func schema(of collection: FeatureCollection) -> ResourceDocument {
    let title = "Schéma de la collection « \(collection.title) »"
    let properties = collection.properties.map { property in
      (property.name, ["anyOf": [property.schema, ["type": "null"]]] as JSONText)
    }
    return ResourceDocument(
      title: title,
      members: [
        ("$schema", "https://json-schema.org/draft/2020-12/schema"),
        ("$id", .string(addresses.href(.schema(collection)))), ("title", .string(title)),
        ("type", "object"), ("required", ["type", "id", "geometry", "properties"]),
        (
          "properties",
          [
            "type": ["const": "Feature"], "id": ["type": "string"],
            "geometry": ["type": ["object", "null"]],
            "properties": [
              "type": "object",
              "required": .array(collection.properties.map { .string($0.name) }),
              "properties": .object(properties),
            ],
          ]
        ),
      ],
      linkedData: webPage(title, at: .schema(collection)))
  }
}
