/// The names by which readers of JUnit tell cases apart and follow them from run to run.
enum JUnitNames {
  /// Azure refuses names of more than 512 characters; what follows the name needs room too.
  private static let byteLimit = 400

  /// Returns the name of a class, with one point: readers make a tree of names at the last one.
  static func className(suite: String, conformanceClass: String) -> String {
    "\(part(suite)).\(part(conformanceClass))"
  }

  /// Returns an identifier without points, as a token.
  static func part(_ identifier: String) -> String {
    let token = bounded(XMLText.token(identifier).split(separator: ".").joined(separator: "-"))
    return token.isEmpty ? "-" : token
  }

  /// Returns the name of a class on a target, which is named only where there are several.
  static func suite(_ className: String, target: String?) -> String {
    target.map { bounded(XMLText.token("\(className) @ \($0)")) } ?? className
  }

  /// Returns the name of a test on one instance of a target.
  static func test(_ test: String, instance: String?, target: String?) -> String {
    let instance = instance.map { " [\($0)]" } ?? ""
    let target = target.map { " @ \($0)" } ?? ""
    let name = bounded(XMLText.token(test + instance + target))
    return name.isEmpty ? "-" : name
  }

  private static func bounded(_ name: String) -> String {
    let prefix = Excerpt.prefix(of: name, byteLimit: byteLimit)
    return prefix == name ? name : XMLText.token(prefix) + "…"
  }
}
