package import Messages
import Record

/// Takes secrets out of what is recorded or said: the one boundary that they do not pass.
package struct Redactor: Sendable {
  private let spellings: [SecretSpelling]
  /// Which bytes can start a spelling, so that most are passed over quickly.
  private let isCandidate: [Bool]
  /// The spellings by the byte that starts them in plain.
  private let plainStarts: [[SecretSpelling]]
  /// The spellings by their first character, for the bytes that can start any of them, escaped.
  private let escapedStarts: [(first: SpelledCharacter, spellings: [SecretSpelling])]
  let headerNames: Set<String>
  let queryNames: Set<String>

  /// Creates a redactor.
  ///
  /// - Parameters:
  ///   - secrets: The secrets in plain text; each form they can take is taken out wherever it is.
  ///   - headerNames: Fields whose value is taken out whatever it is, beside the standard ones.
  ///   - queryNames: Query parameters whose value is taken out of URLs whatever it is.
  package init(secrets: [String], headerNames: [String] = [], queryNames: [String] = []) {
    spellings = SecretForms.forms(of: secrets).compactMap(SecretSpelling.init)
    var plainStarts = [[SecretSpelling]](repeating: [], count: 256)
    for spelling in spellings {
      if let byte = spelling.first.bytes.first { plainStarts[Int(byte)].append(spelling) }
    }
    self.plainStarts = plainStarts
    isCandidate = (0...255).map { !plainStarts[$0].isEmpty || SpelledCharacter.isEscape(UInt8($0)) }
    escapedStarts = Dictionary(grouping: spellings, by: \.first.scalar).values.compactMap { group in
      group.first.map { (first: $0.first, spellings: group) }
    }
    self.headerNames = Set(headerNames.map { $0.lowercased() })
    self.queryNames = Set(queryNames)
  }

  /// Takes the secrets out of bytes, which are returned as they are when there are none.
  ///
  /// - Parameter isCut: Whether the bytes stop before their end, maybe in the middle of a secret.
  package func redacted(_ bytes: [UInt8], isCut: Bool = false) -> [UInt8] {
    guard !spellings.isEmpty else { return bytes }
    let mark = Array(Redaction.mark.utf8)
    var redacted: [UInt8] = []
    var kept = 0
    bytes.withUnsafeBufferPointer { text in
      var place = 0
      while place < text.count {
        guard isCandidate[Int(text[place])], let end = secretEnd(from: place, in: text) else {
          place += 1
          continue
        }
        redacted += text[kept..<place]
        redacted += mark
        place = end
        kept = end
      }
    }
    let tail = isCut ? spellings.map { $0.tailLength(in: bytes) }.max() ?? 0 : 0
    if kept == 0, tail == 0 { return bytes }
    let keptEnd = max(kept, bytes.count - tail)
    return redacted + bytes[kept..<keptEnd] + (keptEnd < bytes.count ? mark : [])
  }

  private func secretEnd(from place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    for spelling in plainStarts[Int(text[place])] {
      if let end = spelling.end(at: place, in: text) { return end }
    }
    guard SpelledCharacter.isEscape(text[place]) else { return nil }
    for start in escapedStarts where !start.first.ends(at: place, in: text).isEmpty {
      let end = start.spellings.compactMap { $0.end(at: place, in: text) }.max()
      if let end { return end }
    }
    return nil
  }

  /// Takes the secrets out of a text, and the signatures out of its addresses.
  package func redacted(_ text: String) -> String {
    let text = SignedAddress.redacted(text)
    guard !spellings.isEmpty else { return text }
    return String(decoding: redacted(Array(text.utf8)), as: UTF8.self)
  }

  /// Takes the secrets out of a text that quotes others, cut where there is an ellipsis.
  ///
  /// A cut may leave the beginning of a secret, which would otherwise be passed over.
  package func redacted(quotation text: String) -> String {
    guard !spellings.isEmpty else { return SignedAddress.redacted(text) }
    return redacted(text).split(separator: "…", omittingEmptySubsequences: false)
      .map { String(decoding: redacted(Array($0.utf8), isCut: true), as: UTF8.self) }
      .joined(separator: "…")
  }

  /// Takes the secrets out of a sentence, in both languages.
  package func redacted(_ message: Message) -> Message {
    Message(
      code: message.code,
      text: LocalizedText(
        french: redacted(message.text.french), english: redacted(message.text.english)))
  }
}
