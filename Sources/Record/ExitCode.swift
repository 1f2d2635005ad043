/// The codes that recette exits with, which are part of its interface.
///
/// From 64 on they are those of `sysexits.h`; 130 is what a shell gives for an interrupt.
package enum ExitCode: Int, Sendable, CaseIterable {
  /// Nothing that must hold was found broken, and all of it was judged.
  case conforms = 0
  /// At least one *must* failed.
  case fails = 1
  /// Nothing failed, but something that must hold could not be determined.
  case undetermined = 2
  /// Nothing was tested.
  case nothingTested = 3
  /// The command line cannot be understood.
  case usage = 64
  /// A suite, a record or a document is not what it should be.
  case badInput = 65
  /// A file that was named is not there.
  case inputMissing = 66
  /// A fault of recette itself.
  case internalFault = 70
  /// A report or a record cannot be written.
  case cannotWrite = 74
  /// The run was stopped before its end; its record is valid.
  case interrupted = 130
}
