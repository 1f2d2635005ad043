import JSON

extension RunFooter {
  /// The members of the footer.
  package var members: JSONObjectBuilder {
    var members = JSONObjectBuilder()
    members.set("finishedAt", finishedAt)
    members.set("duration", duration.recordedSeconds)
    members.set("exitCode", exitCode)
    members.set("isInterrupted", isInterrupted)
    members.set("requestCount", requestCount)
    members.set("serverDuration", serverDuration.recordedSeconds)
    return members
  }

  init(_ object: RecordObject) throws(RecordFault) {
    self.init(
      finishedAt: try object.timestamp("finishedAt"), duration: try object.duration("duration"),
      exitCode: try object.count("exitCode"), isInterrupted: try object.boolean("isInterrupted"),
      requestCount: try object.count("requestCount"),
      serverDuration: try object.duration("serverDuration"))
  }
}
