package import JSON
import Messages

/// The parts of the suite language that stand in many objects.
extension ObjectReader {
  /// Reads a JSONPath that must be there.
  package mutating func query(_ key: String) -> Query {
    required(key).flatMap(query) ?? standardQuery("$")
  }

  /// Reads a JSONPath that may be there.
  package mutating func optionalQuery(_ key: String) -> Query? {
    optional(key).flatMap(query)
  }

  func query(_ value: JSONValue) -> Query? {
    guard let text = value.string else {
      reportType("string", at: value)
      return nil
    }
    do {
      return Query(text: text, path: try JSONPath(parsing: text))
    } catch {
      let cause = Catalogue.pathError(error.code.rawValue, offset: error.offset)
      report(
        Catalogue.suiteBadPath(localized: ["path": .init(verbatim: text), "cause": cause]),
        at: value)
      return nil
    }
  }

  /// Returns a JSONPath that this source writes itself.
  package func standardQuery(_ text: String) -> Query {
    (try? JSONPath(parsing: text)).map { Query(text: text, path: $0) }
      ?? Query(text: "$", path: JSONPath.root)
  }

  /// Reads a regular expression (RFC 9485) that may be there.
  package mutating func optionalPattern(_ key: String) -> IRegexp? {
    guard let member = optional(key) else { return nil }
    guard let text = member.string else {
      reportType("string", at: member)
      return nil
    }
    do {
      return try IRegexp(parsing: text)
    } catch {
      let cause = Catalogue.patternError(error.code.rawValue, offset: error.offset)
      report(
        Catalogue.suiteBadPattern(localized: ["pattern": .init(verbatim: text), "cause": cause]),
        at: member)
      return nil
    }
  }

  /// Reads an expression that must be there.
  package mutating func expression(_ key: String) -> Expression? {
    required(key).flatMap(expression)
  }

  /// Reads an expression that may be there.
  package mutating func optionalExpression(_ key: String) -> Expression? {
    optional(key).flatMap(expression)
  }

  /// Reads names with a value each, in order.
  package mutating func bindings(_ key: String) -> [Binding] {
    let reader = self
    return entries(key) { entry in
      guard ValueTemplate.isName(entry.name) else {
        reader.report(Catalogue.suiteBadName(["name": entry.name]), atNameOf: entry)
        return nil
      }
      return reader.expression(entry.value).map { Binding(name: entry.name, value: $0) }
    }
  }

  /// Reads an expression: a literal, a template, a list, a query or a value function.
  func expression(_ value: JSONValue) -> Expression? {
    switch value.kind {
    case .string:
      guard let template = value.string.flatMap(ValueTemplate.init(parsing:)) else {
        report(Catalogue.suiteBadTemplate(["template": value.text]), at: value)
        return nil
      }
      return template.names.isEmpty ? .literal(value) : .template(template)
    case .array: return .list(value.elements.compactMap(expression))
    case .object: return call(value)
    case .null, .boolean, .number: return .literal(value)
    }
  }

  private func call(_ value: JSONValue) -> Expression? {
    var reader = ObjectReader(value, context: context)
    defer { reader.finish() }
    if value["json"] != nil {
      return .first(reader.query("json"), in: reader.optionalString("in"))
    }
    if value["all"] != nil { return .all(reader.query("all"), in: reader.optionalString("in")) }
    if value["count"] != nil {
      return .count(reader.query("count"), in: reader.optionalString("in"))
    }
    if value["xpath"] != nil {
      let xpath = reader.xpath("xpath")
      let probe = reader.optionalString("in")
      return xpath.map { .xpath($0, in: probe) }
    }
    if value["allXPath"] != nil {
      let xpath = reader.xpath("allXPath")
      let probe = reader.optionalString("in")
      return xpath.map { .allXPath($0, in: probe) }
    }
    if value["url"] != nil {
      return reader.string("url").map { .url(of: $0 == "." ? nil : $0) }
    }
    if value["header"] != nil {
      return reader.string("header").map { .header($0, in: reader.optionalString("in")) }
    }
    if let literal = reader.optional("literal") { return .literal(literal) }
    for function in ValueFunction.allCases where value[function.rawValue] != nil {
      return self.call(function, &reader)
    }
    let known =
      ["json", "all", "count", "xpath", "allXPath", "url", "header", "literal"]
      + ValueFunction.allCases.map(\.rawValue)
    if let first = value.members.first(where: { _ in true }) {
      for member in value.members { _ = reader.optional(member.name) }
      reportUnknown(first.name, among: known, at: value)
    } else {
      reportMissing(oneOf: known)
    }
    return nil
  }

  private func call(_ function: ValueFunction, _ reader: inout ObjectReader) -> Expression? {
    var arguments: [String: Expression] = [:]
    arguments["of"] = reader.expression(function.rawValue)
    for argument in function.arguments {
      arguments[argument.name] =
        argument.isRequired
        ? reader.expression(argument.name) : reader.optionalExpression(argument.name)
    }
    return .call(function, arguments)
  }

  // MARK: Assertions

  /// Reads a list of assertions, at least one when it must be there.
  package mutating func assertions(_ key: String, isRequired: Bool) -> [Assertion] {
    objects(key, isRequired: isRequired) { $0.assertion() }
  }

  /// Reads several lists of assertions.
  package mutating func assertionLists(_ key: String) -> [[Assertion]] {
    oneOrMany(key).map { list in
      guard list.kind == .array else {
        reportType("array", at: list)
        return []
      }
      return list.elements.compactMap { element in
        var reader = ObjectReader(element, context: context)
        guard element.kind == .object else { return nil }
        let assertion = reader.assertion()
        reader.finish()
        return assertion
      }
    }
  }

  /// Reads the object itself as an assertion: exactly one form with its modifiers.
  package mutating func assertion() -> Assertion? {
    guard let kind = AssertionForms.all.first(where: { value[$0.keyword] != nil }) else {
      for member in value.members { _ = optional(member.name) }
      let known = AssertionForms.all.map { $0.keyword }
      if let first = value.members.first(where: { _ in true }) {
        reportUnknown(first.name, among: known, at: value)
      } else {
        reportMissing(oneOf: known)
      }
      return nil
    }
    let form = kind.init(reading: &self)
    return Assertion(
      form: form, probe: optionalString("in"),
      conclusive: assertions("conclusive", isRequired: false),
      isOptional: optionalBoolean("optional") ?? false, keyword: kind.keyword,
      line: value.line)
  }
}
