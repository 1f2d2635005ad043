import Messages
import Record

extension SubjectTally {
  /// The tally in one sentence: how many depart, of how many, and how many were not judged.
  func text(in language: Language) -> String {
    let tally = Catalogue.reportTally([
      "departing": String(departing), "judged": String(verdicts.judged),
      "share": shareText(in: language),
    ])
    let open = verdicts[.undetermined] + verdicts[.skipped]
    guard open + verdicts[.notApplicable] > 0 else { return tally.text[language] }
    return Catalogue.reportTallyUnjudged(localized: [
      "tally": tally.text, "open": LocalizedText(verbatim: String(open)),
      "notApplicable": LocalizedText(verbatim: String(verdicts[.notApplicable])),
    ]).text[language]
  }

  /// The share of the subjects judged that depart, in percent; a few of many never read as none.
  func shareText(in language: Language) -> String {
    let space = language == .french ? "\u{A0}" : ""
    guard verdicts.judged > 0 else { return "—" }
    let percent = (departing * 100 + verdicts.judged / 2) / verdicts.judged
    if percent == 0, departing > 0 { return "<\u{A0}1\(space)%" }
    if percent == 100, departing < verdicts.judged { return ">\u{A0}99\(space)%" }
    return "\(percent)\(space)%"
  }
}
