import Foundation
import JSON

extension OpenAPIDocument {
  /// What a request is in the document.
  enum Match {
    /// The operation that describes the request, in its Path Item.
    case operation(JSONValue, item: JSONValue)
    /// A path describes the address, and has no operation of the method.
    case noMethod(Path)
    /// No path describes the address.
    case noPath
    /// The Path Item stands in another document.
    case unresolved(Path)
  }

  /// How many values of server variables are tried together.
  private static let maximumServerCount = 64

  /// Finds the operation of a request: the most specific path under one of the servers that apply
  /// (OpenAPI 3.0.4 §4.7.5 and §4.7.8).
  ///
  /// Only the path of a server counts: a platform may be reached by another name or scheme than the
  /// one that it declares.
  func match(method: String, url: String) -> Match {
    let method = method.lowercased()
    let address = Self.path(of: url)
    var best: (template: PathTemplate, path: Path)?
    for path in paths {
      let template = PathTemplate(path.template)
      let operation = path.item?[method]
      let isMatch = basePaths(operation, path.item).contains { base in
        Self.segments(of: address, under: base).map(template.matches) == true
      }
      guard isMatch else { continue }
      if let best, !template.isMoreSpecific(than: best.template) { continue }
      best = (template, path)
    }
    guard let best else { return .noPath }
    guard let item = best.path.item else { return .unresolved(best.path) }
    guard let operation = item[method] else { return .noMethod(best.path) }
    return .operation(operation, item: item)
  }

  /// The paths of the servers that apply to an operation, without a slash at the end.
  private func basePaths(_ operation: JSONValue?, _ item: JSONValue?) -> Set<String> {
    let lists = [operation?["servers"], item?["servers"], root["servers"]]
    let servers = lists.compactMap { $0 }.first { $0.count > 0 }
    guard let servers else { return [""] }
    return Set(servers.elements.flatMap(urls).map(basePath))
  }

  /// The URLs of a server with its variables filled, by every value that they may have.
  private func urls(of server: JSONValue) -> [String] {
    guard let url = server["url"]?.string else { return [] }
    var urls = [url]
    for variable in server["variables"]?.members.map(\.self) ?? [] {
      let choices = (variable.value["enum"]?.elements.map(\.self) ?? []).compactMap(\.string)
      let values = Set(choices + [variable.value["default"]?.string].compactMap(\.self)).sorted()
      guard !values.isEmpty, urls.count * values.count <= Self.maximumServerCount else { continue }
      urls = urls.flatMap { url in
        values.map { url.replacingOccurrences(of: "{\(variable.name)}", with: $0) }
      }
    }
    return urls
  }

  private func basePath(_ server: String) -> String {
    let base = url.flatMap { URL(string: $0) }
    let absolute = URL(string: server, relativeTo: base)?.absoluteString ?? server
    let path = Self.path(of: absolute)
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// The path of a URL as it is written.
  private static func path(of url: String) -> String {
    var rest = url[...]
    if let scheme = rest.range(of: "://") {
      rest = rest[scheme.upperBound...]
      rest = rest.firstIndex { "/?#".contains($0) }.map { rest[$0...] } ?? ""
    }
    let path = rest.prefix { $0 != "?" && $0 != "#" }
    return path.isEmpty ? "/" : String(path)
  }

  /// The segments of a path under a base, decoded; nil when it is not under it.
  private static func segments(of path: String, under base: String) -> [String]? {
    guard path.hasPrefix(base) else { return nil }
    let rest = path.dropFirst(base.count)
    guard rest.isEmpty || rest.hasPrefix("/") else { return nil }
    return rest.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
      $0.removingPercentEncoding ?? String($0)
    }
  }

  /// The names of the query parameters of a URL, decoded, each once.
  static func queryNames(of url: String) -> [String] {
    guard let mark = url.firstIndex(of: "?") else { return [] }
    let query = url[url.index(after: mark)...].prefix { $0 != "#" }
    var names: [String] = []
    for pair in query.split(separator: "&") {
      let name = pair.prefix { $0 != "=" }.replacingOccurrences(of: "+", with: " ")
      let decoded = name.removingPercentEncoding ?? name
      if !decoded.isEmpty, !names.contains(decoded) { names.append(decoded) }
    }
    return names
  }

  /// Returns the response of an operation for a status: the code itself, its range, or the default
  /// (OpenAPI 3.0.4 §4.7.16).
  func response(to status: Int, of operation: JSONValue) -> JSONValue? {
    guard let responses = operation["responses"] else { return nil }
    return responses["\(status)"] ?? responses["\(status / 100)XX"] ?? responses["default"]
  }
}
