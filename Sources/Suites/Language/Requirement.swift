package import Messages

/// One clause of the standard that a suite covers, or says why it cannot.
package struct Requirement: Sendable {
  /// How the standard words it.
  package enum Kind: String, Sendable, CaseIterable {
    case requirement, recommendation, permission
  }

  /// The official identifier, such as `/req/core/root-op`.
  package let id: String
  package let kind: Kind
  /// What it asks, in one sentence of ours.
  package let title: LocalizedText
  /// Why no test of the suite can prove it, when none can.
  package let untested: LocalizedText?
  package let line: Int
}
