import JSON

extension SubjectTally {
  /// The tally as a record has it: how many subjects by verdict, those with none left out.
  var json: JSONText {
    var members = JSONObjectBuilder()
    for verdict in Verdict.allCases where verdicts[verdict] > 0 {
      members.set(verdict.rawValue, verdicts[verdict])
    }
    return members.object
  }

  init(_ object: RecordObject) throws(RecordFault) {
    var verdicts = VerdictCounts()
    for verdict in Verdict.allCases {
      verdicts.add(verdict, try object.optionalCount(verdict.rawValue) ?? 0)
    }
    self.init(verdicts)
  }
}
