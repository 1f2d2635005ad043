/// A body on its way from the network to whoever reads it, of which little is held at a time.
///
/// The sender is held back while the reader is behind, so that a body of any length passes in constant
/// memory. One task reads.
package final class BodyStream: Sendable {
  /// What became of a piece that was offered.
  enum Reception: Sendable, Hashable {
    case taken
    /// There is no room: the same piece is to be offered again once there is.
    case full
    /// Nobody reads any more.
    case closed
  }

  /// How much of a body the record of its exchange keeps.
  static let keptByteCount = 64 << 10
  /// How long a body may take that is read as it comes.
  static let timeLimit = Duration.seconds(3_600)

  private struct State {
    var pieces: [[UInt8]] = []
    var byteCount = 0
    var isFinished = false
    var isClosed = false
    /// Whether a piece was turned away for want of room.
    var isHeld = false
    var reader: CheckedContinuation<[[UInt8]], Never>?
    var onRoom: @Sendable () -> Void = {}

    /// Takes all that is there, and tells whom to call if somebody was held back.
    mutating func empty() -> ([[UInt8]]?, (@Sendable () -> Void)?) {
      let taken = pieces
      pieces = []
      byteCount = 0
      defer { isHeld = false }
      return (taken, isHeld ? onRoom : nil)
    }
  }

  private let capacity: Int
  private let state = Guarded(State())

  /// Creates a stream that holds about so many bytes at most.
  package init(capacity: Int = 1 << 20) {
    self.capacity = max(capacity, 1)
  }

  // MARK: Reading

  /// Returns the pieces that have come since, once there are any; none when the body has ended.
  ///
  /// When the task is cancelled the body has ended.
  package func next() async -> [[UInt8]] {
    await withTaskCancellationHandler {
      await withCheckedContinuation { reader in
        let (pieces, onRoom) = state.withLock { state -> ([[UInt8]]?, (@Sendable () -> Void)?) in
          if state.isClosed { return ([], nil) }
          guard state.pieces.isEmpty, !state.isFinished else { return state.empty() }
          // A second reader would find the first one waiting for ever: there is but one.
          state.reader?.resume(returning: [])
          state.reader = reader
          return (nil, nil)
        }
        onRoom?()
        if let pieces { reader.resume(returning: pieces) }
      }
    } onCancel: {
      close()
    }
  }

  /// Says that no more is wanted, so that the sender stops.
  package func close() {
    let (reader, onRoom) = state.withLock {
      state -> (CheckedContinuation<[[UInt8]], Never>?, @Sendable () -> Void) in
      state.isClosed = true
      state.pieces = []
      state.byteCount = 0
      state.isHeld = false
      defer { state.reader = nil }
      return (state.reader, state.onRoom)
    }
    reader?.resume(returning: [])
    // Whoever holds a piece back learns that it is not wanted when it offers it again.
    onRoom()
  }

  // MARK: Writing

  /// Adds a piece, waiting for nothing, for a body that is all there.
  package func put(_ bytes: [UInt8]) {
    deliver(bytes)
  }

  /// Says that the body has ended, whole or not.
  package func finish() {
    let reader = state.withLock { state -> CheckedContinuation<[[UInt8]], Never>? in
      state.isFinished = true
      defer { state.reader = nil }
      return state.reader
    }
    reader?.resume(returning: [])
  }

  /// Sets what is called when there is room again after a piece was turned away.
  func connect(onRoom: @escaping @Sendable () -> Void) {
    state.withLock { $0.onRoom = onRoom }
  }

  /// Offers a piece.
  func offer(_ bytes: UnsafeBufferPointer<UInt8>) -> Reception {
    let refusal = state.withLock { state -> Reception? in
      if state.isClosed { return .closed }
      guard state.byteCount < capacity else {
        state.isHeld = true
        return .full
      }
      return nil
    }
    if let refusal { return refusal }
    deliver(Array(bytes))
    return .taken
  }

  private func deliver(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    let reader = state.withLock { state -> CheckedContinuation<[[UInt8]], Never>? in
      guard !state.isClosed, !state.isFinished else { return nil }
      guard let reader = state.reader else {
        state.pieces.append(bytes)
        state.byteCount &+= bytes.count
        return nil
      }
      state.reader = nil
      return reader
    }
    reader?.resume(returning: [bytes])
  }
}
