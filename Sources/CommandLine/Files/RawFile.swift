import Foundation

/// Reading and writing whole files, keeping the cause when the system refuses.
enum RawFile {
  /// What a reading gave.
  enum Content {
    case bytes([UInt8])
    case refused(SystemCause)
  }

  /// Reads a file whole, up to a number of bytes beyond which it is refused.
  static func read(_ path: String, atMost limit: Int) -> Content {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .refused(SystemCause(errno)) }
    defer { close(descriptor) }
    return read(from: descriptor, atMost: limit)
  }

  /// Reads a descriptor to its end.
  static func read(from descriptor: Int32, atMost limit: Int) -> Content {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count == 0 { return .bytes(bytes) }
      if count < 0 {
        if errno == EINTR { continue }
        return .refused(SystemCause(errno))
      }
      bytes += buffer[..<count]
      if bytes.count > limit { return .refused(SystemCause(EFBIG)) }
    }
  }

  /// Writes bytes to a descriptor, all of them, or returns why it could not.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> SystemCause? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = Foundation.write(descriptor, part.baseAddress, part.count)
        if count < 0 {
          if errno == EINTR { continue }
          if errno == EAGAIN {
            var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            _ = poll(&wait, 1, -1)
            continue
          }
          return SystemCause(errno)
        }
        rest = rest.dropFirst(count)
      }
      return nil
    }
  }
}
