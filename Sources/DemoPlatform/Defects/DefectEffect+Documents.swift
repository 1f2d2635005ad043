import JSON

extension DefectEffect {
  /// Leaves a parameter out of an API definition, and out of its operations.
  static func undeclaring(_ parameter: String) -> Self {
    let reference = "#/components/parameters/\(parameter)"
    return .changing([], at: .apiDefinition) { definition in
      definition.edited(at: DocumentPath.parameter(parameter)[...]) { _ in nil }?
        .edited(at: (DocumentPath.operation + ["parameters"])[...]) { parameters in
          parameters.keepingElements { $0["$ref"]?.text != reference }
        }
    }
  }

  /// Changes every extent, in the list of collections and in a collection alone.
  static func changingExtents(
    _ path: [String], _ change: @escaping @Sendable (JSONText) -> JSONText?
  ) -> Self {
    .edit(
      DocumentEdit(
        paths: [.collections: DocumentPath.entry + path, .collection: path], change: change))
  }

  /// Changes every feature, in pages and alone.
  static func changingFeatures(
    _ path: [String], _ change: @escaping @Sendable (JSONText) -> JSONText?
  ) -> Self {
    .edit(
      DocumentEdit(paths: [.items: ["features", "*"] + path, .feature: path], change: change))
  }
}
