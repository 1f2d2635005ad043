import CTransfer

/// What came of one transfer, as it crossed from the thread that drives libcurl.
struct TransferReport: Sendable {
  /// How the transfer ended.
  enum Ending: Sendable, Hashable {
    /// libcurl ended it.
    case finished(CTOutcome)
    /// The body went over its limit.
    case bodyTooLarge
    /// Whoever read the body wanted no more of it.
    case unwanted
    /// The heads of the responses went over their limit.
    case headTooLarge
    /// The body came too slowly.
    case tooSlow
    /// The task that waited for it was cancelled.
    case cancelled
    /// The transport was closed.
    case closed
    /// It could not even be set up.
    case notStarted
  }

  var ending: Ending
  /// The request heads that went over the wire, one after the other.
  var sentHeads: [UInt8] = []
  /// The lines of the last response head, without those before it (interim) and after it (trailers).
  var headLines: [[UInt8]] = []
  /// Whether the head was received to its end.
  var isHeadComplete = false
  /// The body after content decoding, within its limit.
  var body: [UInt8] = []
  /// How many bytes of decoded body came, those over the limit included.
  var bodyByteCount = 0
  var times = ct_times()
  /// What libcurl says of a failure.
  var errorText = ""
  /// OpenSSL's verdict on the server's certificate, 0 when there is nothing to say.
  var verification = 0
  var wasRefusedByProxy = false
  /// The facts of the server's certificate, over a secure connection.
  var certificate: CertificateFacts?

  init(_ ending: Ending) {
    self.ending = ending
  }

  /// Whether less of the body is kept than there was, though nothing went wrong.
  var isBodyPartial: Bool { ending == .unwanted || bodyByteCount > body.count }

  /// Whether the request itself was sent, so that a server may have acted on it.
  var wasSent: Bool { sendCount > 0 }

  /// How many times the request was sent.
  var sendCount: Int { RequestHead.count(in: sentHeads) }
}
