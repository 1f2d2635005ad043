/// How much is said besides what must be.
package enum Verbosity: Int, Sendable, Comparable {
  case quiet, normal, verbose

  /// Reads `--quiet` and `--verbose`, which exclude each other.
  package init(_ arguments: ParsedArguments) {
    self = arguments.has(.quiet) ? .quiet : arguments.has(.verbose) ? .verbose : .normal
  }

  /// Orders from the least said to the most.
  package static func < (left: Verbosity, right: Verbosity) -> Bool {
    left.rawValue < right.rawValue
  }
}
