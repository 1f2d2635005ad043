import JSON
import Messages

/// The rules of OpenAPI that no schema can say, because they hold between distant places of a
/// document.
struct OpenAPIRules {
  /// A place where a rule is broken.
  struct Breach {
    let message: Message
    let place: JSONValue
  }

  private let document: OpenAPIDocument
  private(set) var breaches: [Breach] = []
  private var operationPlaces: [String: JSONValue] = [:]

  /// Prepares to judge a document.
  init(_ document: OpenAPIDocument) { self.document = document }

  /// Returns every breach of a document.
  static func breaches(in document: OpenAPIDocument) -> [Breach] {
    var rules = OpenAPIRules(document)
    rules.judgePaths()
    rules.judgeOperations()
    rules.judgeTags()
    rules.judgeSecurity(document.root)
    rules.judgeServers(of: document.root)
    rules.breaches += OpenAPIReferences.unresolved(in: document).map { reference in
      Breach(
        message: Catalogue.openAPIUnresolved(["reference": reference.string ?? ""]),
        place: reference)
    }
    return rules.breaches
  }

  private mutating func report(_ message: Message, at place: JSONValue) {
    breaches.append(Breach(message: message, place: place))
  }

  // MARK: Paths

  /// Two templates that differ in the names of their variables alone are the same path, and must not
  /// both be there (OpenAPI 3.0.4 §4.7.8).
  private mutating func judgePaths() {
    var shapes: [String: String] = [:]
    for path in document.paths {
      let template = PathTemplate(path.template)
      if let first = shapes.updateValue(path.template, forKey: template.shape) {
        report(
          Catalogue.openAPISamePath(["path": path.template, "other": first]), at: path.entry)
      }
      guard let item = path.item else { continue }
      judgeDuplicates(of: item)
      judgeServers(of: item)
      for method in OpenAPIDocument.methods {
        guard let operation = item[method] else { continue }
        judgeVariables(of: template, path.template, operation, item)
      }
    }
  }

  /// Each variable of a path has its parameter, and each path parameter its variable (§4.7.12.1).
  private mutating func judgeVariables(
    of template: PathTemplate, _ path: String, _ operation: JSONValue, _ item: JSONValue
  ) {
    let parameters = document.parameters(of: operation, in: item)
    let variables = Set(template.variables)
    let declared = parameters.filter { $0.place == "path" }
    for parameter in declared {
      guard let name = parameter.name, !variables.contains(name) else { continue }
      report(Catalogue.openAPIStrayVariable(["path": path, "name": name]), at: parameter.entry)
    }
    // A parameter that stands in another document may be the one.
    guard parameters.allSatisfy({ $0.object != nil }) else { return }
    let names = Set(declared.compactMap(\.name))
    for name in template.variables where !names.contains(name) {
      report(Catalogue.openAPIMissingVariable(["path": path, "name": name]), at: operation)
    }
  }

  /// A list of parameters has no two of one name and place (§4.7.10).
  private mutating func judgeDuplicates(of owner: JSONValue) {
    var seen: Set<[String]> = []
    for entry in owner["parameters"]?.elements.map(\.self) ?? [] {
      guard let object = document.resolve(entry), let name = object["name"]?.string,
        let place = object["in"]?.string
      else { continue }
      if !seen.insert([name, place]).inserted {
        report(Catalogue.openAPISameParameter(["name": name, "place": place]), at: entry)
      }
    }
  }

  // MARK: Operations

  private mutating func judgeOperations() {
    var pending: [JSONValue] = []
    for container in ["paths", "webhooks"] {
      pending += document.root[container]?.members.map(\.value) ?? []
    }
    for container in ["pathItems", "callbacks"] {
      pending += document.root["components"]?[container]?.members.map(\.value) ?? []
    }
    if let callbacks = document.root["components"]?["callbacks"] {
      pending += callbacks.members.flatMap { $0.value.members.map(\.value) }
    }
    var next = 0
    while next < pending.count {
      let item = pending[next]
      next += 1
      // What a reference names is looked at where it stands.
      guard item.kind == .object, item["$ref"] == nil else { continue }
      for method in OpenAPIDocument.methods {
        guard let operation = item[method], operation.kind == .object else { continue }
        judge(operation)
        pending += operation["callbacks"]?.members.flatMap { $0.value.members.map(\.value) } ?? []
      }
    }
  }

  /// An `operationId` is unique (§4.7.10).
  private mutating func judge(_ operation: JSONValue) {
    judgeDuplicates(of: operation)
    judgeSecurity(operation)
    judgeServers(of: operation)
    guard let identifier = operation["operationId"], let text = identifier.string else { return }
    if operationPlaces.updateValue(identifier, forKey: text) != nil {
      report(Catalogue.openAPISameOperation(["name": text]), at: identifier)
    }
  }

  // MARK: Names

  /// A security requirement names a declared scheme (§4.7.30).
  private mutating func judgeSecurity(_ owner: JSONValue) {
    let schemes = document.root["components"]?["securitySchemes"]
    for requirement in owner["security"]?.elements.map(\.self) ?? [] {
      for member in requirement.members where schemes?[member.name] == nil {
        report(Catalogue.openAPIUnknownScheme(["name": member.name]), at: member.value)
      }
    }
  }

  /// The values of a server variable are not none, and its default is one of them (OpenAPI 3.1.1
  /// §4.8.6; 3.0 only says that they should be).
  private mutating func judgeServers(of owner: JSONValue) {
    guard document.root["openapi"]?.string?.hasPrefix("3.0.") == false else { return }
    for server in owner["servers"]?.elements.map(\.self) ?? [] {
      for variable in server["variables"]?.members.map(\.self) ?? [] {
        guard let choices = variable.value["enum"], choices.kind == .array,
          let standard = variable.value["default"]
        else { continue }
        if !choices.elements.contains(standard) {
          report(Catalogue.openAPIServerDefault(["name": variable.name]), at: standard)
        }
      }
    }
  }

  /// The names of tags are unique (§4.7.1).
  private mutating func judgeTags() {
    var seen: Set<String> = []
    for tag in document.root["tags"]?.elements.map(\.self) ?? [] {
      guard let name = tag["name"]?.string, !seen.insert(name).inserted else { continue }
      report(Catalogue.openAPISameTag(["name": name]), at: tag)
    }
  }
}
