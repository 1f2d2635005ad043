/// Which way a turn goes, without error of rounding.
///
/// Doubles first tell the sign with a bound on their error; where that is not enough, the same
/// determinant is summed exactly, as an expansion of doubles that do not overlap. It is exact as
/// long as coordinates are finite and neither astronomic nor infinitesimal (1e-100 to 1e100).
enum Orientation {
  /// Returns 1 if `c` lies to the left of the line from `a` to `b`, -1 if to the right, 0 if on it.
  static func sign(_ a: Position, _ b: Position, _ c: Position) -> Int {
    let left = (a.x - c.x) * (b.y - c.y)
    let right = (a.y - c.y) * (b.x - c.x)
    let determinant = left - right
    let magnitude = abs(left) + abs(right)
    // Four roundings at most are between the coordinates and the determinant; products so small
    // that they lose digits are left to the exact sum.
    if magnitude > 1e-250 && magnitude.isFinite && abs(determinant) > 8 * .ulpOfOne * magnitude {
      return determinant > 0 ? 1 : -1
    }
    return exactSign(a, b, c)
  }

  private static func exactSign(_ a: Position, _ b: Position, _ c: Position) -> Int {
    let largest = [a, b, c].reduce(0) { max($0, abs($1.x), abs($1.y)) }
    guard largest.isFinite, largest > 0 else { return 0 }
    // A power of two changes no digit, and keeps the products clear of both ends of the range.
    let scale =
      largest.exponent > 0 ? 1 : Double(sign: .plus, exponent: -largest.exponent, significand: 1)
    let (ax, ay, bx, by) = (a.x * scale, a.y * scale, b.x * scale, b.y * scale)
    let (cx, cy) = (c.x * scale, c.y * scale)
    var sum = Expansion()
    sum.add(ax, times: by)
    sum.add(-ax, times: cy)
    sum.add(-cx, times: by)
    sum.add(-ay, times: bx)
    sum.add(ay, times: cx)
    sum.add(cy, times: bx)
    return sum.sign
  }
}

/// An exact sum of doubles, as doubles that do not overlap, the smallest first.
private struct Expansion {
  private var components: [Double] = []

  /// The sign of the sum, which is that of its largest component.
  var sign: Int {
    guard let largest = components.last(where: { $0 != 0 }) else { return 0 }
    return largest > 0 ? 1 : -1
  }

  /// Adds a product.
  mutating func add(_ left: Double, times right: Double) {
    let product = left * right
    add((-product).addingProduct(left, right))
    add(product)
  }

  private mutating func add(_ value: Double) {
    var carry = value
    for index in components.indices {
      let component = components[index]
      let sum = carry + component
      let virtual = sum - carry
      components[index] = (carry - (sum - virtual)) + (component - virtual)
      carry = sum
    }
    components.append(carry)
  }
}
