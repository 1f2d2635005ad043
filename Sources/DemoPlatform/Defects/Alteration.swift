/// A change of responses before they are sent.
struct Alteration: Sendable {
  /// What a response is about.
  enum Subject: Sendable, Hashable {
    /// A resource of a kind in a format.
    case resource(Resource.Kind, Format)
    /// A problem.
    case problem
  }

  /// Tells whether responses about a subject change.
  let isMet: @Sendable (Subject) -> Bool
  /// Changes a response to a request.
  let change: @Sendable (inout HTTPResponse, HTTPRequest) -> Void
}

extension DefectEffect {
  /// Changes the responses about the resources of some kinds in one format.
  static func altering(
    _ kinds: [Resource.Kind] = Resource.Kind.allCases, in format: Format,
    _ change: @escaping @Sendable (inout HTTPResponse, HTTPRequest) -> Void
  ) -> Self {
    .alteration(
      Alteration(
        isMet: { subject in
          guard case .resource(let kind, format) = subject else { return false }
          return kinds.contains(kind)
        }, change: change))
  }

  /// Changes the responses that tell a problem.
  static func alteringProblems(
    _ change: @escaping @Sendable (inout HTTPResponse) -> Void
  ) -> Self {
    .alteration(Alteration(isMet: { $0 == .problem }, change: { response, _ in change(&response) }))
  }

  /// Leaves a field out of every response.
  static func leavingOut(_ field: String) -> Self {
    .alteration(Alteration(isMet: { _ in true }, change: { response, _ in response.remove(field) }))
  }

  /// Serves the resources of some kinds in one format under another media type.
  static func serving(
    _ kinds: [Resource.Kind] = Resource.Kind.allCases, in format: Format, as mediaType: String
  ) -> Self {
    .altering(kinds, in: format) { response, _ in
      response.set("Content-Type", to: mediaType)
    }
  }

  /// Sends the conformance declaration in another way than whole.
  static func delivering(_ delivery: Delivery) -> Self {
    .altering([.conformance], in: .json) { response, _ in response.delivery = delivery }
  }

  /// Redirects from the list of collections.
  static func redirectingCollections(to location: String) -> Self {
    .altering([.collections], in: .json) { response, _ in
      response = HTTPResponse(status: 302, fields: [HTTPField("Location", location)])
    }
  }
}
