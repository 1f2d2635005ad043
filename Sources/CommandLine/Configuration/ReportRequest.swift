import Foundation
import Messages
import Reports

/// A report to write: `FORMAT=PATH`, or `FORMAT=-` for standard output.
package struct ReportRequest: Sendable, Hashable {
  /// The formats there are.
  package static let formatNames: [String] = ReportFormat.all.map(\.name)

  /// Where a report goes.
  package enum Destination: Sendable, Hashable {
    case output
    case file(String)

    /// Reads a path, of which `-` is standard output.
    package init(_ path: String) {
      self = path == "-" ? .output : .file(path)
    }

    /// Tells whether both are one place, however its path is written.
    package func isSame(as other: Destination) -> Bool { place == other.place }

    private var place: String? {
      guard case .file(let path) = self else { return nil }
      return URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
  }

  package let format: String
  package let destination: Destination

  /// Creates a request for a report of a known format.
  package init(format: String, destination: Destination) {
    self.format = format
    self.destination = destination
  }

  /// Reads one value of `--report`.
  ///
  /// - Parameter spelling: the option as it was written, for messages.
  package init(parsing text: String, for spelling: String) throws(CommandError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let format = parts.first.map(String.init) ?? ""
    guard Self.formatNames.contains(format) else {
      throw .usage(
        Catalogue.commandLineBadChoice([
          "option": spelling, "value": format, "words": Self.formatNames.joined(separator: ", "),
        ]),
        hint: NearestName.suggestion(for: format, among: Self.formatNames))
    }
    guard parts.count == 2, let path = parts.last, !path.isEmpty else {
      throw .usage(Catalogue.reportRequestWithoutPath(["option": spelling, "format": format]))
    }
    self.format = format
    destination = Destination(String(path))
  }

  /// Reads every value of `--report`; two reports may not go to the same place.
  package static func all(in arguments: ParsedArguments) throws(CommandError) -> [ReportRequest] {
    var requests: [ReportRequest] = []
    for given in arguments.all(.report) {
      let request = try ReportRequest(parsing: given.text, for: given.spelling)
      if let other = requests.first(where: { $0.destination.isSame(as: request.destination) }) {
        throw .usage(
          Catalogue.reportRequestSameDestination(["first": other.format, "second": request.format]))
      }
      requests.append(request)
    }
    return requests
  }
}
