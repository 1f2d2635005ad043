import Foundation

/// Host names with letters of all scripts, by IDNA 2008 (RFC 5890 to 5892).
enum InternationalHostnameFormat {
  /// Tells whether a text is such a host name.
  static func accepts(_ text: String) -> Bool {
    // Four scalars separate labels (RFC 3490 §3.1).
    let labels = text.unicodeScalars.split(omittingEmptySubsequences: false) {
      $0 == "." || $0 == "\u{3002}" || $0 == "\u{FF0E}" || $0 == "\u{FF61}"
    }
    guard text.utf8.count <= 1_024 else { return false }
    var length = labels.count - 1
    for label in labels {
      let scalars = Array(label)
      guard let encodedLength = encodedLength(of: scalars), encodedLength <= 63 else {
        return false
      }
      length += encodedLength
    }
    return length <= 253
  }

  /// Returns the length that a label has in ASCII, or nil if it is not a label.
  private static func encodedLength(of label: [Unicode.Scalar]) -> Int? {
    if label.allSatisfy(\.isASCII) {
      let bytes = label.map { UInt8($0.value) }
      return HostnameFormat.isLabel(bytes[...]) ? bytes.count : nil
    }
    return isUnicodeLabel(label) ? Punycode.encodedLength(of: label) + 4 : nil
  }

  /// Tells whether scalars are a U-label (RFC 5891 §4.2).
  static func isUnicodeLabel(_ label: [Unicode.Scalar]) -> Bool {
    guard let first = label.first, first != "-", label.last != "-",
      label.contains(where: { !$0.isASCII })
    else { return false }
    if label.count >= 4, label[2] == "-", label[3] == "-" { return false }
    switch first.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: break
    }
    let text = String(String.UnicodeScalarView(label))
    guard text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(label) else {
      return false
    }
    return label.indices.allSatisfy { place in
      LabelContext.rule(for: label[place]).map { $0(label, place) }
        ?? LabelCharacter.isValid(label[place])
    }
  }
}
