import Foundation

/// The texts under which a secret can appear, before any escaping: itself and its base64 forms.
enum SecretForms {
  /// Returns every form, the longest first, so that none hides a part of another.
  static func forms(of secrets: [String]) -> [String] {
    let all = Set(secrets.filter { !$0.isEmpty }.flatMap(forms(of:)))
    return all.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
  }

  private static func forms(of secret: String) -> [String] {
    let bytes = Array(secret.utf8)
    let whole = Data(bytes).base64EncodedString()
    let bare = whole.trimmingSuffix("=")
    var forms = [secret, whole]
    if bare.utf8.count >= shortestUnmarked { forms.append(bare) }
    // Inside a longer text, as a password is in `user:password`, base64 has three alignments, and
    // only the characters between the ends are the secret's own.
    for offset in 0..<3 {
      let shifted = Data([UInt8](repeating: 0, count: offset) + bytes).base64EncodedString()
      let first = (8 * offset + 5) / 6
      let last = 8 * (offset + bytes.count) / 6
      let inner = shifted.utf8.prefix(last).dropFirst(first)
      if inner.count >= shortestUnmarked { forms.append(String(decoding: inner, as: UTF8.self)) }
    }
    let urlSafe = forms.dropFirst().map { form in
      String(form.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
    }
    return forms + urlSafe
  }

  /// Anything shorter stands in ordinary text by chance, and says too little to give a secret away.
  private static let shortestUnmarked = 6
}

extension String {
  fileprivate func trimmingSuffix(_ character: Character) -> String {
    var text = Substring(self)
    while text.last == character { text.removeLast() }
    return String(text)
  }
}
