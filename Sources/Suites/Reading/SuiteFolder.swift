import Foundation

/// The files that stand beside a suite, such as its schemas, by their paths from its folder.
package struct SuiteFolder: Sendable {
  private let contents: @Sendable (String) -> [UInt8]?

  /// The folder of a suite that has nothing beside it.
  package static let empty = SuiteFolder { _ in nil }

  /// Creates a folder out of what gives the bytes of a file.
  package init(contents: @escaping @Sendable (String) -> [UInt8]?) {
    self.contents = contents
  }

  /// Opens the folder that holds a suite's file.
  package init(besideFileAt path: String) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    self.init { name in
      FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
        .map { [UInt8]($0) }
    }
  }

  /// Returns the bytes of a file, or nil if there is none.
  ///
  /// A suite reads nothing above its own folder: a path that leads out of it leads nowhere.
  package func bytes(of path: String) -> [UInt8]? {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    guard steps.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." }) else { return nil }
    return contents(path)
  }
}
