import JSON
import Messages
import Record
package import Suites

extension PartialContentForm: Predicate {
  /// Judges the answer to a range of bytes (RFC 9110 §14.4, §15.3.7).
  ///
  /// A range that passes the end of the file is answered as far as the file goes, which is why what is
  /// expected follows from what was asked and from the size that the answer itself tells.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let answer = evidence.answer else { return .doubtful(Catalogue.checkNoAnswer()) }
    guard let asked = answer.requestedRange.flatMap(Self.range) else {
      return .vacuous(Catalogue.checkNoPromise())
    }
    let text = answer.headers.value(of: "Content-Range")
    let announced = text.flatMap(ContentRange.init(parsing:))
    return switch aspect {
    case .place: place(announced, text, asked, evidence)
    case .length: length(announced, asked, answer, evidence)
    }
  }

  private func place(
    _ announced: ContentRange?, _ text: String?, _ asked: ClosedRange<UInt64>, _ evidence: Evidence
  ) -> Judgement {
    guard let text else {
      return .broken(
        evidence.finding(
          Catalogue.checkNoHeader(["name": "Content-Range"]), location: .header("Content-Range")))
    }
    let size = announced?.totalSize
    let last = size.map { $0 > 0 ? min(asked.upperBound, $0 - 1) : 0 } ?? asked.upperBound
    if let range = announced?.range, size != nil, range.lowerBound == asked.lowerBound,
      range.upperBound - 1 == last
    {
      return .held
    }
    let expected = "bytes \(asked.lowerBound)-\(last)/\(size.map { "\($0)" } ?? "*")"
    let known =
      size == nil ? Catalogue.checkNoTotalSize(["actual": text.excerpt(ofScalars: 120)]) : nil
    return .broken(
      evidence.finding(
        known
          ?? Catalogue.checkHeaderValue([
            "name": "Content-Range", "expected": expected, "actual": text.excerpt(ofScalars: 120),
          ]), expected: .init(verbatim: expected), actual: text.excerpt(ofScalars: 120),
        location: .header("Content-Range")))
  }

  private func length(
    _ announced: ContentRange?, _ asked: ClosedRange<UInt64>, _ answer: Answer,
    _ evidence: Evidence
  ) -> Judgement {
    let range = announced?.range
    let expected =
      range.map { $0.upperBound - $0.lowerBound } ?? (asked.upperBound - asked.lowerBound + 1)
    let came = UInt64(answer.body.count)
    guard came != expected || answer.isTruncated else { return .held }
    // What is longer was stopped at what was asked for; its own announcement says how long it would have been.
    let length = answer.headers.value(of: "Content-Length").flatMap { UInt64($0) }
    let actual = answer.isTruncated ? length.map { "\($0)" } ?? "> \(came)" : "\(came)"
    return .broken(
      evidence.finding(
        Catalogue.checkPartialLength(["expected": "\(expected)", "actual": actual]),
        expected: .init(verbatim: "\(expected)"), actual: actual))
  }

  /// Reads a range of a request, `bytes=0-99`.
  private static func range(_ text: String) -> ClosedRange<UInt64>? {
    let ends = text.dropFirst("bytes=".count).split(
      separator: "-", omittingEmptySubsequences: false)
    guard text.hasPrefix("bytes="), ends.count == 2, let first = UInt64(ends[0]),
      let last = UInt64(ends[1]), first <= last, last < .max
    else { return nil }
    return first...last
  }
}
