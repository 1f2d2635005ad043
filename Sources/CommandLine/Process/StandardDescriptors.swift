import Foundation

/// The three descriptors that a process finds open, unless who started it closed them.
enum StandardDescriptors {
  /// Gives those that are closed to the null device.
  ///
  /// Otherwise the next file or connection that is opened takes the number, and what is printed goes
  /// into it. Standard output is opened for reading alone, so that a result which nobody can get is
  /// still an error; nobody is left to be told one on standard error.
  static func fill() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      guard fcntl(descriptor, F_GETFD) == -1, errno == EBADF else { continue }
      let opened = open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY)
      guard opened >= 0, opened != descriptor else { continue }
      dup2(opened, descriptor)
      close(opened)
    }
  }
}
