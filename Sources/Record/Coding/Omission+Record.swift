import JSON

extension Omission {
  /// The members of the omission.
  package var members: JSONObjectBuilder {
    var members = JSONObjectBuilder()
    members.set("target", target)
    members.set("suite", suite)
    members.set("probe", probe)
    members.set("instance", instance)
    members.set("bound", bound)
    members.set("keptCount", keptCount)
    members.set("totalCount", totalCount)
    return members
  }

  init(_ object: RecordObject) throws(RecordFault) {
    self.init(
      target: try object.string("target"), suite: try object.string("suite"),
      probe: try object.string("probe"), instance: try object.optionalString("instance"),
      bound: try object.string("bound"), keptCount: try object.count("keptCount"),
      totalCount: try object.optionalCount("totalCount"))
  }
}
