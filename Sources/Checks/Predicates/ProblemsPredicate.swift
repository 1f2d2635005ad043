import JSON
import Messages
import Record
package import Suites

extension ProblemsForm: Predicate {
  /// Judges the problems that a reading met: each one selected is a finding, or a doubt where it says that
  /// something is not judged.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let root = evidence.value else { return .doubtful(Catalogue.checkNoDocument()) }
    let selection = query.path.selection(in: root)
    guard selection.isComplete else { return .doubtful(Catalogue.checkTooManyNodes()) }
    guard !selection.nodes.isEmpty else { return .held }
    var judgement = Judgement(checkedCount: selection.nodes.count)
    for node in selection.nodes.map(\.value) {
      if node["kind"]?.string == "doubt" {
        judgement.doubts.append(Self.sentence(of: node))
        continue
      }
      // The sentence says what was found.
      let place = evidence.location(of: node)
      judgement.findings.append(
        Finding(
          Self.sentence(of: node), location: place.location,
          exchange: node["exchange"]?.string ?? place.exchange))
    }
    return judgement
  }

  /// The sentence that a problem's code names, filled with the problem's values.
  static func sentence(of problem: JSONValue) -> Message {
    let code = problem["code"]?.string ?? ""
    guard let template = Catalogue.template(code: code) else {
      return Catalogue.checkPresent(["path": problem.excerpt])
    }
    var values: [String: LocalizedText] = [:]
    for member in problem["values"]?.members.map(\.self) ?? [] {
      values[member.name] = text(of: member.value)
    }
    return template(localized: values)
  }

  /// The value of a token: the same in each language, or `{"fr": …, "en": …}`.
  private static func text(of value: JSONValue) -> LocalizedText {
    guard let french = value["fr"]?.string, let english = value["en"]?.string else {
      return LocalizedText(verbatim: value.plainText ?? "")
    }
    return LocalizedText(french: french, english: english)
  }
}
