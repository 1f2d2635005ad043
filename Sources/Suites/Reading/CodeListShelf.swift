/// The lists of codes that a suite has read, each file once.
///
/// It is confined to the call that reads the suite.
final class CodeListShelf {
  private var lists: [String: CodeList?] = [:]

  /// Returns the list of a file, read by `read` the first time; nil for one with a mistake, which is
  /// told once.
  func list(at path: String, reading read: () -> CodeList?) -> CodeList? {
    if let known = lists[path] { return known }
    let list = read()
    lists[path] = .some(list)
    return list
  }
}
