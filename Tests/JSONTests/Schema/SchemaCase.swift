import XCTest

@testable import JSON

/// What the tests of schemas share.
enum SchemaCase {
  /// A loader that knows no document.
  static var nothing: JSONSchemaLoader { { _ throws(JSONError) in nil } }

  /// Compiles a schema.
  static func compile(
    _ schema: String, _ dialect: JSONSchemaDialect = .draft202012, baseURI: String = "",
    loader: @escaping JSONSchemaLoader = nothing
  ) throws -> JSONSchema {
    try JSONSchema.compile(
      JSONDocument(parsing: schema), dialect: dialect, baseURI: baseURI, loader: loader)
  }

  /// Returns where a value departs from a schema.
  static func violations(
    _ schema: String, _ instance: String, _ dialect: JSONSchemaDialect = .draft202012,
    loader: @escaping JSONSchemaLoader = nothing
  ) throws -> [JSONSchemaViolation] {
    let compiled = try compile(schema, dialect, loader: loader)
    let root = try JSONDocument(parsing: instance).root
    let violations = compiled.validate(root)
    XCTAssertEqual(compiled.isValid(root), violations.isEmpty, "\(schema) on \(instance)")
    return violations
  }

  /// Holds one schema against values that satisfy it and values that break it, with the code of the
  /// only violation of each.
  static func check(
    _ schema: String, _ dialect: JSONSchemaDialect = .draft202012, accepts: [String],
    rejects: [(String, JSONSchemaViolation.Code)],
    file: StaticString = #filePath, line: UInt = #line
  ) throws {
    for instance in accepts {
      let found = try violations(schema, instance, dialect)
      XCTAssertEqual(
        found.map(\.code.rawValue), [], "\(schema) on \(instance)", file: file, line: line)
    }
    for (instance, code) in rejects {
      let found = try violations(schema, instance, dialect)
      XCTAssertEqual(
        found.map(\.code), [code], "\(schema) on \(instance)", file: file, line: line)
    }
  }

  /// Returns why a schema cannot be used.
  static func error(
    _ schema: String, _ dialect: JSONSchemaDialect = .draft202012,
    loader: @escaping JSONSchemaLoader = nothing
  ) throws -> JSONSchemaError? {
    do {
      _ = try compile(schema, dialect, loader: loader)
      return nil
    } catch let error as JSONSchemaError {
      return error
    }
  }
}
