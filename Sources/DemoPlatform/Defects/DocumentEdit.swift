import JSON

/// A change of the JSON of the resources of some kinds.
struct DocumentEdit: Sendable {
  /// For each kind, the names on the way from the root to what changes; `*` stands for all members
  /// or elements.
  let paths: [Resource.Kind: [String]]
  /// Returns what takes the place of a value; nothing removes it.
  let change: @Sendable (JSONText) -> JSONText?

  /// Returns the JSON of a resource with the change.
  func applied(to json: JSONText, of kind: Resource.Kind) -> JSONText {
    guard let path = paths[kind] else { return json }
    return json.edited(at: path[...], change) ?? .null
  }
}

extension DefectEffect {
  /// Changes what lies at a path; nothing removes it.
  static func changing(
    _ path: [String], at kind: Resource.Kind,
    _ change: @escaping @Sendable (JSONText) -> JSONText?
  ) -> Self {
    .edit(DocumentEdit(paths: [kind: path], change: change))
  }

  /// Removes what lies at a path.
  static func removing(_ path: [String], at kind: Resource.Kind) -> Self {
    .changing(path, at: kind) { _ in nil }
  }

  /// Replaces what lies at a path.
  static func setting(_ path: [String], to value: JSONText, at kind: Resource.Kind) -> Self {
    .changing(path, at: kind) { _ in value }
  }

  /// Keeps some members of the objects at a path.
  static func keepingMembers(
    of path: [String], at kind: Resource.Kind, where isKept: @escaping @Sendable (String) -> Bool
  ) -> Self {
    .changing(path, at: kind) { $0.keepingMembers { name, _ in isKept(name) } }
  }

  /// Keeps some elements of the arrays at a path.
  static func keepingElements(
    of path: [String], at kind: Resource.Kind, where isKept: @escaping @Sendable (JSONText) -> Bool
  ) -> Self {
    .changing(path, at: kind) { $0.keepingElements(where: isKept) }
  }

  /// Removes the links of a relation.
  static func removingLinks(
    _ rel: String, of path: [String] = [], at kind: Resource.Kind
  ) -> Self {
    .keepingElements(of: path + ["links"], at: kind) { $0["rel"]?.text != rel }
  }

  /// Changes the links of a relation, or all links.
  static func changingLinks(
    _ rel: String? = nil, of path: [String] = [], at kind: Resource.Kind,
    _ change: @escaping @Sendable (JSONText) -> JSONText
  ) -> Self {
    .changing(path + ["links", "*"], at: kind) { link in
      rel == nil || link["rel"]?.text == rel ? change(link) : link
    }
  }

  /// Changes the addresses of the links of a relation, or of all links.
  static func redirectingLinks(
    _ rel: String? = nil, of path: [String] = [], at kind: Resource.Kind,
    _ change: @escaping @Sendable (String) -> String
  ) -> Self {
    .changingLinks(rel, of: path, at: kind) { link in
      link.edited(at: ["href"]) { .string(change($0.text ?? "")) } ?? link
    }
  }

  /// Makes the links of a relation lead to nothing.
  static func misleadingLinks(
    _ rel: String, of path: [String] = [], at kind: Resource.Kind
  ) -> Self {
    .redirectingLinks(rel, of: path, at: kind) { href in
      href.replacing("?", with: "/nulle-part?", maxReplacements: 1)
    }
  }
}
