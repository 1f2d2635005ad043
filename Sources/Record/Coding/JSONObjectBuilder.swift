package import JSON

/// The members of a JSON object that is being composed, in their order; what is absent is left out.
package struct JSONObjectBuilder {
  private var members: [(String, JSONText)] = []

  /// Starts without members.
  package init() {}

  /// The object.
  package var object: JSONText { .object(members) }

  /// Adds all the members of another object.
  package mutating func append(_ others: JSONObjectBuilder) {
    members += others.members
  }

  /// Adds a member.
  package mutating func set(_ name: String, _ value: JSONText?) {
    if let value { members.append((name, value)) }
  }

  /// Adds a string.
  package mutating func set(_ name: String, _ value: String?) {
    if let value { members.append((name, .string(value))) }
  }

  /// Adds a whole number.
  package mutating func set(_ name: String, _ value: Int?) {
    if let value { members.append((name, .integer(value))) }
  }

  /// Adds a truth value.
  package mutating func set(_ name: String, _ value: Bool) {
    members.append((name, .boolean(value)))
  }

  /// Adds a list of strings.
  package mutating func set(_ name: String, _ values: [String]) {
    members.append((name, .array(values.map { .string($0) })))
  }

  /// Adds strings by name, sorted, so that the same ones always read the same.
  package mutating func set(_ name: String, _ values: [String: String]) {
    let sorted = values.sorted { $0.key < $1.key }
    members.append((name, .object(sorted.map { ($0.key, .string($0.value)) })))
  }
}
