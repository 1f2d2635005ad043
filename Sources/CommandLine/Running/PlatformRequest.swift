package import Engine
import JSON
import Messages
import Record
import Suites
package import Transport

/// The run of a whole platform, as its own file describes it.
package struct PlatformRequest: Sendable {
  package let plan: Plan
  package let credentials: [Credential]

  /// Returns the run that a file asks for; nil when the file does not describe a platform.
  package init?(_ target: String, _ arguments: ParsedArguments) throws(CommandError) {
    guard target.hasSuffix(".json"), !Plan.isURL(target) else { return nil }
    let bytes = try InputFile(target).bytes()
    guard PlatformReader.isPlatform(bytes) else { return nil }
    try self.init(bytes, at: target, arguments)
  }

  /// Refuses what a run would refuse before anything is sent.
  static func check(
    _ bytes: [UInt8], at path: String, _ arguments: ParsedArguments
  ) throws(CommandError) {
    _ = try PlatformRequest(bytes, at: path, arguments)
  }

  private init(
    _ bytes: [UInt8], at target: String, _ arguments: ParsedArguments
  ) throws(CommandError) {
    let known = try SuiteFiles(arguments).suites([])
    let platform: Platform
    do throws(SuiteError) {
      platform = try PlatformReader.read(bytes, file: target, suites: known)
    } catch {
      throw CommandError(error, path: target)
    }
    plan = try Self.plan(platform, known, arguments)
    credentials = try Self.credentials(platform)
  }

  private static func plan(
    _ platform: Platform, _ known: [Suite], _ arguments: ParsedArguments
  ) throws(CommandError) -> Plan {
    let asked = arguments.texts(.suite)
    var assignments: [Plan.Assignment] = []
    for endpoint in platform.endpoints {
      let targets = try endpoint.addresses.map { address throws(CommandError) in
        try Target(parsing: path(of: address, beside: platform.file)).text
      }
      for name in endpoint.suites where asked.isEmpty || asked.contains(name) {
        guard let suite = known.first(where: { $0.id == name }) else { continue }
        assignments.append(
          Plan.Assignment(
            scope: endpoint.id, targets: targets, suite: suite,
            parameters: endpoint.parameters))
      }
    }
    let clausier = try platform.clauses.map { clauses throws(CommandError) in
      try ClausierFile(arguments).description(
        path(of: clauses.file, beside: platform.file), only: clauses.chosen)
    }
    let parameters = try ParameterAssignment.all(in: arguments).map { ($0.name, $0.value) }
    do throws(PlanError) {
      return try Plan(
        assignments,
        selection: Selection(
          classes: arguments.texts(.conformanceClass), tests: arguments.texts(.test)),
        parameters: parameters,
        platform: PlatformDescription(
          name: platform.name, operatorName: platform.operatorName,
          endpoints: platform.endpoints.map { endpoint in
            PlatformDescription.Endpoint(
              id: endpoint.id, kind: endpoint.kind.rawValue, targets: endpoint.addresses)
          }), clausier: clausier)
    } catch {
      throw .usage(error.message)
    }
  }

  /// Returns a path as seen from here, which the file gives as seen from where it stands.
  static func path(of address: String, beside file: String) -> String {
    let isRelative =
      !address.contains("://") && !address.hasPrefix("/")
      && (address.contains("/") || address.contains("."))
    guard isRelative, let slash = file.lastIndex(of: "/") else { return address }
    return file[...slash] + address
  }

  private static func credentials(_ platform: Platform) throws(CommandError) -> [Credential] {
    var credentials: [Credential] = []
    for endpoint in platform.endpoints {
      let origins = Set(endpoint.addresses.compactMap { URIReference(repairing: $0)?.origin })
      for notation in endpoint.credentials {
        do throws(TransportError) {
          credentials.append(try Credential(parsing: notation, for: origins))
        } catch {
          throw CommandError(error)
        }
      }
    }
    return credentials
  }
}
