package import Messages
package import Suites

/// The embedded platform, as this room sees it.
///
/// Whoever makes the command brings it, since this room may not know the platform itself.
package struct DemoHost: Sendable {
  /// A platform that is being served.
  package struct Session: Sendable {
    /// The address of each service, by what it is.
    package let endpoints: [(kind: EndpointKind, address: String)]
    /// Where the catalogue of the schemas of its tables stands.
    package let schemaCatalogue: String
    /// Ends the serving.
    package let stop: @Sendable () -> Void

    /// Creates a session.
    package init(
      endpoints: [(kind: EndpointKind, address: String)], schemaCatalogue: String,
      stop: @escaping @Sendable () -> Void
    ) {
      self.endpoints = endpoints
      self.schemaCatalogue = schemaCatalogue
      self.stop = stop
    }
  }

  /// One thing that the platform can do wrong.
  package struct Defect: Sendable, Hashable {
    package let name: String
    /// What is wrong, in one sentence.
    package let title: LocalizedText

    /// Creates a defect.
    package init(name: String, title: LocalizedText) {
      self.name = name
      self.title = title
    }
  }

  /// Starts to serve on a port, 0 for any that is free, with defects by name.
  package typealias Start =
    @Sendable (_ port: UInt16, _ defects: [String]) throws(CommandError) -> Session

  private let listDefects: @Sendable () -> [Defect]
  package let start: Start

  /// What the platform can do wrong.
  package var defects: [Defect] { listDefects() }

  /// Creates a host; its defects, which are many, are listed when a verb asks for them.
  package init(
    defects: @autoclosure @escaping @Sendable () -> [Defect], start: @escaping Start
  ) {
    listDefects = defects
    self.start = start
  }
}
