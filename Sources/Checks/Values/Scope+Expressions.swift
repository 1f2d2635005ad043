import Geo
package import JSON
import Markup
package import Messages
import Record
package import Suites

/// How expressions are computed.
extension Scope {
  /// Computes an expression.
  package func compute(_ expression: Expression) -> Computed {
    switch expression {
    case .literal(let value): .value(value)
    case .template(let template): compute(template)
    case .list(let members): list(members)
    case .first(let query, let probe): first(query, in: probe)
    case .all(let query, let probe):
      select(query, in: probe) { .made(.array($0.map { .value($0) })) }
    case .count(let query, let probe): select(query, in: probe) { .made(.integer($0.count)) }
    case .xpath(let expression, let probe):
      evaluate(expression, in: probe) { .made(.string($0.text)) }
    case .allXPath(let expression, let probe):
      evaluate(expression, in: probe) { .made(.array($0.texts.map { .string($0) })) }
    case .url(let probe): url(of: probe)
    case .header(let name, let probe): header(name, in: probe)
    case .call(let function, let arguments): call(function, arguments)
    }
  }

  /// Computes an expression as text, as query parameters and headers need it.
  package func text(_ expression: Expression) -> Result<String?, Absence> {
    switch compute(expression) {
    case .missing(let message): .failure(Absence(reason: message))
    case .value(let value): .success(value.plainText)
    }
  }

  private func compute(_ template: ValueTemplate) -> Computed {
    if template.pieces.count == 1, case .name(let name) = template.pieces[0] { return named(name) }
    var text = ""
    for piece in template.pieces {
      switch piece {
      case .text(let literal): text += literal
      case .name(let name):
        guard case .value(let value) = named(name) else { return named(name) }
        text += value.plainText ?? ""
      }
    }
    return .made(.string(text))
  }

  private func named(_ name: String) -> Computed {
    values[name] ?? .missing(Catalogue.valueUnnamed(["name": name]))
  }

  private func list(_ members: [Expression]) -> Computed {
    var values: [JSONText] = []
    for member in members {
      switch compute(member) {
      case .value(let value): values.append(.value(value))
      case .missing(let message): return .missing(message)
      }
    }
    return .made(.array(values))
  }

  private func select(
    _ query: Query, in probe: String?, then body: ([JSONValue]) -> Computed
  ) -> Computed {
    guard let root = evidence(of: probe)?.value else {
      return .missing(Catalogue.valueNoDocument(["probe": probe ?? subject?.probe ?? "?"]))
    }
    guard let nodes = query.nodes(in: root) else {
      return .missing(Catalogue.checkTooManyNodes())
    }
    return body(nodes)
  }

  private func first(_ query: Query, in probe: String?) -> Computed {
    select(query, in: probe) { nodes in
      nodes.first.map { .value($0) }
        ?? .missing(
          Catalogue.valueNoNode(["path": query.text, "probe": probe ?? subject?.probe ?? "?"]))
    }
  }

  private func evaluate(
    _ expression: XPathExpression, in probe: String?, then body: (XPathResult) -> Computed
  ) -> Computed {
    guard let xml = evidence(of: probe)?.xml else {
      return .missing(Catalogue.valueNoDocument(["probe": probe ?? subject?.probe ?? "?"]))
    }
    do throws(MarkupError) {
      return body(try xml.get().result(of: expression))
    } catch {
      return .missing(Catalogue.nodeXPathFailed(localized: ["cause": error.message.text]))
    }
  }

  private func url(of probe: String?) -> Computed {
    guard let url = evidence(of: probe)?.url else {
      return .missing(Catalogue.valueNoDocument(["probe": probe ?? subject?.probe ?? "?"]))
    }
    return .made(.string(url))
  }

  private func header(_ name: String, in probe: String?) -> Computed {
    guard let value = evidence(of: probe)?.answer?.headers.value(of: name) else {
      return .missing(Catalogue.valueNoHeader(["name": name]))
    }
    return .made(.string(value))
  }

  private func call(_ function: ValueFunction, _ arguments: [String: Expression]) -> Computed {
    var computed: [String: JSONValue] = [:]
    for (name, expression) in arguments {
      switch compute(expression) {
      case .value(let value): computed[name] = value
      case .missing(let message):
        // What may be left out may be absent.
        let isOptional = function.arguments.contains { $0.name == name && !$0.isRequired }
        if !isOptional { return .missing(message) }
      }
    }
    return function.compute(FunctionArguments(values: computed, baseURL: baseURL))
  }

  /// The URL against which the instance's references are resolved: its own, or the nearest above it.
  private var baseURL: String? {
    if let url = subject?.url { return url }
    guard let exchange = subject?.exchanges.first else { return nil }
    return evidence.values.first { $0.url != nil && $0.exchanges.contains(exchange) }?.url
  }
}

/// Why a value that a request needs is not there.
package struct Absence: Error, Sendable {
  package let reason: Message
}

extension JSONValue {
  /// A scalar as bare text, and a list of scalars joined by commas, as `bbox` is written; nil for null,
  /// and JSON text for anything else.
  package var plainText: String? {
    switch kind {
    case .null: nil
    case .string: string
    case .array: listText ?? text
    default: text
    }
  }

  private var listText: String? {
    var parts: [String] = []
    for element in elements {
      switch element.kind {
      case .string: parts.append(element.string ?? "")
      case .boolean: parts.append(element.text)
      case .number: parts.append(element.numeral)
      case .null, .array, .object: return nil
      }
    }
    return parts.joined(separator: ",")
  }

  /// The number without exponent, which not every server reads.
  private var numeral: String {
    guard text.contains(where: { $0 == "e" || $0 == "E" }), let double else { return text }
    return DecimalText.shortest(double)
  }
}
