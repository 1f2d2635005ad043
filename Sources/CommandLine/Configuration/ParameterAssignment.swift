import Messages

/// A value given to a parameter of a suite: `NAME=VALUE`, or `SUITE.NAME=VALUE` for one suite alone.
package struct ParameterAssignment: Sendable, Hashable {
  /// The suite it is for; nil for every suite that has the parameter.
  package let suite: String?
  package let name: String
  package let value: String

  /// Reads one value of `--param`.
  ///
  /// - Parameter spelling: the option as it was written, for messages.
  package init(parsing text: String, for spelling: String) throws(CommandError) {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
      throw .usage(Catalogue.parameterBadAssignment(["option": spelling, "value": text]))
    }
    let path = text[..<equals]
    value = String(text[text.index(after: equals)...])
    if let dot = path.lastIndex(of: ".") {
      suite = String(path[..<dot])
      name = String(path[path.index(after: dot)...])
    } else {
      suite = nil
      name = String(path)
    }
    if name.isEmpty || suite?.isEmpty == true {
      throw .usage(Catalogue.parameterBadAssignment(["option": spelling, "value": text]))
    }
  }

  /// Reads every value of `--param`; one parameter has one value.
  package static func all(
    in arguments: ParsedArguments
  ) throws(CommandError) -> [ParameterAssignment] {
    var assignments: [ParameterAssignment] = []
    for given in arguments.all(.parameter) {
      let assignment = try ParameterAssignment(parsing: given.text, for: given.spelling)
      if assignments.contains(where: { $0.suite == assignment.suite && $0.name == assignment.name })
      {
        throw .usage(Catalogue.parameterTwice(["name": assignment.name]))
      }
      assignments.append(assignment)
    }
    return assignments
  }
}
