import Record

/// The findings of one subject among those that an outcome keeps.
struct SubjectFindings: Sendable {
  let subject: String
  private(set) var findings: [Finding]

  /// Gathers the findings of an outcome by subject, in the order of the subjects.
  static func gather(_ outcome: Outcome) -> [SubjectFindings] {
    var places: [String: Int] = [:]
    var groups: [SubjectFindings] = []
    for finding in outcome.findings {
      guard let subject = finding.subject else { continue }
      if let place = places[subject] {
        groups[place].findings.append(finding)
      } else {
        places[subject] = groups.count
        groups.append(SubjectFindings(subject: subject, findings: [finding]))
      }
    }
    return groups
  }
}
