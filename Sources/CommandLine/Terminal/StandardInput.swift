import Foundation

/// Standard input of the process.
package struct StandardInput: TextSource {
  /// Creates it.
  package init() {}

  package var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  package func line() -> String? { readLine() }
}
