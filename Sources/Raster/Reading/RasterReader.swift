/// Reads the structure of a raster from a byte source: one read first, then only what is missing.
package struct RasterReader: Sendable {
  let limits: RasterLimits

  /// Creates a reader that keeps to limits.
  package init(limits: RasterLimits = .remote) {
    self.limits = limits
  }

  /// Reads a raster; what goes wrong is part of the answer.
  package func read(_ source: any ByteSource) async -> Raster {
    var session = ReadingSession(source: source, limits: limits)
    await session.fetch([0..<limits.firstRead])
    while session.reading.failure == nil {
      var parser = session.parser(isFinal: false)
      _ = parser.parse()
      guard !parser.wants.ranges.isEmpty else { break }
      let requestCount = session.reading.requestCount
      await session.fetch(parser.wants.ranges)
      guard session.reading.requestCount > requestCount else { break }
    }
    var parser = session.parser(isFinal: true)
    var structure = parser.parse()
    await confirm(structure, session: &session)
    await examineEnvelopes(of: &structure, session: &session)
    var contents = ContentExaminer()
    await contents.examine(structure, session: &session)
    structure.contents = contents.contents
    session.noteUndecoded(structure.images)
    return Raster(
      structure: structure, size: session.store.size, reading: session.reading,
      problems: session.problems + parser.problems,
      problemCount: session.problems.count + parser.problemCount)
  }

  /// Looks at leaders and trailers, when the file promises some.
  private func examineEnvelopes(
    of structure: inout RasterStructure, session: inout ReadingSession
  ) async {
    guard let ghost = structure.ghost, ghost.promisesLeaders || ghost.promisesTrailers else {
      return
    }
    var examiner = EnvelopeExaminer(
      checksLeaders: ghost.promisesLeaders, checksTrailers: ghost.promisesTrailers)
    await examiner.examine(structure.samples.compactMap(\.self), session: &session)
    structure.envelopes = examiner.facts
  }
}
