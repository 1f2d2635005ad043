import Dispatch
import Foundation
import Record

extension Application {
  /// Runs the command line of the process, and ends the process.
  ///
  /// - Parameter demo: the embedded platform.
  package static func main(demo: DemoHost) -> Never {
    // Before the first task, since what runs tasks opens descriptors of its own.
    StandardDescriptors.fill()
    // A closed pipe is an error of the write that meets it, not the end of the process: a run record
    // must be ended properly even when nobody reads the progress any more.
    signal(SIGPIPE, SIG_IGN)
    let application = Application(
      environment: ProcessInfo.processInfo.environment, console: .standard, demo: demo,
      interruption: Interruption.signals)
    let arguments = Array(ProcessInfo.processInfo.arguments.dropFirst())
    Task { exit(Int32(await application.run(arguments).rawValue)) }
    dispatchMain()
  }
}
