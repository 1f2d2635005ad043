package import Messages

/// A heading under which `--help` and the manual gather options, in the order of the cases.
package enum OptionGroup: Int, Sendable, CaseIterable, Comparable {
  case selection, target, network, authentication, output, verdict, common

  /// The heading.
  package var title: LocalizedText {
    switch self {
    case .selection: LocalizedText(french: "Ce qui est vérifié", english: "What is checked")
    case .target: LocalizedText(french: "Document", english: "Document")
    case .network: LocalizedText(french: "Réseau", english: "Network")
    case .authentication: LocalizedText(french: "Authentification", english: "Authentication")
    case .output: LocalizedText(french: "Sortie", english: "Output")
    case .verdict: LocalizedText(french: "Verdict", english: "Verdict")
    case .common: LocalizedText(french: "Options communes", english: "Common options")
    }
  }

  /// Orders groups as they are shown.
  package static func < (left: OptionGroup, right: OptionGroup) -> Bool {
    left.rawValue < right.rawValue
  }
}
