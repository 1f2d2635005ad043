/// A schema that is being compiled, as the keywords see it.
struct SchemaSource {
  let value: JSONValue
  let dialect: SchemaDialect
  /// The place of its resource in the registry.
  let resource: Int
  let documentURI: String
  private let members: [String: JSONValue]

  /// Takes a schema that is an object.
  init(value: JSONValue, dialect: SchemaDialect, resource: Int, documentURI: String) {
    self.value = value
    self.dialect = dialect
    self.resource = resource
    self.documentURI = documentURI
    var members: [String: JSONValue] = [:]
    for member in value.members where dialect.keywords[member.name] != nil {
      members[member.name] = member.value
    }
    if dialect.isReferenceAlone, members["$ref"]?.string != nil {
      members = members.filter { $0.key == "$ref" }
    }
    self.members = members
  }

  /// Returns the value of a keyword, if the dialect has it and the schema uses it.
  subscript(_ keyword: String) -> JSONValue? { members[keyword] }

  /// Returns the place of a keyword's value, or of the schema itself if it has not that keyword.
  func location(_ keyword: String) -> JSONSchemaLocation {
    JSONSchemaLocation(documentURI: documentURI, value: members[keyword] ?? value)
  }

  /// Returns the place of a value inside the schema.
  func location(of value: JSONValue) -> JSONSchemaLocation {
    JSONSchemaLocation(documentURI: documentURI, value: value)
  }

  /// Makes the error about a keyword whose value is not what it takes.
  func error(
    _ keyword: String, expected: String, at value: JSONValue? = nil
  ) -> JSONSchemaError {
    let value = value ?? members[keyword] ?? self.value
    return JSONSchemaError(
      .keywordValue, at: location(of: value),
      ["keyword": keyword, "expected": expected, "actual": value.excerpt])
  }

  /// Returns the value of a keyword that takes a non-negative integer.
  func count(_ keyword: String) throws(JSONSchemaError) -> Int? {
    guard let value = members[keyword] else { return nil }
    guard let number = value.number, number.isInteger, number >= Self.zero else {
      throw error(keyword, expected: "non-negative-integer")
    }
    return number.integer ?? .max
  }

  /// Returns the value of a keyword that takes a number.
  func number(_ keyword: String) throws(JSONSchemaError) -> JSONNumber? {
    guard let value = members[keyword] else { return nil }
    guard let number = value.number else { throw error(keyword, expected: "number") }
    return number
  }

  /// Returns the value of a keyword that takes true or false.
  func flag(_ keyword: String) throws(JSONSchemaError) -> Bool? {
    guard let value = members[keyword] else { return nil }
    guard let flag = value.boolean else { throw error(keyword, expected: "boolean") }
    return flag
  }

  /// Returns the value of a keyword that takes a string.
  func string(_ keyword: String) throws(JSONSchemaError) -> String? {
    guard let value = members[keyword] else { return nil }
    guard let string = value.string else { throw error(keyword, expected: "string") }
    return string
  }

  /// Returns the elements of a keyword that takes an array.
  func array(_ keyword: String) throws(JSONSchemaError) -> [JSONValue]? {
    guard let value = members[keyword] else { return nil }
    guard value.kind == .array else { throw error(keyword, expected: "array") }
    return Array(value.elements)
  }

  /// Returns the members of a keyword that takes an object.
  func object(_ keyword: String) throws(JSONSchemaError) -> [JSONMember]? {
    guard let value = members[keyword] else { return nil }
    guard value.kind == .object else { throw error(keyword, expected: "object") }
    return Array(value.members)
  }

  /// Returns the strings of an array, the value of a keyword or a part of it.
  func names(
    _ value: JSONValue, of keyword: String
  ) throws(JSONSchemaError) -> [String] {
    guard value.kind == .array else { throw error(keyword, expected: "names", at: value) }
    var names: [String] = []
    for element in value.elements {
      guard let name = element.string else {
        throw error(keyword, expected: "names", at: element)
      }
      names.append(name)
    }
    return names
  }

  /// Reads a regular expression.
  func pattern(_ text: String, at value: JSONValue) throws(JSONSchemaError) -> ECMAPattern {
    do throws(PatternError) {
      return try ECMAPattern(parsing: text)
    } catch {
      throw JSONSchemaError(
        .pattern, at: location(of: value),
        ["pattern": text, "reason": error.reason.rawValue, "offset": String(error.offset)])
    }
  }

  private static let zero = JSONNumber(0)
}
