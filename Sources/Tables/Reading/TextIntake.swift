/// Takes the bytes of a table in as text whose ASCII characters are single bytes: UTF-16 becomes
/// UTF-8, a byte order mark is taken off, and the rest passes as it is, looked at.
///
/// UTF-8 and windows-1252 write delimiters, quotes and line breaks alike, so that records can be cut
/// before it is known which of both it is.
struct TextIntake: Sendable {
  /// How many bytes a byte order mark takes in UTF-8.
  static let markByteCount = 3

  private static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private var start: [UInt8] = []
  private var isStarted = false
  private var hasMark = false
  private var observer = UTF8Observer()
  private var transcoder: UTF16Transcoder?

  /// Whether bytes are written anew, so that offsets in the file are not those in the text.
  var isTranscoding: Bool { transcoder != nil }

  /// Creates an intake; one that is started looks for no byte order mark.
  init(isStarted: Bool = false) { self.isStarted = isStarted }

  /// Takes over what passed elsewhere.
  mutating func absorb(_ other: Self) { observer.absorb(other.observer) }

  /// Where the text first is not UTF-8, the mark not counted.
  var firstFault: Int? { observer.firstFault }

  /// Takes more bytes.
  mutating func take(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    if isStarted { return pass(bytes, to: &text) }
    start.append(contentsOf: bytes)
    if start.count >= Self.markByteCount { begin(to: &text) }
  }

  /// Tells that no more bytes come.
  mutating func finish(to text: inout [UInt8]) {
    if !isStarted { begin(to: &text) }
    transcoder?.finish(to: &text)
    observer.finish()
  }

  /// Tells whether a text whose byte order mark was taken off begins with another.
  static func hasRepeatedMark(_ text: [UInt8]) -> Bool { text.starts(with: utf8Mark) }

  /// Returns the encoding that the bytes so far tell.
  func verdict(faultRecord: Int?, faultLine: Int?) -> EncodingVerdict {
    let encoding: TextEncoding
    let basis: EncodingVerdict.Basis
    if let transcoder {
      encoding = transcoder.isBigEndian ? .utf16BigEndian : .utf16LittleEndian
      basis = .byteOrderMark
    } else if observer.faultCount > 0 {
      encoding = hasMark ? .utf8 : .windows1252
      basis = observer.characterCount > 0 || hasMark ? .mixed : .notUTF8
    } else {
      encoding = .utf8
      basis =
        hasMark ? .byteOrderMark : observer.characterCount > 0 ? .wellFormed : .asciiAlone
    }
    let undefined = observer.faultCount > 0 ? observer.firstUndefined : nil
    return EncodingVerdict(
      encoding: encoding, basis: basis, characterCount: observer.characterCount,
      faultCount: transcoder?.faultCount ?? observer.faultCount,
      undefinedCount: observer.faultCount > 0 ? observer.undefinedCount : 0,
      undefinedOffset: undefined.map { $0.offset &+ (hasMark ? Self.markByteCount : 0) },
      undefinedByte: undefined?.byte,
      faultRecord: faultRecord, faultLine: faultLine)
  }

  private mutating func begin(to text: inout [UInt8]) {
    isStarted = true
    var rest = start[...]
    if start.starts(with: Self.utf8Mark) {
      hasMark = true
      rest = rest.dropFirst(Self.markByteCount)
    } else if start.starts(with: [0xFE, 0xFF]) || start.starts(with: [0xFF, 0xFE]) {
      transcoder = UTF16Transcoder(isBigEndian: start.starts(with: [0xFE]))
      rest = rest.dropFirst(2)
    }
    start = []
    pass(rest, to: &text)
  }

  private mutating func pass(_ bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    let end = text.count
    if transcoder == nil {
      text.append(contentsOf: bytes)
    } else {
      transcoder?.transcode(bytes, to: &text)
    }
    observer.observe(text.span.extracting(end...))
  }
}
