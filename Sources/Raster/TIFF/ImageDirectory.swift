/// An image file directory (TIFF 6.0, section 2), as far as it could be read.
package struct ImageDirectory: Sendable, Hashable {
  /// How a directory was reached.
  package enum Origin: Sendable, Hashable {
    /// From the header or from the directory before it.
    case chain
    /// From the SubIFDs of the image of this index.
    case child(of: Int)
  }

  package let offset: UInt64
  /// The byte after its last one, pointer to the next directory included.
  package let end: UInt64
  /// Where the offset that leads to it stands.
  package let pointerOffset: UInt64
  package let origin: Origin
  /// How many entries it announces.
  package let announcedCount: UInt64
  /// The entries that were read, in the order of the file.
  package let entries: [DirectoryEntry]
  /// Where the next directory is said to be; nil when the pointer could not be read.
  package let next: UInt64?
  private let indices: [TIFFTag: Int]

  /// Creates a directory.
  package init(
    offset: UInt64, end: UInt64, pointerOffset: UInt64, origin: Origin, announcedCount: UInt64,
    entries: [DirectoryEntry], next: UInt64?
  ) {
    self.offset = offset
    self.end = end
    self.pointerOffset = pointerOffset
    self.origin = origin
    self.announcedCount = announcedCount
    self.entries = entries
    self.next = next
    // Of entries with the same tag, the first one counts.
    self.indices = Dictionary(
      entries.enumerated().map { ($1.tag, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entry of a tag.
  package subscript(_ tag: TIFFTag) -> DirectoryEntry? { indices[tag].map { entries[$0] } }

  /// The first value of a tag, a whole number without a sign.
  package func unsigned(_ tag: TIFFTag) -> UInt64? { self[tag]?.unsigned() }
}
