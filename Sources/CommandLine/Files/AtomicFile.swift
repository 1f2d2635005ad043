import Foundation
import Messages
import Record

/// A file that is written whole or not at all.
///
/// The bytes go to a temporary file in the same folder, which then takes the name: whoever looks
/// sees the old file or the new one, never a part. Missing folders are made. What is not a regular
/// file (`/dev/stdout`, a named pipe) cannot be replaced, and is written to.
package struct AtomicFile: Sendable {
  /// The path, as it was given.
  package let path: String

  /// Names a file.
  package init(_ path: String) {
    self.path = path
  }

  /// Whether something has the name already.
  package var exists: Bool { kind(of: path) != .missing }

  /// Makes sure, before any work is done for it, that the file could be written.
  package func prepare() throws(CommandError) {
    switch kind(of: path) {
    case .folder: throw failure(SystemCause(EISDIR))
    case .other: return
    case .regular, .missing: break
    }
    let folder = folder
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw failure(cause(of: error))
    }
    guard access(folder, W_OK | X_OK) == 0 else { throw failure(SystemCause(errno)) }
  }

  /// Writes the file.
  package func write(_ bytes: [UInt8]) throws(CommandError) {
    try write(pieces: { sink throws(CommandError) in sink(bytes) })
  }

  /// Writes the file in the pieces that are handed over; none is kept in memory.
  package func write(
    pieces produce: (_ sink: ([UInt8]) -> Void) throws(CommandError) -> Void
  ) throws(CommandError) {
    try prepare()
    if kind(of: path) == .other { return try writeInPlace(produce) }
    let target = target
    let temporary = "\(folder)/.\(UUID().uuidString).partial"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(SystemCause(errno)) }
    var status = stat()
    if stat(target, &status) == 0 { _ = fchmod(descriptor, status.st_mode & 0o777) }
    var cause: SystemCause?
    do throws(CommandError) {
      cause = try Self.write(produce, to: descriptor)
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    if cause == nil, fsync(descriptor) != 0 { cause = SystemCause(errno) }
    if close(descriptor) != 0, cause == nil { cause = SystemCause(errno) }
    if cause == nil, rename(temporary, target) != 0 { cause = SystemCause(errno) }
    guard let cause else { return }
    unlink(temporary)
    throw failure(cause)
  }

  private static func write(
    _ produce: (_ sink: ([UInt8]) -> Void) throws(CommandError) -> Void, to descriptor: Int32
  ) throws(CommandError) -> SystemCause? {
    var cause: SystemCause?
    try produce { piece in
      if cause == nil { cause = RawFile.write(piece, to: descriptor) }
    }
    return cause
  }

  private func writeInPlace(
    _ produce: (_ sink: ([UInt8]) -> Void) throws(CommandError) -> Void
  ) throws(CommandError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(SystemCause(errno)) }
    defer { close(descriptor) }
    if let cause = try Self.write(produce, to: descriptor) { throw failure(cause) }
  }

  /// The file that a symbolic link leads to, so that the link stays one.
  private var target: String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  private var folder: String {
    URL(fileURLWithPath: target).deletingLastPathComponent().path
  }

  private enum Kind {
    case missing, regular, folder, other
  }

  private func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .regular
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  private func cause(of error: any Error) -> SystemCause {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    guard let underlying, underlying.domain == NSPOSIXErrorDomain else {
      return SystemCause(kind(of: folder) == .missing ? EACCES : ENOTDIR)
    }
    return SystemCause(Int32(truncatingIfNeeded: underlying.code))
  }

  private func failure(_ cause: SystemCause) -> CommandError {
    CommandError(
      .cannotWrite,
      Catalogue.fileCannotWrite.localized { ["path": path, "cause": cause.text[$0]] },
      hint: Catalogue.fileCannotWriteHint())
  }
}
