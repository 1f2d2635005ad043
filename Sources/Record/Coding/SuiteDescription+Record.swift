package import JSON
import Messages

extension SuiteDescription {
  /// The description as a record has it.
  package var json: JSONText {
    var members = members
    members.set("classes", .array(classes.map(\.json)))
    return members.object
  }

  /// The members of the description, but for its classes.
  package var members: JSONObjectBuilder {
    var members = JSONObjectBuilder()
    members.set("id", id)
    members.set("version", version)
    members.set("title", title.json)
    members.set("reference", reference)
    members.set("file", file)
    return members
  }

  init(_ object: RecordObject) throws(RecordFault) {
    var classes: [ConformanceClass] = []
    for described in try object.objects("classes") {
      classes.append(try ConformanceClass(described))
    }
    self.init(
      id: try object.string("id"), version: try object.string("version"),
      title: try object.text("title"), reference: try object.optionalString("reference"),
      file: try object.string("file"), classes: classes)
  }
}

extension SuiteDescription.ConformanceClass {
  fileprivate var json: JSONText {
    var members = JSONObjectBuilder()
    members.set("id", id)
    members.set("title", title.json)
    members.set("conformance", conformance)
    members.set("tests", .array(tests.map(\.json)))
    return members.object
  }

  fileprivate init(_ object: RecordObject) throws(RecordFault) {
    var tests: [SuiteDescription.Test] = []
    for test in try object.objects("tests") { tests.append(try SuiteDescription.Test(test)) }
    self.init(
      id: try object.string("id"), title: try object.text("title"),
      conformance: try object.optionalString("conformance"), tests: tests)
  }
}

extension SuiteDescription.Test {
  fileprivate var json: JSONText {
    var members = JSONObjectBuilder()
    members.set("id", id)
    members.set("level", level.rawValue)
    members.set("requirements", requirements)
    members.set("title", title.json)
    members.set("why", why.json)
    members.set("fix", fix.json)
    members.set("reference", reference)
    members.set("line", line)
    return members.object
  }

  fileprivate init(_ object: RecordObject) throws(RecordFault) {
    self.init(
      id: try object.string("id"), level: try object.choice("level", of: Level.self),
      requirements: try object.strings("requirements"), title: try object.text("title"),
      why: try object.text("why"), fix: try object.text("fix"),
      reference: try object.optionalString("reference"), line: try object.count("line"))
  }
}
