import Foundation
import Messages
import Record

/// An archive unpacked by the tool of the system that knows its form.
enum SchemaArchive {
  /// Unpacks an archive into a folder.
  static func unpack(_ path: String, into folder: String) throws(CommandError) {
    let isZip = path.hasSuffix(".zip") || path.hasSuffix(".whl")
    let name = isZip ? "unzip" : "tar"
    guard let tool = tool(name) else {
      throw CommandError(.inputMissing, Catalogue.schemasNoTool(["tool": name, "path": path]))
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments =
      isZip ? ["-q", "-o", path, "-d", folder] : ["-x", "-f", path, "-C", folder]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw CommandError(.inputMissing, Catalogue.schemasNoTool(["tool": name, "path": path]))
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw CommandError(.badInput, Catalogue.schemasBadArchive(["path": path]))
    }
  }

  private static func tool(_ name: String) -> String? {
    let places = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return (places.map(String.init) + ["/usr/bin", "/bin"]).map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
