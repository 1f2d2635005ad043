import Checks
import JSON

/// One of the many things that a stream brings: a record, a raster, a table.
struct Subject: Sendable {
  /// What names it for a person: an identifier, a URL, a path; another subject may have the same.
  let key: String
  /// Its evidence, or why there is none.
  let content: Result<Evidence.Content, ProbeFailure>

  /// Creates a subject.
  init(key: String, content: Result<Evidence.Content, ProbeFailure>) {
    self.key = key
    self.content = content
  }

  /// Where it stands: a URL or a path.
  var address: String {
    guard case .success(let content) = content else { return key }
    let evidence = Evidence(probe: "", content: content)
    return evidence.url ?? evidence.value?["url"]?.string ?? key
  }
}
