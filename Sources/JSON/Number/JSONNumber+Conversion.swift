extension JSONNumber {
  /// The powers of ten that floating-point numbers hold exactly.
  private static let exactPowers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// Returns the integer that at most 18 digits write, with or without a minus sign.
  static func integer(ofDigits digits: ArraySlice<UInt8>) -> Int {
    var magnitude = 0
    for digit in digits where digit != .minus {
      magnitude = magnitude &* 10 &+ Int(digit &- .zero)
    }
    return digits.first == .minus ? -magnitude : magnitude
  }

  /// Returns the floating-point number nearest to the one that a text writes.
  ///
  /// When the digits and the power of ten are both held exactly, one rounded operation gives the
  /// nearest number; most coordinates are such. For others, the standard library reads the text.
  static func double(of text: Span<UInt8>) -> Double {
    var mantissa: UInt64 = 0
    var digitCount = 0
    var fractionCount = 0
    var isFraction = false
    for offset in text.indices {
      let byte = text[offset]
      if byte.isDigit {
        mantissa = mantissa &* 10 &+ UInt64(byte &- .zero)
        digitCount &+= 1
        if isFraction { fractionCount &+= 1 }
      } else if byte == .point {
        isFraction = true
      } else if byte != .minus || offset > 0 {
        return slowDouble(of: text)
      }
    }
    guard digitCount <= 19, mantissa <= 1 << 53, fractionCount < exactPowers.count else {
      return slowDouble(of: text)
    }
    let magnitude = Double(mantissa) / exactPowers[fractionCount]
    return JSONReader.byte(text, 0) == .minus ? -magnitude : magnitude
  }

  private static func slowDouble(of text: Span<UInt8>) -> Double {
    text.withUnsafeBufferPointer { Double(String(decoding: $0, as: UTF8.self)) ?? .nan }
  }
}
