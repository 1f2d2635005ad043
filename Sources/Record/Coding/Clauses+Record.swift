package import JSON
import Messages

extension ClausierDescription {
  var json: JSONText {
    var members = JSONObjectBuilder()
    members.set("id", id)
    members.set("version", version)
    members.set("title", title.json)
    members.set("clauses", .array(clauses.map(\.json)))
    return members.object
  }

  init(_ object: RecordObject) throws(RecordFault) {
    var clauses: [ClauseDescription] = []
    for clause in try object.objects("clauses") { clauses.append(try ClauseDescription(clause)) }
    self.init(
      id: try object.string("id"), version: try object.string("version"),
      title: try object.text("title"), clauses: clauses)
  }
}

extension ClauseDescription {
  fileprivate var json: JSONText {
    var members = JSONObjectBuilder()
    members.set("id", id)
    members.set("level", level.rawValue)
    members.set("theme", theme.json)
    members.set("text", text.json)
    members.set("references", references)
    members.set("tests", proofs.map { "\($0.suite)/\($0.test)" })
    members.set("declares", declarations.map { "\($0.suite)/\($0.conformanceClass)" })
    members.set("strict", isStrict)
    members.set("unverifiable", unverifiable?.json)
    return members.object
  }

  fileprivate init(_ object: RecordObject) throws(RecordFault) {
    self.init(
      id: try object.string("id"), level: try object.choice("level", of: Level.self),
      theme: try object.text("theme"), text: try object.text("text"),
      references: try object.strings("references"),
      proofs: try Self.pairs(object, "tests").map { Proof(suite: $0.suite, test: $0.name) },
      declarations: try Self.pairs(object, "declares").map {
        Declaration(suite: $0.suite, conformanceClass: $0.name)
      }, isStrict: try object.boolean("strict"),
      unverifiable: try object.optionalText("unverifiable"))
  }

  private static func pairs(
    _ object: RecordObject, _ name: String
  ) throws(RecordFault) -> [(suite: String, name: String)] {
    var pairs: [(suite: String, name: String)] = []
    for text in try object.strings(name) {
      guard let slash = text.firstIndex(of: "/") else {
        throw object.fault(name, expected: "suite/test")
      }
      pairs.append((String(text[..<slash]), String(text[text.index(after: slash)...])))
    }
    return pairs
  }
}

extension PlatformDescription {
  /// The platform as records and reports have it.
  package var json: JSONText {
    var members = JSONObjectBuilder()
    members.set("name", name)
    members.set("operator", operatorName)
    members.set(
      "endpoints",
      .array(
        endpoints.map { endpoint in
          var members = JSONObjectBuilder()
          members.set("id", endpoint.id)
          members.set("kind", endpoint.kind)
          members.set("targets", endpoint.targets)
          return members.object
        }))
    return members.object
  }

  init(_ object: RecordObject) throws(RecordFault) {
    var endpoints: [Endpoint] = []
    for endpoint in try object.objects("endpoints") {
      endpoints.append(
        Endpoint(
          id: try endpoint.string("id"), kind: try endpoint.string("kind"),
          targets: try endpoint.strings("targets")))
    }
    self.init(
      name: try object.string("name"), operatorName: try object.optionalString("operator"),
      endpoints: endpoints)
  }
}
