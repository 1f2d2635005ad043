/// The values of a key as 128 bits, so that a long table can be held.
///
/// Hashes are keyed anew by each process, so that no file can be made to collide; what the chance of a
/// collision is, `KeyTable` says, which keeps 104 bits of them.
struct KeyHash: Sendable, Hashable {
  let low: UInt64
  let high: UInt64
}

/// Makes the hash of the values of a key.
struct KeyHasher {
  private static let secrets: [UInt64] = (0..<4).map { _ in UInt64.random(in: .min ... .max) | 1 }

  private var low: UInt64
  private var high: UInt64
  private let lowSecret: UInt64
  private let highSecret: UInt64

  /// Creates a hasher to which nothing was given.
  init() {
    let secrets = Self.secrets
    (low, high, lowSecret, highSecret) = (secrets[0], secrets[1], secrets[2], secrets[3])
  }

  /// Takes a word.
  @inline(__always)
  mutating func combine(_ word: UInt64) {
    low = Self.fold(low ^ word, lowSecret)
    high = Self.fold(high ^ word, highSecret)
  }

  /// Takes bytes, and how many they are.
  mutating func combine(_ bytes: Span<UInt8>) {
    combine(UInt64(bytes.count))
    var at = 0
    while at &+ 8 <= bytes.count {
      combine(ByteWord.load(bytes, at))
      at &+= 8
    }
    guard at < bytes.count else { return }
    var word: UInt64 = 0
    while at < bytes.count {
      word = word << 8 | UInt64(bytes[at])
      at &+= 1
    }
    combine(word)
  }

  /// Takes a value, or the lack of one; equal values are taken alike.
  mutating func combine(_ value: FieldValue?) {
    switch value {
    case nil: combine(0)
    case .text(let bytes):
      combine(1)
      combine(bytes.span)
    case .number(.small(let number)):
      combine(2)
      combine(UInt64(bitPattern: Int64(number)))
    case let value?:
      // Two hashes of the library, which are keyed too, make one of ours.
      for salt in 3..<5 {
        var hasher = Hasher()
        hasher.combine(salt)
        hasher.combine(value)
        combine(UInt64(bitPattern: Int64(hasher.finalize())))
      }
    }
  }

  /// Returns the hash of all that was taken.
  func finalize() -> KeyHash {
    KeyHash(low: Self.fold(low, highSecret), high: Self.fold(high, lowSecret))
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
