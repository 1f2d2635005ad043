package import Messages
import Record

/// Takes secrets out of what is recorded or said: the one boundary that they do not pass.
package struct Redactor: Sendable {
  private let spellings: [SecretSpelling]
  /// Which bytes can start a spelling, so that the others are passed over quickly.
  private let isCandidate: [Bool]
  let headerNames: Set<String>
  let queryNames: Set<String>

  /// Creates a redactor.
  ///
  /// - Parameters:
  ///   - secrets: The secrets in plain text; each form they can take is taken out wherever it is.
  ///   - headerNames: Fields whose value is taken out whatever it is, beside the standard ones.
  ///   - queryNames: Query parameters whose value is taken out of URLs whatever it is.
  package init(secrets: [String], headerNames: [String] = [], queryNames: [String] = []) {
    spellings = SecretForms.forms(of: secrets).map(SecretSpelling.init)
    var isCandidate = [Bool](repeating: false, count: 256)
    for byte in spellings.flatMap(\.firstBytes) { isCandidate[Int(byte)] = true }
    self.isCandidate = isCandidate
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
    for spelling in spellings {
      if let end = spelling.end(at: place, in: text) { return end }
    }
    return nil
  }

  /// Takes the secrets out of a text.
  package func redacted(_ text: String) -> String {
    guard !spellings.isEmpty else { return text }
    return String(decoding: redacted(Array(text.utf8)), as: UTF8.self)
  }

  /// Takes the secrets out of a sentence, in both languages.
  package func redacted(_ message: Message) -> Message {
    Message(
      code: message.code,
      text: LocalizedText(
        french: redacted(message.text.french), english: redacted(message.text.english)))
  }
}
