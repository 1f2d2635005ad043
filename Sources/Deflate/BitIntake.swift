/// Bits, the lowest of each byte first (RFC 1951 §3.1.1), of bytes that come by pieces.
struct BitIntake: Sendable {
  /// Where reading stands; it may be gone back to as long as no bytes are added.
  struct Place: Sendable {
    fileprivate(set) var position = 0
    fileprivate(set) var held: UInt64 = 0
    fileprivate(set) var heldCount = 0
  }

  private var bytes: [UInt8] = []
  var place = Place()

  /// The bits that are held, the next one lowest; those above the count say nothing.
  var held: UInt64 { place.held }
  /// How many bits are held.
  var heldCount: Int { place.heldCount }

  /// Adds bytes, and forgets those that were read.
  mutating func append(_ more: ArraySlice<UInt8>) {
    bytes.removeSubrange(0..<place.position)
    place.position = 0
    bytes.append(contentsOf: more)
  }

  /// Holds as many bits as there is room for, or as there are.
  @inline(__always)
  mutating func refill() {
    if place.position &+ 8 <= bytes.count {
      let word = UInt64(
        littleEndian: bytes.span.bytes.unsafeLoadUnaligned(
          fromByteOffset: place.position, as: UInt64.self))
      let count = (63 &- place.heldCount) >> 3
      let bitCount = count &* 8
      let taken = bitCount == 64 ? word : word & ((1 << UInt64(bitCount)) &- 1)
      place.held |= taken << UInt64(place.heldCount)
      place.position &+= count
      place.heldCount &+= bitCount
      return
    }
    while place.heldCount <= 55, place.position < bytes.count {
      place.held |= UInt64(bytes[place.position]) << UInt64(place.heldCount)
      place.position &+= 1
      place.heldCount &+= 8
    }
  }

  /// Passes bits that are held.
  @inline(__always)
  mutating func skip(_ count: Int) {
    place.held >>= UInt64(count)
    place.heldCount &-= count
  }

  /// Reads up to 16 bits, or returns nil if there are not so many.
  @inline(__always)
  mutating func bits(_ count: Int) -> Int? {
    if place.heldCount < count { refill() }
    guard place.heldCount >= count else { return nil }
    let bits = Int(truncatingIfNeeded: place.held & ((1 << UInt64(count)) &- 1))
    skip(count)
    return bits
  }

  /// Passes the bits up to the next byte, and gives the bytes that are held back.
  mutating func align() {
    skip(place.heldCount % 8)
    place.position &-= place.heldCount / 8
    place.held = 0
    place.heldCount = 0
  }

  /// Takes up to so many bytes, where a byte begins.
  mutating func takeBytes(_ count: Int) -> ArraySlice<UInt8> {
    let taken = bytes[place.position...].prefix(count)
    place.position &+= taken.count
    return taken
  }

  /// The bytes that were not read, where a byte begins.
  var rest: ArraySlice<UInt8> { bytes[place.position...] }
}
