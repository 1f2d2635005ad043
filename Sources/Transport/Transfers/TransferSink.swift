import CTransfer

/// What one transfer gathers while it runs; only the thread that drives libcurl touches it.
final class TransferSink {
  private let bodyByteLimit: Int
  private let headByteLimit: Int
  /// Where the body of an answer that is a success goes, beyond what is kept of its beginning.
  private let stream: BodyStream?
  private var headByteCount = 0
  private(set) var sentHeads: [UInt8] = []
  private(set) var headLines: [[UInt8]] = []
  private(set) var isHeadComplete = false
  private(set) var body: [UInt8] = []
  private(set) var bodyByteCount = 0
  /// Why the transfer was stopped from here, if it was.
  private(set) var refusal: TransferReport.Ending?

  /// Whether the body is held back until whoever reads the stream has room.
  var isHeld = false

  init(bodyByteLimit: Int, headByteLimit: Int, stream: BodyStream? = nil) {
    self.bodyByteLimit = bodyByteLimit
    self.headByteLimit = headByteLimit
    self.stream = stream
  }

  /// Takes the head of a request, or a part of one.
  func takeSentHead(_ bytes: UnsafeBufferPointer<UInt8>) {
    // What is sent is bounded by what was asked; a proxy's tunnel and a second try come on top.
    guard sentHeads.count < headByteLimit else { return }
    sentHeads.append(contentsOf: bytes)
  }

  /// Takes one line of a response head, its line end included.
  func takeHeadLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    headByteCount &+= bytes.count
    guard headByteCount <= headByteLimit else {
      refusal = .headTooLarge
      return false
    }
    var line = Array(bytes)
    while let last = line.last, last == 0x0A || last == 0x0D { line.removeLast() }
    if isHeadComplete {
      // Only an interim response is followed by another head; all else after a head is a trailer.
      guard isInterim else { return true }
      headLines = []
      isHeadComplete = false
    }
    if line.isEmpty {
      isHeadComplete = !headLines.isEmpty
    } else {
      headLines.append(line)
    }
    return true
  }

  /// Takes a piece of the body, after content decoding.
  func takeBody(_ bytes: UnsafeBufferPointer<UInt8>) -> CTBodyVerdict {
    if let stream, (200..<300).contains(status) { return pass(bytes, to: stream) }
    bodyByteCount &+= bytes.count
    let room = bodyByteLimit - body.count
    body.append(contentsOf: bytes.prefix(room))
    guard bytes.count > room else { return .take }
    refusal = .bodyTooLarge
    return .stop
  }

  private func pass(
    _ bytes: UnsafeBufferPointer<UInt8>, to stream: BodyStream
  ) -> CTBodyVerdict {
    switch stream.offer(bytes) {
    case .full:
      isHeld = true
      return .hold
    case .closed:
      refusal = .unwanted
      return .stop
    case .taken:
      bodyByteCount &+= bytes.count
      body.append(contentsOf: bytes.prefix(BodyStream.keptByteCount - body.count))
      return .take
    }
  }

  private var status: Int {
    headLines.first.flatMap(StatusLine.init(parsing:))?.status ?? 0
  }

  /// Whether the head at hand is of a 1xx response that another one follows (RFC 9110 §15.2); 101
  /// is the last, since the connection then speaks something else.
  private var isInterim: Bool {
    let status = status
    return (100..<200).contains(status) && status != 101
  }
}
