import Foundation

/// Examines a table in a file of this machine, by several cores at once where it is large.
///
/// One examination reads in order, as it would alone; others run ahead on parts that are guessed to
/// begin with a record. A part is taken over if the reading in order arrives exactly at its beginning
/// and the part ends where a record does; else it is read again in order. What comes out is what
/// reading in order alone comes to.
package struct TableFileExamination: Sendable {
  private let path: String
  private let schema: TableSchema?
  private let options: TableExaminationOptions
  private let coreCount: Int
  private let pieceByteCount: Int

  /// Creates an examination.
  ///
  /// - Parameters:
  ///   - coreCount: How many cores may be used; all that there are, if nil.
  ///   - pieceByteCount: How large parts are; files of less than four are not divided.
  package init(
    path: String, schema: TableSchema?, options: TableExaminationOptions = .init(),
    coreCount: Int? = nil, pieceByteCount: Int = 1 << 20
  ) {
    self.pieceByteCount = max(pieceByteCount, 4)
    self.path = path
    self.schema = schema
    self.options = options
    self.coreCount = max(1, coreCount ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Examines the file, or returns nil if it cannot be read.
  package func run() async -> TableExaminationResult? {
    guard let file = TableFile(path: path) else { return nil }
    var examination = TableExamination(schema: schema, options: options)
    var offset = 0
    if coreCount > 1, file.byteCount / 4 >= pieceByteCount {
      offset = await runAhead(&examination, file)
    }
    while offset < file.byteCount, examination.stop == nil {
      guard let bytes = file.read(offset, pieceByteCount), !bytes.isEmpty else { break }
      examination.feed(bytes)
      offset += bytes.count
    }
    return examination.finish(isComplete: offset >= file.byteCount || examination.stop != nil)
  }

  /// A part of the file, and whether it begins and ends at guessed boundaries.
  private struct Part {
    let range: Range<Int>
    let isBounded: Bool
  }

  /// Examines the file by parts, and returns the offset up to which it was examined.
  private func runAhead(_ examination: inout TableExamination, _ file: TableFile) async -> Int {
    let first = pieceByteCount / 4
    guard let start = file.read(0, first) else { return 0 }
    examination.feed(start)
    guard let boundary = examination.boundary else { return start.count }
    let parts = parts(of: file, from: first, boundary)
    let reader = examination.readerOfPiece
    var next = 0
    var pieces: [Int: TablePiece] = [:]
    return await withTaskGroup(of: (Int, TablePiece?).self) { group in
      func launch() {
        while next < parts.count {
          let part = parts[next]
          let index = next
          next += 1
          guard part.isBounded else { continue }
          // Later parts begin with what was learnt on earlier ones.
          let judge = examination.judgeOfPiece
          group.addTask {
            guard let bytes = file.read(part.range.lowerBound, part.range.count) else {
              return (index, nil)
            }
            var piece = TablePiece(bytes, reader: reader, judge: judge)
            piece.examine()
            return (index, piece)
          }
          return
        }
      }
      for _ in 0...coreCount { launch() }
      for (index, part) in parts.enumerated() {
        if part.isBounded {
          while pieces[index] == nil {
            guard let (done, piece) = await group.next() else { break }
            guard let piece else { return part.range.lowerBound }
            pieces[done] = piece
          }
        }
        launch()
        if let piece = pieces.removeValue(forKey: index), piece.isWhole,
          examination.absorb(piece)
        {
          continue
        }
        guard let bytes = file.read(part.range.lowerBound, part.range.count) else {
          return part.range.lowerBound
        }
        examination.feed(bytes)
        if examination.stop != nil {
          group.cancelAll()
          return part.range.upperBound
        }
      }
      return file.byteCount
    }
  }

  /// Returns the parts of a file after a beginning, cut where records are guessed to begin.
  private func parts(
    of file: TableFile, from first: Int, _ boundary: RecordBoundary
  ) -> [Part] {
    var parts: [Part] = []
    var start = first
    var isGuess = false
    while start < file.byteCount {
      let aim = start + (parts.isEmpty ? 0 : pieceByteCount)
      let window = file.read(aim, RecordBoundary.windowByteCount) ?? []
      let found = boundary.offset(in: window).map { aim + $0 }
      let end = min(found ?? (aim + RecordBoundary.windowByteCount), file.byteCount)
      parts.append(Part(range: start..<end, isBounded: isGuess && found != nil))
      isGuess = found != nil
      start = end
    }
    return parts
  }
}
