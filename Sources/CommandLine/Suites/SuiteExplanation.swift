import JSON
package import Messages
import Record
import Reports
package import Suites

/// What a suite and its parts are about, in plain text.
package struct SuiteExplanation: Sendable {
  private let suite: Suite
  private let language: Language

  /// Creates the explanations of a suite in a language.
  package init(of suite: Suite, language: Language) {
    self.suite = suite
    self.language = language
  }

  /// Every identifier that has an explanation.
  package static func names(of suite: Suite) -> [String] {
    [suite.id] + suite.classes.flatMap { [$0.id] + $0.tests.map(\.id) }
      + suite.requirements.map(\.id)
  }

  /// Returns the explanations of an identifier, which may begin with the suite's and a slash.
  package func explanations(of name: String) -> [[String]] {
    let prefix = "\(suite.id)/"
    let bare = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    var found: [[String]] = name == suite.id ? [ofSuite] : []
    for group in suite.classes {
      if group.id == bare { found.append(explanation(of: group)) }
      for test in group.tests where test.id == bare {
        found.append(explanation(of: test, in: group))
      }
    }
    found += suite.requirements.filter { $0.id == bare }.map(explanation(of:))
    return found
  }

  private var ofSuite: [String] {
    var lines = title("\(suite.id) \(suite.version)", suite.title)
    if let reference = suite.reference {
      lines += labelled(Catalogue.reportReference, reference)
    }
    if !suite.parameters.isEmpty {
      lines += ["", heading(Catalogue.reportFactParameters)]
      for parameter in suite.parameters {
        lines += TextLayout.entry(
          "  \(parameter.name)", VisibleText.line(of: parameter.title[language]), column: 20)
        lines += TextLayout.paragraph(facts(of: parameter), indent: 20)
      }
    }
    lines += ["", heading(Catalogue.reportClass)]
    for group in suite.classes {
      lines += TextLayout.entry(
        "  \(group.id)", VisibleText.line(of: group.title[language]), column: 20)
    }
    return lines
  }

  private func facts(of parameter: SuiteParameter) -> String {
    var facts = [
      parameter.kind.rawValue,
      "\(PageWords.default[language])\(colon)\(JSONWriter.string(.value(parameter.default)))",
    ]
    if let minimum = parameter.minimum { facts.append("≥ \(JSONWriter.string(.double(minimum)))") }
    if let maximum = parameter.maximum { facts.append("≤ \(JSONWriter.string(.double(maximum)))") }
    return VisibleText.line(of: "[\(facts.joined(separator: language == .french ? " ; " : "; "))]")
  }

  private func explanation(of group: ConformanceClass) -> [String] {
    var lines = title("\(suite.id)/\(group.id)", group.title)
    if let uri = group.conformance.first { lines += labelled(Catalogue.reportReference, uri) }
    lines += [""]
    for test in group.tests {
      lines += TextLayout.entry(
        "  \(test.id)", VisibleText.line(of: test.title[language]), column: 28)
    }
    return lines
  }

  private func explanation(of test: SuiteTest, in group: ConformanceClass) -> [String] {
    var lines = title("\(suite.id)/\(test.id)", test.title)
    lines += labelled(Catalogue.reportLevel, test.level.word.text[language])
    lines += labelled(Catalogue.reportClass, "\(group.id) · \(group.title[language])")
    if !test.requirements.isEmpty {
      lines += labelled(
        Catalogue.reportRequirements, test.requirements.joined(separator: ", "))
    }
    lines += [""] + labelled(Catalogue.reportWhy, test.why[language])
    lines += [""] + labelled(Catalogue.reportFix, test.fix[language])
    if let reference = test.reference ?? suite.reference {
      lines += [""] + labelled(Catalogue.reportReference, reference)
    }
    lines += [
      "", heading(Catalogue.explainRun),
      VisibleText.line(of: "  recette run --suite \(suite.id) --test \(test.id) URL"),
    ]
    return lines
  }

  private func explanation(of requirement: Requirement) -> [String] {
    var lines = title("\(suite.id) \(requirement.id)", requirement.title)
    let tests = suite.classes.flatMap(\.tests).filter { $0.requirements.contains(requirement.id) }
    for test in tests {
      lines += TextLayout.entry(
        "  \(test.id)", VisibleText.line(of: test.title[language]), column: 28)
    }
    if let untested = requirement.untested {
      lines += labelled(Catalogue.explainUntested, untested[language])
    }
    return lines
  }

  private func title(_ name: String, _ title: LocalizedText) -> [String] {
    TextLayout.paragraph(VisibleText.line(of: "\(name) · \(title[language])"))
  }

  private func labelled(_ label: MessageTemplate, _ text: String) -> [String] {
    TextLayout.paragraph(heading(label) + " " + VisibleText.line(of: text))
  }

  private func heading(_ label: MessageTemplate) -> String {
    label().text[language] + (language == .french ? " :" : ":")
  }

  private var colon: String { language == .french ? " : " : ": " }
}
