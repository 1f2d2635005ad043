import Messages

/// A value given to a parameter of the suites that have it: `NAME=VALUE`.
package struct ParameterAssignment: Sendable, Hashable {
  package let name: String
  package let value: String

  /// Reads one value of `--param`.
  ///
  /// - Parameter spelling: the option as it was written, for messages.
  package init(parsing text: String, for spelling: String) throws(CommandError) {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
      throw .usage(Catalogue.parameterBadAssignment(["option": spelling, "value": text]))
    }
    name = String(text[..<equals])
    value = String(text[text.index(after: equals)...])
  }

  /// Reads every value of `--param`; one parameter has one value.
  package static func all(
    in arguments: ParsedArguments
  ) throws(CommandError) -> [ParameterAssignment] {
    var assignments: [ParameterAssignment] = []
    for given in arguments.all(.parameter) {
      let assignment = try ParameterAssignment(parsing: given.text, for: given.spelling)
      if assignments.contains(where: { $0.name == assignment.name }) {
        throw .usage(Catalogue.parameterTwice(["name": assignment.name]))
      }
      assignments.append(assignment)
    }
    return assignments
  }
}
