import Foundation
import Messages
package import Record

/// The one way to the network: every exchange of a run is made here, once, bounded and recorded.
package final class Transport: Sendable {
  private let options: TransportOptions
  private let credentials: CredentialStore
  private let loop: TransferLoop
  private let courier: Courier
  private let firstHops = SharedResults<RequestKey, Hop>()
  private let chains = SharedResults<RequestKey, Delivery>()
  private let state = Guarded(State())

  private struct State {
    var isClosed = false
    var keyCount: UInt64 = 0
  }

  /// Takes the secrets out of anything that is recorded or said beside exchanges, such as findings,
  /// which quote documents.
  package let redactor: Redactor

  /// Begins to load what exchanges need, which takes a while, so that it is there when they come.
  package static func prepare() {
    TransferLoop.prepare()
  }

  /// Sets a transport up: its options are judged and its secrets read; nothing is started.
  ///
  /// - Parameters:
  ///   - environment: Where secrets and proxies are looked up.
  ///   - clock: What waits for rates and retries.
  ///   - onExchange: Is given each exchange once, as soon as it is over, from any thread.
  package init(
    options: TransportOptions, credentials: [Credential] = [],
    environment: [String: String] = ProcessInfo.processInfo.environment,
    clock: any TransportClock = SystemClock(),
    onExchange: @escaping @Sendable (Exchange) -> Void = { _ in }
  ) throws(TransportError) {
    try options.judge()
    var resolved: [ResolvedCredential] = []
    for credential in credentials {
      resolved.append(try ResolvedCredential(credential, environment: environment))
    }
    let store = CredentialStore(resolved)
    let proxies = ProxyRoutes(options.proxy, environment: environment)
    redactor = Redactor(
      secrets: store.secrets + proxies.secrets,
      headerNames: store.headerNames, queryNames: store.queryNames)
    let loop = TransferLoop()
    self.options = options
    self.credentials = store
    self.loop = loop
    courier = Courier(
      loop: loop, options: options, proxies: proxies, credentials: store, redactor: redactor,
      clock: clock, onExchange: onExchange)
  }

  deinit {
    loop.close()
  }

  /// Asks a server, and follows its redirects if that is wanted.
  ///
  /// Identical requests that change nothing are made once and shared; a cancelled task gets a
  /// delivery that says so at once, while the others who asked for the same still get theirs.
  package func fetch(_ request: Request, followsRedirects: Bool = true) async -> Delivery {
    switch OutgoingRequest.make(request, credentials: credentials, redactor: redactor) {
    case .failure(let refusal):
      return Delivery(
        exchanges: [], response: nil, failure: redactor.redacted(refusal.message))
    case .success(let outgoing):
      let delivery =
        followsRedirects
        ? await chain(from: outgoing) : await firstHop(outgoing).map { self.delivery(of: [$0]) }
      return delivery ?? givenUp(outgoing)
    }
  }

  /// Asks a server, follows its redirects, and hands the body of a success over as it comes.
  ///
  /// Nothing is shared: the body is not kept. The delivery, which has the beginning of the body, comes
  /// when all of it was handed over; the stream has ended by then.
  package func download(_ request: Request, into stream: BodyStream) async -> Delivery {
    defer { stream.finish() }
    switch OutgoingRequest.make(request.transient, credentials: credentials, redactor: redactor) {
    case .failure(let refusal):
      return Delivery(
        exchanges: [], response: nil, failure: redactor.redacted(refusal.message))
    case .success(let outgoing):
      return await followed(outgoing, into: stream) ?? givenUp(outgoing)
    }
  }

  /// Ends every exchange, now and to come; what was delivered can still be had.
  package func close() {
    state.withLock { $0.isClosed = true }
    loop.close()
    // What waits for its turn, by the rate or for a place, would wait for nothing.
    firstHops.close()
    chains.close()
  }

  /// How many requests were sent, each hop and each attempt counted.
  package var requestCount: Int { courier.ledger.requestCount }

  /// The sum of the servers' own response times, from request sent to last byte.
  package var serverDuration: Duration { courier.ledger.serverDuration }

  /// The names of what is taken out of the record whatever its value.
  package var redactedNames: [String] { redactor.names }

  /// The bounds in force, by option name.
  package var bounds: [String: String] { options.bounds }

  private func firstHop(
    _ request: OutgoingRequest, into stream: BodyStream? = nil
  ) async -> Hop? {
    let courier = courier
    if request.isTransient { return await courier.send(request, into: stream) }
    return await firstHops.value(for: key(of: request)) { await courier.send(request) }
  }

  private func chain(from request: OutgoingRequest) async -> Delivery? {
    request.isTransient
      ? await followed(request)
      : await chains.value(for: key(of: request)) { await self.followed(request) }
  }

  private func key(of request: OutgoingRequest) -> RequestKey {
    let number = state.withLock { state in
      state.keyCount &+= 1
      return state.keyCount
    }
    return RequestKey(request, number: number)
  }

  private func followed(
    _ request: OutgoingRequest, into stream: BodyStream? = nil
  ) async -> Delivery? {
    guard var last = await firstHop(request, into: stream) else { return nil }
    var hops = [last]
    var visited: Set = [request.address]
    while last.failure == nil, let response = last.response {
      let decision = RedirectDecision(
        after: last.request, status: response.status, headers: response.headers,
        exchange: response.exchange, credentials: credentials, redactor: redactor)
      let next: OutgoingRequest
      switch decision {
      case .stay: return delivery(of: hops)
      case .refuse(let message): return delivery(of: hops, failure: message)
      case .follow(let target): next = target
      }
      let names = [
        "url": redactor.redacted(url: last.request.reference.description),
        "location": redactor.redacted(url: next.reference.description),
        "limit": String(options.maximumRedirects),
      ]
      guard visited.insert(next.address).inserted else {
        return delivery(of: hops, failure: Catalogue.transportRedirectLoop(names))
      }
      guard hops.count <= options.maximumRedirects else {
        return delivery(of: hops, failure: Catalogue.transportTooManyRedirects(names))
      }
      let place = Courier.ChainPlace(
        first: hops[0].exchange?.id ?? response.exchange, hop: hops.count)
      guard let hop = await courier.send(next, at: place, into: stream) else { return nil }
      hops.append(hop)
      last = hop
    }
    return delivery(of: hops)
  }

  private func delivery(of hops: [Hop], failure: Message? = nil) -> Delivery {
    Delivery(
      exchanges: hops.compactMap(\.exchange), response: hops.last?.response,
      failure: failure.map { redactor.redacted($0) } ?? hops.last?.failure)
  }

  private func givenUp(_ request: OutgoingRequest) -> Delivery {
    let url = redactor.redacted(url: request.reference.description)
    let isClosed = state.withLock(\.isClosed)
    let sentence = isClosed ? Catalogue.transportClosed : Catalogue.transportCancelled
    return Delivery(exchanges: [], response: nil, failure: sentence(["url": url]))
  }
}
