/// The encoding of labels in ASCII (RFC 3492).
enum Punycode {
  private static let base = 36
  private static let minimumThreshold = 1
  private static let maximumThreshold = 26

  /// Decodes what follows `xn--`, or returns nil if it is not encoded.
  static func decode(_ text: Substring) -> [Unicode.Scalar]? {
    var rest = Array(text.utf8)[...]
    // A label has at most 63 bytes: nothing longer is worth decoding.
    guard rest.count <= 63 else { return nil }
    var scalars: [Unicode.Scalar] = []
    if let hyphen = rest.lastIndex(of: 0x2D) {
      scalars = rest[..<hyphen].map { Unicode.Scalar($0) }
      rest = rest[(hyphen + 1)...]
    }
    guard !rest.isEmpty else { return nil }
    var point = 128
    var place = 0
    var bias = 72
    var isFirst = true
    while !rest.isEmpty {
      guard let increment = increment(from: &rest, bias: bias) else { return nil }
      let (sum, overflow) = place.addingReportingOverflow(increment)
      guard !overflow else { return nil }
      let count = scalars.count + 1
      bias = adapt(increment, count: count, isFirst: isFirst)
      isFirst = false
      point += sum / count
      place = sum % count
      guard point <= 0x10FFFF, let scalar = Unicode.Scalar(UInt32(point)) else { return nil }
      scalars.insert(scalar, at: place)
      place += 1
    }
    return scalars
  }

  /// Reads one number of variable length (§3.3).
  private static func increment(from rest: inout ArraySlice<UInt8>, bias: Int) -> Int? {
    var increment = 0
    var weight = 1
    var position = base
    while true {
      guard let byte = rest.popFirst(), let digit = digit(byte) else { return nil }
      let (product, overflow) = digit.multipliedReportingOverflow(by: weight)
      let (sum, overflows) = increment.addingReportingOverflow(product)
      guard !overflow, !overflows else { return nil }
      increment = sum
      let threshold = min(max(position - bias, minimumThreshold), maximumThreshold)
      if digit < threshold { return increment }
      let (next, exceeds) = weight.multipliedReportingOverflow(by: base - threshold)
      guard !exceeds else { return nil }
      weight = next
      position += base
    }
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x61...0x7A: Int(byte - 0x61)
    case 0x41...0x5A: Int(byte - 0x41)
    case 0x30...0x39: Int(byte - 0x30) + 26
    default: nil
    }
  }

  /// Adapts the bias to the last increment (§3.4).
  private static func adapt(_ increment: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? increment / 700 : increment / 2
    delta += delta / count
    var position = 0
    while delta > (base - minimumThreshold) * maximumThreshold / 2 {
      delta /= base - minimumThreshold
      position += base
    }
    return position + (base - minimumThreshold + 1) * delta / (delta + 38)
  }

  /// Returns how many bytes some scalars take once encoded (§6.3), without `xn--`.
  static func encodedLength(of label: [Unicode.Scalar]) -> Int {
    let basicCount = label.count { $0.isASCII }
    var length = basicCount > 0 ? basicCount + 1 : 0
    var handled = basicCount
    var point = 128
    var delta = 0
    var bias = 72
    // A label of more scalars than bytes allowed needs no exact answer.
    guard label.count <= 63 else { return label.count }
    while handled < label.count {
      guard let next = label.map({ Int($0.value) }).filter({ $0 >= point }).min() else { break }
      delta += (next - point) * (handled + 1)
      point = next
      for scalar in label {
        if Int(scalar.value) < point { delta += 1 }
        guard Int(scalar.value) == point else { continue }
        var rest = delta
        var position = base
        while true {
          let threshold = min(max(position - bias, minimumThreshold), maximumThreshold)
          length += 1
          if rest < threshold { break }
          rest = (rest - threshold) / (base - threshold)
          position += base
        }
        bias = adapt(delta, count: handled + 1, isFirst: handled == basicCount)
        delta = 0
        handled += 1
      }
      delta += 1
      point += 1
    }
    return length
  }
}
