/// Lets requests through: so many at a time in all, so many to a host, and no faster than the rate.
final class Admission: Sendable {
  private struct Host: Sendable {
    let permits: Permits
    var window: RateWindow
  }

  private let maximumPerHost: Int
  private let rate: RequestRate?
  private let loopbackRate: RequestRate?
  private let clock: any TransportClock
  private let total: Permits
  private let hosts = Guarded<[String: Host]>([:])

  init(options: TransportOptions, clock: any TransportClock) {
    maximumPerHost = options.maximumPerHost
    rate = options.rate
    loopbackRate = options.loopbackRate
    total = Permits(options.maximumConcurrency)
    self.clock = clock
  }

  /// Does something to a host when its turn has come.
  func admit<Value: Sendable>(
    to host: String, _ perform: () async -> Value
  ) async throws(CancellationError) -> Value {
    let permits = withHost(host) { $0.permits }
    // The host's permit comes first: those who wait for a busy host must not hold up the others.
    try await permits.acquire()
    defer { permits.release() }
    try await total.acquire()
    defer { total.release() }
    let now = clock.elapsed
    let moment = withHost(host) { $0.window.grant(at: now) }
    if moment > now { try await clock.wait(moment - now) }
    return await perform()
  }

  /// Holds back every request to a host for a while: its server asked for it.
  func pause(_ host: String, for duration: Duration) {
    let moment = clock.elapsed + duration
    withHost(host) { $0.window.pause(until: moment) }
  }

  private func makeHost(_ name: String) -> Host {
    Host(
      permits: Permits(maximumPerHost),
      window: RateWindow(rate: Loopback.isLoopback(host: name) ? loopbackRate : rate))
  }

  private func withHost<Value: Sendable>(
    _ host: String, _ body: (inout Host) -> Value
  ) -> Value {
    hosts.withLock { hosts in
      var entry = hosts[host] ?? makeHost(host)
      let value = body(&entry)
      hosts[host] = entry
      return value
    }
  }
}
