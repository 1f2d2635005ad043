import Messages
import Record

extension ReportFormat {
  /// The report for people, in one file that needs nothing else: a *procès-verbal de recette*.
  package static let html = ReportFormat(
    name: "html", fileExtension: "html", fileName: "report.html",
    summary: Catalogue.reportFormatHTML(), readsObservations: false,
    writer: HTMLReport.write)
}

/// The report for people who sign: the verdict, a picture of it, the clauses, what is broken and how to mend it,
/// what is not known, and the proof.
///
/// It runs no script and loads nothing, and says so to the browser; what servers sent is always text.
enum HTMLReport {
  /// Writes a record.
  static func write(
    _ record: RunRecord, _ options: ReportOptions, _ observations: ObservationLog?,
    _ sink: ([UInt8]) -> Void
  ) throws(RunRecordError) {
    let context = HTMLContext(
      record, options: options, digest: try observations?.digest())
    var page = "<!doctype html>\n"
    document(context).write(to: &page)
    sink(Array(page.utf8))
  }

  private static func document(_ context: HTMLContext) -> HTMLNode {
    .element(
      "html", ["lang": context.language.rawValue],
      .element(
        "head", [:], .element("meta", ["charset": "utf-8"]),
        .element(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content":
              "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
          ]),
        .element(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .element("meta", ["name": "referrer", "content": "no-referrer"]),
        .element("title", [:], .text(title(context))), .sheet(HTMLStyle.sheet)),
      .element("body", [:], all: body(context)))
  }

  private static func title(_ context: HTMLContext) -> String {
    let title = Catalogue.reportMinutes().text[context.language]
    return context.record.header.platform.map { "\(title) — \($0.name)" } ?? title
  }

  private static func body(_ context: HTMLContext) -> [HTMLNode] {
    [
      .element(
        "a", ["class": "skip", "href": "#verdict"], context.text(Catalogue.reportSkip())),
      .element("header", [:], .element("h1", [:], .text(title(context))), subject(context)),
      .element(
        "main", ["id": "verdict"],
        .element(
          "p", ["class": "verdict \(style(of: context.conclusion.exitCode))", "role": "status"],
          context.text(context.conclusion.message)),
        clauses(context), cut(context), notices(context), HTMLPicture(context: context).node,
        HTMLClauses(context: context).node, HTMLTests(context: context).counts,
        HTMLBaseline(context: context).node, HTMLUnchecked(context: context).node,
        HTMLRules(context: context).node,
        HTMLDepartures(
          context: context, id: "failures", title: Catalogue.reportFailures,
          isShown: context.isFailure
        ).node,
        HTMLDepartures(
          context: context, id: "warnings", title: Catalogue.reportWarnings,
          isShown: { $0.verdict == .warned && !context.isFailure($0) }
        ).node,
        HTMLTests(context: context).all, HTMLFacts(context: context).node, signatures(context)),
      .element("footer", [:], .element("p", [:], context.text(Catalogue.reportDisclaimer()))),
    ]
  }

  private static func subject(_ context: HTMLContext) -> HTMLNode {
    var facts: [(label: MessageTemplate, content: HTMLNode)] = []
    if let platform = context.record.header.platform {
      facts.append((Catalogue.clausePlatform, .text(platform.name)))
      if let operatorName = platform.operatorName {
        facts.append((Catalogue.clauseOperator, .text(operatorName)))
      }
    }
    facts += context.record.header.targets.map { (Catalogue.reportTarget, context.code($0)) }
    facts.append(
      (Catalogue.reportFactRun, .text(context.instant(context.record.header.startedAt))))
    return context.facts(facts)
  }

  /// How many clauses ended with each verdict.
  private static func clauses(_ context: HTMLContext) -> HTMLNode {
    guard !context.clauses.isEmpty else { return .group([]) }
    let counts = ClauseVerdict.allCases.map { verdict in
      let count = context.clauses.count { $0.verdict == verdict }
      return "\(verdict.word.text[context.language]) \(count)"
    }
    return .element(
      "p", [:], .element("strong", [:], context.text(Catalogue.clauseCounts())),
      .text(" \(counts.joined(separator: ", "))"))
  }

  private static func cut(_ context: HTMLContext) -> HTMLNode {
    guard context.record.footer == nil else { return .group([]) }
    return .element("p", ["class": "warn"], context.text(Catalogue.recordWithoutFooter()))
  }

  private static func notices(_ context: HTMLContext) -> HTMLNode {
    let notices = context.record.notices
    guard !notices.isEmpty else { return .group([]) }
    return .element(
      "ul", [:],
      all: notices.map { notice in
        .element("li", [:], context.code(notice.target), " — ", context.sentence(notice.message))
      })
  }

  /// Where both parties sign, when the run was held to a contract.
  private static func signatures(_ context: HTMLContext) -> HTMLNode {
    guard !context.clauses.isEmpty else { return .group([]) }
    return .element(
      "section", ["id": "signatures"],
      .element("h2", [:], context.text(Catalogue.reportSignatures())),
      .element(
        "div", ["class": "sign"], .element("div", [:], context.text(Catalogue.reportAuthority())),
        .element("div", [:], context.text(Catalogue.reportContractor()))))
  }

  private static func style(of code: ExitCode) -> String {
    switch code {
    case .conforms: "good"
    case .fails: "bad"
    default: "open"
    }
  }
}
