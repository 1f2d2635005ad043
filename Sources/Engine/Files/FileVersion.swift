import Record

/// What tells one version of a remote file from another: its ETag, else its date, and its size.
struct FileVersion: Sendable {
  /// A sign of another version: what differs, before and after.
  struct Change: Sendable, Hashable {
    let name: String
    let before: String
    let after: String
  }

  private let entityTag: String?
  private let lastModified: String?
  private let size: UInt64?

  /// Gathers what an answer says of the version that it gives.
  init(_ headers: [HeaderField], size: UInt64?) {
    // Weak comparison: two tags that differ are two versions, whether or not they are strong (RFC 9110 §8.8.3.2).
    entityTag = headers.value(of: "ETag").map {
      $0.hasPrefix("W/") ? String($0.dropFirst(2)) : $0
    }
    lastModified = headers.value(of: "Last-Modified")
    self.size = size
  }

  /// What shows that another answer gives another version; nil when nothing does.
  ///
  /// Where tags are given they decide, since servers of a cluster may not agree on a date; a size that changes is
  /// another file, whatever its tag.
  func change(in other: FileVersion) -> Change? {
    if let size, let after = other.size, size != after {
      return Change(name: "Content-Range", before: String(size), after: String(after))
    }
    if let entityTag, let after = other.entityTag {
      return entityTag == after
        ? nil : Change(name: "ETag", before: entityTag, after: after)
    }
    guard let lastModified, let after = other.lastModified, lastModified != after else {
      return nil
    }
    return Change(name: "Last-Modified", before: lastModified, after: after)
  }
}
