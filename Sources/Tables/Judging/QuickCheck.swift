/// A way to see at once that a cell is as its field says; what it does not see is no fault, and is
/// looked at in full.
enum QuickCheck: Sendable, Equatable {
  /// Any cell will do.
  case anything
  /// An integer of ASCII digits within bounds.
  case integer(ClosedRange<Int>)
  /// A decimal number with a point, within bounds that are integers.
  case decimal(ClosedRange<Int>)
  /// `yyyy-mm-dd`.
  case day
  /// `[longitude, latitude]`.
  case pointArray
  /// `longitude,latitude`.
  case pointText
  /// A mailbox of ASCII.
  case email
  /// An address with a scheme.
  case uri
  /// A text whose scalars are so many at least and at most, and may have to match a pattern.
  case text(lengths: ClosedRange<Int>, hasPattern: Bool)
  /// Every cell is looked at in full.
  case nothing

  /// Returns the check of a field.
  init(_ field: TableField) {
    let constraints = field.constraints
    let hasOrder =
      constraints.exclusiveMinimum != nil || constraints.exclusiveMaximum != nil
    if constraints.allowed != nil || constraints.shape != nil || hasOrder {
      self = .nothing
      return
    }
    let hasBounds = constraints.minimum != nil || constraints.maximum != nil
    let hasText =
      constraints.pattern != nil || constraints.minimumLength != nil
      || constraints.maximumLength != nil
    switch field.type {
    case .any, .string(.text):
      guard hasText else {
        self = hasBounds ? .nothing : .anything
        return
      }
      let least = max(constraints.minimumLength ?? 0, 0)
      let most = constraints.maximumLength ?? .max
      self =
        least <= most && !hasBounds
        ? .text(lengths: least...most, hasPattern: constraints.pattern != nil) : .nothing
    case .string(.email): self = hasText || hasBounds ? .nothing : .email
    case .string(.uri): self = hasText || hasBounds ? .nothing : .uri
    case .number(let form):
      let isPlain = form.isInteger || form.decimalMark == [0x2E]
      guard form.isBare, form.groupMark.isEmpty, isPlain, !hasText,
        let bounds = Self.bounds(constraints)
      else {
        self = .nothing
        return
      }
      self = form.isInteger ? .integer(bounds) : .decimal(bounds)
    case .date(let form): self = form == .standard && !hasBounds ? .day : .nothing
    case .geopoint(.array): self = .pointArray
    case .geopoint(.text): self = .pointText
    default: self = .nothing
    }
  }

  private static func bounds(_ constraints: FieldConstraints) -> ClosedRange<Int>? {
    var least = Int.min
    var most = Int.max
    if let minimum = constraints.minimum {
      guard case .number(.small(let number)) = minimum else { return nil }
      least = number
    }
    if let maximum = constraints.maximum {
      guard case .number(.small(let number)) = maximum else { return nil }
      most = number
    }
    return least <= most ? least...most : nil
  }
}
