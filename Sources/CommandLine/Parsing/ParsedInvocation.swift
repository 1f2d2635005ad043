/// What a command line asks for.
package enum ParsedInvocation: Sendable {
  /// To run a verb.
  case verb(ParsedArguments)
  /// To show the help of a verb, or of the whole command.
  case help(VerbSpecification?)
  /// To show the version.
  case version
}
