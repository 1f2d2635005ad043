/// A string that equals another when their Unicode scalars are the same.
///
/// Swift holds canonically equivalent strings for equal; JSON does not (RFC 8259 §8.3): the name é
/// written as one scalar and as two are two names.
package struct ExactString: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let string: String

  /// Wraps a string.
  package init(_ string: String) { self.string = string }

  /// Tells whether two strings have the same Unicode scalars.
  package static func == (left: Self, right: Self) -> Bool {
    left.string.utf8.elementsEqual(right.string.utf8)
  }

  /// Orders strings by their Unicode scalars, which is also the order of their UTF-8 bytes.
  package static func < (left: Self, right: Self) -> Bool {
    left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
  }

  /// Hashes the Unicode scalars.
  package func hash(into hasher: inout Hasher) {
    var string = string
    string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  package var description: String { string }
}

extension String {
  /// Tells whether another string has the same Unicode scalars.
  @inline(__always)
  package func isExactly(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
