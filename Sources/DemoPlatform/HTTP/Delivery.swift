/// How a response goes over its connection.
///
/// A sound server only knows `whole`; the others play servers that have fallen ill.
enum Delivery: Sendable, Hashable {
  /// The head and the whole content at once.
  case whole
  /// Only the first half of the content, then the connection ends.
  case cut
  /// The content again and again, without a stated length, until the client goes.
  case endless
  /// One byte a second.
  case drip
  /// The head and the whole content, after two seconds.
  case late
  /// Nothing at all; the connection stays open.
  case never
  /// Nothing at all; the connection ends.
  case hungUp
}
