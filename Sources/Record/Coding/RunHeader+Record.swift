import JSON
import Messages

extension RunHeader {
  /// The members of the header.
  package var members: JSONObjectBuilder {
    var members = JSONObjectBuilder()
    members.set("version", version)
    members.set("tool", tool)
    members.set("startedAt", startedAt)
    members.set("targets", targets)
    members.set("suites", .array(suites.map(\.json)))
    members.set("parameters", parameters)
    members.set("bounds", bounds)
    members.set("selection", selection)
    members.set("redacted", redacted)
    members.set("failOn", failOn.rawValue)
    members.set("platform", platform?.json)
    members.set("clausier", clausier?.json)
    if !baseline.isEmpty {
      members.set("baseline", .array(baseline.map(\.json)))
      members.set("strictBaseline", isBaselineStrict)
    }
    members.set("shard", shard?.description)
    return members
  }

  init(_ object: RecordObject) throws(RecordFault) {
    var suites: [SuiteDescription] = []
    for suite in try object.objects("suites") { suites.append(try SuiteDescription(suite)) }
    var baseline: [BaselineEntry] = []
    if object.has("baseline") {
      for entry in try object.objects("baseline") { baseline.append(try BaselineEntry(entry)) }
    }
    var shard: Shard?
    if let text = try object.optionalString("shard") {
      guard let read = Shard(parsing: text) else { throw object.fault("shard", expected: "K/N") }
      shard = read
    }
    self.init(
      version: try object.count("version"), tool: try object.string("tool"),
      startedAt: try object.timestamp("startedAt"), targets: try object.strings("targets"),
      suites: suites, parameters: try object.stringsByName("parameters"),
      bounds: try object.stringsByName("bounds"), selection: try object.strings("selection"),
      redacted: try object.strings("redacted"),
      failOn: try object.choice("failOn", of: Level.self),
      platform: try object.optionalObject("platform").map(PlatformDescription.init),
      clausier: try object.optionalObject("clausier").map(ClausierDescription.init),
      baseline: baseline,
      isBaselineStrict: object.has("strictBaseline") ? try object.boolean("strictBaseline") : false,
      shard: shard)
  }
}
