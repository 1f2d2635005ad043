import Foundation
import Messages
import Record
package import Transport

/// How the network is reached, as the options of the command line say.
package enum NetworkChoice {
  /// The options that decide it.
  package static let options = OptionSpecification.network + OptionSpecification.authentication

  /// What `User-Agent` says unless told otherwise.
  package static let standardUserAgent = "recette/\(ToolVersion.current)"

  /// Returns the bounds and settings; whatever was not given keeps the transport's default.
  package static func transportOptions(
    _ arguments: ParsedArguments
  ) throws(CommandError) -> TransportOptions {
    var options = TransportOptions(userAgent: arguments.text(.userAgent) ?? standardUserAgent)
    set(&options.connectLimit, arguments.duration(.connectTimeout))
    set(&options.totalLimit, arguments.duration(.timeout))
    set(&options.bodyByteLimit, arguments.byteCount(.maximumBody))
    set(&options.maximumRedirects, arguments.integer(.maximumRedirects))
    set(&options.maximumPerHost, arguments.integer(.jobs))
    // One host may have all the places there are.
    options.maximumConcurrency = max(options.maximumConcurrency, options.maximumPerHost)
    set(&options.maximumRequests, arguments.integer(.budget))
    set(&options.maximumRetries, arguments.integer(.retries))
    if let rate = arguments.rate(.rate).map(RequestRate.init(perSecond:)) {
      options.rate = rate
      options.loopbackRate = rate
    }
    options.resolutions = arguments.texts(.resolve)
    options.authorityFile = arguments.text(.certificateAuthority)
    options.clientCertificateFile = arguments.text(.certificate)
    options.clientKeyFile = arguments.text(.key)
    if options.clientKeyFile != nil, options.clientCertificateFile == nil {
      throw .usage(
        Catalogue.commandLineNeedsOther([
          "option": OptionSpecification.key.spelling,
          "other": OptionSpecification.certificate.spelling,
        ]))
    }
    return options
  }

  /// Returns the credentials, which are meant for the origins of some addresses and for no other.
  package static func credentials(
    _ arguments: ParsedArguments, for addresses: [String]
  ) throws(CommandError) -> [Credential] {
    let origins = Set(addresses.compactMap { URIReference(repairing: $0)?.origin })
    var credentials: [Credential] = []
    for given in arguments.all(.basicVariable) {
      let source = SecretSource.environment(try variable(given.text, of: given))
      credentials.append(Credential(.basic(user: nil), from: source, for: origins))
    }
    for given in arguments.all(.bearerVariable) {
      let source = SecretSource.environment(try variable(given.text, of: given))
      credentials.append(Credential(.bearer, from: source, for: origins))
    }
    for given in arguments.all(.bearerFile) {
      credentials.append(Credential(.bearer, from: .file(given.text), for: origins))
    }
    for given in arguments.all(.headerVariable) {
      let (name, variable) = try assignment(given)
      do throws(TransportError) {
        // The notation is judged there: a header field's name is a token (RFC 9110 §5.1).
        credentials.append(
          try Credential(parsing: "header:\(name):env:\(variable)", for: origins))
      } catch {
        throw badAssignment(given)
      }
    }
    for given in arguments.all(.parameterVariable) {
      let (name, variable) = try assignment(given)
      credentials.append(
        Credential(.queryParameter(name), from: .environment(variable), for: origins))
    }
    let authorizations = [
      OptionSpecification.basicVariable, .bearerVariable, .bearerFile,
    ].filter(arguments.has)
    if authorizations.count > 1 {
      throw .usage(
        Catalogue.commandLineConflict([
          "option": authorizations[0].spelling, "other": authorizations[1].spelling,
        ]))
    }
    return credentials
  }

  private static func set<Value>(_ place: inout Value, _ value: Value?) {
    if let value { place = value }
  }

  /// Returns what must be the name of a variable; what is not may be a secret, and is not repeated.
  private static func variable(
    _ text: String, of given: GivenOption
  ) throws(CommandError) -> String {
    let isName =
      text.utf8.allSatisfy {
        $0 == 0x5F || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
      } && text.utf8.first.map { !(0x30...0x39).contains($0) } ?? false
    guard isName else {
      throw .usage(Catalogue.credentialNotVariable(["option": given.spelling]))
    }
    return text
  }

  private static func assignment(
    _ given: GivenOption
  ) throws(CommandError) -> (name: String, variable: String) {
    guard let equals = given.text.firstIndex(of: "="), equals != given.text.startIndex else {
      throw badAssignment(given)
    }
    let name = String(given.text[..<equals])
    let rest = String(given.text[given.text.index(after: equals)...])
    return (name, try variable(rest, of: given))
  }

  private static func badAssignment(_ given: GivenOption) -> CommandError {
    .usage(Catalogue.credentialBadAssignment(["option": given.spelling]))
  }
}
