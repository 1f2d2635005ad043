internal import CMarkup

/// The namespaces of an expression, as C wants them.
struct NamespaceTable {
  private let bytes: [CChar]
  private let offsets: [(prefix: Int, uri: Int)]

  /// Creates a table out of the URI of each prefix.
  init(_ namespaces: [String: String]) {
    var bytes: [CChar] = []
    var offsets: [(prefix: Int, uri: Int)] = []
    for (prefix, uri) in namespaces.sorted(by: { $0.key < $1.key }) {
      let start = bytes.count
      bytes += Array(prefix.utf8CString)
      offsets.append((start, bytes.count))
      bytes += Array(uri.utf8CString)
    }
    self.bytes = bytes
    self.offsets = offsets
  }

  /// Gives the table to a function, while it runs.
  func withEntries<Result>(_ body: (UnsafeBufferPointer<cm_namespace>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      let entries = offsets.compactMap { offset in
        bytes.baseAddress.map {
          cm_namespace(prefix: $0 + offset.prefix, uri: $0 + offset.uri)
        }
      }
      return entries.withUnsafeBufferPointer(body)
    }
  }
}
