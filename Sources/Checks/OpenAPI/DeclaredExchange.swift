import JSON
import Messages
import Record
import Suites

/// An exchange beside the operation of an OpenAPI document that describes it.
struct DeclaredExchange {
  /// What can be said of one aspect of the exchange.
  enum Verdict {
    case declared
    case undeclared(Message, expected: String?, actual: String?)
    /// The exchange has not that aspect.
    case nothing(Message)
    /// The document leaves it to another document.
    case unknown(Message)
  }

  let answer: Answer
  let document: OpenAPIDocument
  let operation: JSONValue
  let item: JSONValue

  private var request: String { "\(answer.method) \(answer.url)" }

  /// Tells whether an aspect of the exchange is declared.
  func verdict(on aspect: OperationForm.Aspect) -> Verdict {
    switch aspect {
    case .path: .declared
    case .status: status
    case .mediaType: mediaType
    case .parameters: parameters
    case .clientError: clientError
    case .security: security
    }
  }

  private var declaredStatuses: [String] {
    operation["responses"]?.members.map(\.name).filter { !$0.hasPrefix("x-") } ?? []
  }

  private var status: Verdict {
    if document.response(to: answer.status, of: operation) != nil { return .declared }
    return .undeclared(
      Catalogue.openAPIUndeclaredStatus(["request": request, "status": "\(answer.status)"]),
      expected: declaredStatuses.joined(separator: ", "), actual: "\(answer.status)")
  }

  private var mediaType: Verdict {
    guard let entry = document.response(to: answer.status, of: operation) else {
      return .nothing(
        Catalogue.openAPIUndeclaredStatus(["request": request, "status": "\(answer.status)"]))
    }
    guard let response = document.resolve(entry) else {
      return .unknown(Catalogue.openAPIElsewhere(["path": request]))
    }
    let text = answer.headers.value(of: "Content-Type") ?? ""
    guard let actual = MediaType(parsing: text) else {
      return .nothing(Catalogue.openAPINoMediaType(["request": request]))
    }
    let declared = response["content"]?.members.map(\.name) ?? []
    if declared.contains(where: { Self.accepts($0, actual) }) { return .declared }
    return .undeclared(
      Catalogue.openAPIUndeclaredMediaType([
        "request": request, "status": "\(answer.status)", "type": text,
      ]), expected: declared.joined(separator: ", "), actual: text)
  }

  /// Tells whether a media type or a range of them, such as `image/*`, admits a media type.
  private static func accepts(_ declared: String, _ actual: MediaType) -> Bool {
    guard let declared = MediaType(parsing: declared) else { return false }
    if declared.essence == "*/*" { return true }
    if declared.essence.hasSuffix("/*") {
      return actual.essence.hasPrefix(declared.essence.dropLast())
    }
    return actual.satisfies(declared)
  }

  private var parameters: Verdict {
    let sent = OpenAPIDocument.queryNames(of: answer.url)
    guard answer.isSuccess, !sent.isEmpty else {
      return .nothing(Catalogue.openAPINoParameterSent(["request": request]))
    }
    let all = document.parameters(of: operation, in: item)
    let declared = all.filter { $0.place == "query" }
    let published = all.compactMap(\.publishedName)
    let unknown = sent.filter { name in
      !published.contains(name) && !declared.contains { admits($0, name) }
    }
    guard let first = unknown.first else { return .declared }
    // A parameter that stands in another document may be the one.
    guard all.allSatisfy(\.isKnown) else {
      return .unknown(Catalogue.openAPIElsewhere(["path": request]))
    }
    return .undeclared(
      Catalogue.openAPIUndeclaredParameter(["request": request, "name": first]),
      expected: declared.compactMap(\.name).joined(separator: ", "),
      actual: unknown.joined(separator: ", "))
  }

  /// Tells whether a parameter can be sent under a name: its own, one in brackets after it
  /// (`deepObject`), or any when it is an object whose members are sent one by one
  /// (OpenAPI 3.0.4 §4.7.12.3).
  private func admits(_ parameter: OpenAPIDocument.Parameter, _ name: String) -> Bool {
    guard let object = parameter.object, let own = parameter.name else { return false }
    if name == own { return true }
    let style = object["style"]?.string ?? "form"
    if style == "deepObject" { return name.hasPrefix("\(own)[") }
    guard style == "form", object["explode"]?.boolean != false,
      let schema = object["schema"].flatMap(document.resolve)
    else { return false }
    let types =
      [schema["type"]?.string].compactMap(\.self)
      + (schema["type"]?.elements.compactMap(\.string) ?? [])
    guard types.contains("object") || schema["properties"] != nil else { return false }
    return schema["properties"]?[name] != nil || schema["additionalProperties"]?.boolean != false
  }

  private var clientError: Verdict {
    let statuses = declaredStatuses
    if statuses.contains(where: { $0.hasPrefix("4") || $0 == "default" }) { return .declared }
    return .undeclared(
      Catalogue.openAPINoClientError(["request": request]), expected: "4XX",
      actual: statuses.joined(separator: ", "))
  }

  private var security: Verdict {
    guard answer.status == 401 || answer.status == 403 else {
      return .nothing(Catalogue.openAPINotRefused(["request": request]))
    }
    let requirements = operation["security"] ?? document.root["security"]
    if requirements?.elements.contains(where: { $0.count > 0 }) == true { return .declared }
    return .undeclared(
      Catalogue.openAPINoSecurity(["request": request, "status": "\(answer.status)"]),
      expected: "security", actual: nil)
  }
}
