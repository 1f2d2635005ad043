import Record

/// The last exchanges made for single subjects: kept a while, in case a finding speaks of them.
struct PassingExchanges {
  /// More than all the subjects judged at a time can make.
  private static let capacity = 1_024

  private var exchanges: [String: Exchange] = [:]
  private var order: [String] = []
  private var first = 0

  /// Adds an exchange; the oldest one makes room.
  mutating func add(_ exchange: Exchange) {
    if exchanges.updateValue(exchange.shortened, forKey: exchange.id) == nil {
      order.append(exchange.id)
    }
    while exchanges.count > Self.capacity, first < order.count {
      exchanges[order[first]] = nil
      first += 1
    }
    if first > Self.capacity {
      order.removeFirst(first)
      first = 0
    }
  }

  /// Takes an exchange out, if it is still there.
  mutating func take(_ id: String) -> Exchange? { exchanges.removeValue(forKey: id) }
}

extension Exchange {
  /// How much of a body is kept of an exchange that is one of many.
  private static let keptByteCount = 64 * 1_024

  /// The exchange with the beginning of a long body only.
  var shortened: Exchange {
    guard let response, response.body.count > Self.keptByteCount else { return self }
    return Exchange(
      id: id, request: request,
      response: Response(
        status: response.status, reason: response.reason,
        protocolVersion: response.protocolVersion, headers: response.headers,
        body: Array(response.body.prefix(Self.keptByteCount)), isTruncated: true,
        bodyByteCount: response.bodyByteCount),
      failure: failure, redirectedFrom: redirectedFrom, attempts: attempts, startedAt: startedAt,
      timings: timings, certificate: certificate)
  }
}
