/// One way of asking a CSW for records; servers refuse some that the standard allows.
struct SearchForm: Sendable, Hashable {
  /// How the request is sent.
  enum Method: String, Sendable {
    case post = "POST"
    case get = "GET"
  }

  var method: Method
  var typeNames: String
  var outputSchema: String
  var elementSet: String
  var sortBy: String?
  var types: [String]

  /// The forms to try, the one asked for first.
  ///
  /// Sorting is wished for, so that pages do not overlap; then come the record type that every CSW knows, and
  /// the other method.
  static func all(_ options: HarvestOptions, _ capabilities: SearchCapabilities) -> [SearchForm] {
    let wished = SearchForm(
      method: options.usesGet ? .get : .post, typeNames: options.typeNames,
      outputSchema: options.outputSchema, elementSet: options.elementSet, sortBy: options.sortBy,
      types: options.types)
    var forms: [SearchForm] = []
    for method in [wished.method, wished.method == .post ? .get : .post] {
      for typeNames in [options.typeNames, "csw:Record"] {
        for sortBy in [options.sortBy, nil] {
          var form = wished
          (form.method, form.typeNames, form.sortBy) = (method, typeNames, sortBy)
          forms.append(form)
        }
      }
    }
    var seen: Set<SearchForm> = []
    return forms.filter { form in
      capabilities.endpoint(form.method) != nil && seen.insert(form).inserted
    }
  }
}
