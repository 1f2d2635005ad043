/// The type of the values of a directory entry (TIFF 6.0, section 2; BigTIFF; TIFF Technical Note 1
/// for IFD).
package enum FieldType: UInt16, Sendable, Hashable, CaseIterable {
  case byte = 1
  case ascii = 2
  case short = 3
  case long = 4
  case rational = 5
  case signedByte = 6
  case undefined = 7
  case signedShort = 8
  case signedLong = 9
  case signedRational = 10
  case float = 11
  case double = 12
  case directory = 13
  case long8 = 16
  case signedLong8 = 17
  case directory8 = 18

  /// The bytes of one value.
  package var size: UInt64 {
    switch self {
    case .byte, .ascii, .signedByte, .undefined: 1
    case .short, .signedShort: 2
    case .long, .signedLong, .float, .directory: 4
    case .rational, .signedRational, .double, .long8, .signedLong8, .directory8: 8
    }
  }

  /// The name that the specification gives it.
  package var name: String {
    switch self {
    case .byte: "BYTE"
    case .ascii: "ASCII"
    case .short: "SHORT"
    case .long: "LONG"
    case .rational: "RATIONAL"
    case .signedByte: "SBYTE"
    case .undefined: "UNDEFINED"
    case .signedShort: "SSHORT"
    case .signedLong: "SLONG"
    case .signedRational: "SRATIONAL"
    case .float: "FLOAT"
    case .double: "DOUBLE"
    case .directory: "IFD"
    case .long8: "LONG8"
    case .signedLong8: "SLONG8"
    case .directory8: "IFD8"
    }
  }

  /// Whether values are whole numbers without a sign, as offsets, counts and sizes must be.
  package var isUnsigned: Bool {
    switch self {
    case .byte, .short, .long, .directory, .long8, .directory8: true
    default: false
    }
  }

  /// Whether only BigTIFF has it.
  package var isBigOnly: Bool { rawValue >= 16 }
}
