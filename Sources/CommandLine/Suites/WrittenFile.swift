import JSON
import Messages
import Record
import Suites

/// A file that somebody writes for recette, whose mistakes `validate` finds: a suite, the clauses of a
/// contract, or the description of a platform.
struct WrittenFile {
  /// What a file is, by what it holds and not by its name.
  enum Kind: String, CaseIterable {
    case suite
    case clausier
    case platform
  }

  let path: String
  let kind: Kind
  private let bytes: [UInt8]

  /// Reads a file and tells what it is.
  init(_ path: String) throws(CommandError) {
    self.path = path
    bytes = try InputFile(path).bytes()
    kind = Self.kind(of: bytes)
  }

  /// Tells what a document is meant to be, whatever its mistakes; what is not JSON is a suite, whose reader
  /// says where it stops being so.
  private static func kind(of bytes: [UInt8]) -> Kind {
    guard let root = try? JSONDocument(parsing: bytes).root, root["classes"] == nil,
      root["probes"] == nil
    else { return .suite }
    if root["clauses"]?.kind == .array { return .clausier }
    return PlatformReader.isPlatform(bytes) || root["clauses"] != nil || root["operator"] != nil
      ? .platform : .suite
  }

  /// Returns every mistake at its place.
  ///
  /// - Throws: What a run would refuse without being able to show a place of this file.
  func diagnostics(_ arguments: ParsedArguments) throws(CommandError) -> [SuiteDiagnostic] {
    // What proves clauses or is run on endpoints has to be known, unless the file is a suite itself.
    let known = kind == .suite ? [] : try SuiteFiles(arguments).suites([])
    do throws(SuiteError) {
      switch kind {
      case .suite:
        _ = try SuiteReader.read(bytes, file: path, folder: SuiteFolder(besideFileAt: path))
      case .clausier: _ = try ClausierReader.read(bytes, file: path, suites: known)
      case .platform: _ = try PlatformReader.read(bytes, file: path, suites: known)
      }
    } catch {
      if let message = error.message { throw CommandError(.badInput, message) }
      return error.diagnostics
    }
    if kind == .platform { try PlatformRequest.check(bytes, at: path, arguments) }
    return []
  }

  /// The word for what the file is, as many times as it is.
  static func word(_ kind: Kind, _ count: Int) -> Message {
    switch kind {
    case .suite: Catalogue.fileSuites(count)
    case .clausier: Catalogue.fileClausiers(count)
    case .platform: Catalogue.filePlatforms(count)
    }
  }
}
