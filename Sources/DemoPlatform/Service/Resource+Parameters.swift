extension Resource {
  /// The query parameters that the resource takes; any other is refused.
  var parameters: [ParameterDefinition] {
    guard case .items(let collection) = self else { return [.format] }
    return [.format, .limit, .offset, .box, .datetime] + collection.filters.map { .filter($0) }
  }
}
