import Messages
import Record

/// What the run does not know: each root cause once, with what it stops; what does not apply; what
/// was not asked for; what samples left out.
struct MarkdownUnchecked: Sendable {
  let context: MarkdownContext

  /// Writes the section, which is there even when everything was checked, to say so.
  func write(to page: inout MarkdownPage) {
    page.heading(2, context.prose(Catalogue.reportUnchecked()))
    let sections: [(title: MessageTemplate, items: [String])] = [
      (Catalogue.reportUncheckedWhy, stopped), (Catalogue.reportNotClaimed, notClaimed),
      (Catalogue.reportNotChosen, notChosen), (Catalogue.reportBounds, omissions),
    ]
    for section in sections where !section.items.isEmpty {
      page.heading(3, context.prose(section.title()))
      page.list(section.items)
    }
    if sections.allSatisfy(\.items.isEmpty) {
      page.block(context.prose(Catalogue.reportAllChecked()))
    }
  }

  /// The causes that stopped tests, the one that stops most first.
  private var stopped: [String] {
    UncheckedCause.causes(in: context.summary.results) {
      $0 == .undetermined || $0 == .skipped
    }.map { cause in
      let name = cause.key.rootCause.map { "\(context.code($0)) — " } ?? ""
      var lines = [
        onTarget(cause) + name + sentence(cause.reason)
          + " \(context.prose(Catalogue.reportStops(cause.tests.count)))\(context.colon) "
          + context.codes(cause.tests)
      ]
      if let exchange = cause.exchanges.lazy.compactMap({ context.record.exchanges[$0] }).first {
        lines.append("  - \(context.code(exchange.summary(in: context.language)))")
        lines.append("  - \(MarkdownText.code(CurlCommand(exchange).description))")
      }
      return lines.joined(separator: "\n")
    }
  }

  /// The tests that have no meaning here; one that was judged on some things and has none on others was
  /// checked.
  private var notClaimed: [String] {
    context.summary.classes.flatMap { summary in
      let results = summary.results.filter { $0.verdict == .notApplicable }
      return UncheckedCause.causes(in: results) { $0 == .notApplicable }.map { cause in
        "\(onTarget(cause))\(context.name(of: summary)) — \(sentence(cause.reason)) "
          + "(\(context.prose(Catalogue.reportTests(cause.tests.count))))"
      }
    }
  }

  private var notChosen: [String] {
    context.summary.classes.filter(\.results.isEmpty).map(context.name)
  }

  private var omissions: [String] {
    context.record.omissions.map { omission in
      let target = context.namesTargets ? "\(context.code(omission.target)) — " : ""
      let instance = omission.instance.map {
        " \(context.prose(Catalogue.reportLeftOutInstance())) \(context.code($0))"
      }
      return
        "\(target)\(context.code(omission.probe))\(instance ?? "") — \(context.prose(omission.sentence))"
    }
  }

  private func onTarget(_ cause: UncheckedCause) -> String {
    context.namesTargets ? "\(context.code(cause.key.target)) — " : ""
  }

  private func sentence(_ reason: Message?) -> String {
    reason.map(context.sentence) ?? "—"
  }
}
