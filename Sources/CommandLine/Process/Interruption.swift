import Dispatch
import Foundation
import Synchronization

/// The signals by which a person or a system asks the process to end: Ctrl-C and `kill`.
package enum Interruption {
  /// Makes the stream of requests to end.
  package typealias Source = @Sendable () -> AsyncStream<Void>

  /// A source that never asks.
  package static let never: Source = { AsyncStream { _ in } }

  /// The signals of the process.
  ///
  /// While somebody listens they do not end the process; once listening has ended they do again, so
  /// that a second Ctrl-C always works.
  package static let signals: Source = {
    AsyncStream { continuation in
      let listeners = [SIGINT, SIGTERM].map { SignalListener($0) { continuation.yield() } }
      continuation.onTermination = { _ in listeners.forEach { $0.stop() } }
    }
  }
}

/// Listens to one signal in the place of its default action.
private final class SignalListener: Sendable {
  private let number: Int32
  private let source: Mutex<any DispatchSourceSignal>

  init(_ number: Int32, _ body: @escaping @Sendable () -> Void) {
    self.number = number
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler(handler: body)
    source.resume()
    self.source = Mutex(source)
  }

  func stop() {
    source.withLock { $0.cancel() }
    signal(number, SIG_DFL)
  }
}
