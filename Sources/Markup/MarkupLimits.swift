/// The bounds within which a document is read and looked at.
///
/// Documents come from servers that may be broken or hostile.
package struct MarkupLimits: Sendable, Hashable {
  /// How many bytes a document may have.
  package var maximumByteCount: Int = 64 << 20
  /// How deep elements may nest; libxml2 itself allows 256.
  package var maximumDepth: Int = 256
  /// How many diagnostics are kept; an HTML document with far more of them is left off.
  package var maximumDiagnosticCount: Int = 100
  /// How many steps the evaluation of one expression may take.
  package var maximumOperationCount: Int = 50_000_000
  /// How many nodes a selection gives, or links a page; all are counted.
  package var maximumNodeCount: Int = 100_000
  /// How many bytes of text a selection, or a page, gives in all.
  package var maximumTextByteCount: Int = 64 << 20

  /// The bounds that hold unless others are given.
  package static let standard = MarkupLimits()

  /// Creates bounds, the standard ones until changed.
  package init() {}
}
