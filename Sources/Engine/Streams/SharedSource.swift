/// Brings one stream to several listeners, each of which gets every subject.
///
/// Whoever is slowest sets the pace, so that what waits stays bounded; who wants no more holds up nobody.
actor SharedSource: SubjectSource {
  private typealias Listener = @Sendable (Subject) async -> Bool

  private let source: any SubjectSource
  private let listenerCount: Int
  private var listeners: [Listener?] = []
  private var waiting: [CheckedContinuation<StreamEnd, Never>] = []

  /// Creates a source that begins when so many listen.
  init(_ source: any SubjectSource, listenerCount: Int) {
    self.source = source
    self.listenerCount = listenerCount
  }

  func deliver(to give: @escaping @Sendable (Subject) async -> Bool) async -> StreamEnd {
    listeners.append(give)
    guard listeners.count == listenerCount else {
      return await withCheckedContinuation { waiting.append($0) }
    }
    let end = await source.deliver { await self.give($0) }
    for continuation in waiting { continuation.resume(returning: end) }
    waiting = []
    return end
  }

  private func give(_ subject: Subject) async -> Bool {
    for (index, listener) in listeners.enumerated() {
      guard let listener else { continue }
      if await !listener(subject) { listeners[index] = nil }
    }
    return listeners.contains { $0 != nil }
  }
}
