package import JSON
import Messages

/// The computed arguments of a value function.
package struct FunctionArguments: Sendable {
  private let values: [String: JSONValue]
  /// The URL against which references are resolved, if there is one.
  package let baseURL: String?

  /// Creates arguments.
  package init(values: [String: JSONValue], baseURL: String?) {
    self.values = values
    self.baseURL = baseURL
  }

  /// Returns an argument by name.
  package subscript(_ name: String) -> JSONValue? { values[name] }

  /// The main argument, as it is or as a list of one.
  package var subjects: [JSONValue] {
    guard let main = values["of"] else { return [] }
    return main.kind == .array ? Array(main.elements) : [main]
  }

  /// Says that an argument is not what the function takes.
  package func unusable(_ name: String = "of") -> Computed {
    .missing(Catalogue.valueUnusable(["found": values[name]?.excerpt ?? "?"]))
  }
}
