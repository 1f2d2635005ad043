import Foundation

@testable import Transport

/// A clock that stands still: a wait ends only when its task is cancelled.
final class StoppedClock: TransportClock {
  private let arrivals = AsyncStream<Void>.makeStream()

  var elapsed: Duration { .zero }

  var date: Date { Date(timeIntervalSince1970: 1_767_225_600) }

  func wait(_ duration: Duration) async throws(CancellationError) {
    arrivals.continuation.yield()
    let silence = AsyncStream<Void>.makeStream()
    // Nothing ever comes; the loop ends with the task.
    for await _ in silence.stream {}
    silence.continuation.finish()
    throw CancellationError()
  }

  /// Waits until a task waits for this clock.
  func untilSomeoneWaits() async {
    var iterator = arrivals.stream.makeAsyncIterator()
    _ = await iterator.next()
  }
}
