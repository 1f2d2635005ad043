import JSON
import Markup

/// How the resource can be had: formats and online resources.
struct RecordDistribution {
  /// Something that can be reached online.
  struct Resource: Sendable {
    let element: XMLElement
    /// Where it stands: `distribution`, `distributor` or `operation`.
    let place: String
    let url: String
    let protocolName: String?
    let function: String?
    let service: OnlineService?
    let role: OnlineRole
  }

  private let formats: [XMLElement]
  /// What can be reached online, in the order of the record.
  let resources: [Resource]

  /// Looks at the distribution of a record, and at the operations of a service.
  init(_ root: XMLElement, _ identification: XMLElement?) {
    let distributions = root.all("distributionInfo").compactMap(\.content)
    let distributors = distributions.flatMap { $0.all("distributor") }.compactMap(\.content)
    formats =
      distributions.flatMap { $0.all("distributionFormat") }
      + distributors.flatMap { $0.all("distributorFormat") }
    func onlines(_ options: [XMLElement]) -> [XMLElement] {
      options.compactMap(\.content).flatMap { $0.all("onLine") }
    }
    let direct = onlines(distributions.flatMap { $0.all("transferOptions") })
    let indirect = onlines(distributors.flatMap { $0.all("distributorTransferOptions") })
    let operations = identification?.all("containsOperations").compactMap(\.content)
      .flatMap { $0.all("connectPoint") }
    resources =
      direct.map { Resource($0, place: "distribution") }
      + indirect.map { Resource($0, place: "distributor") }
      + (operations ?? []).map { Resource($0, place: "operation") }
  }

  /// The members of the document.
  var members: [(String, JSONText?)] {
    [
      ("formats", .array(formats.map { format($0) })),
      ("resources", .array(resources.map { resource($0) })),
    ]
  }

  private func format(_ property: XMLElement) -> JSONText {
    let format = property.content
    return [
      "name": RecordText.text(format?.first("name")),
      "version": RecordText.text(format?.first("version")), "line": RecordText.whole(property.line),
      "element": .integer(property.index),
    ]
  }

  private func resource(_ resource: Resource) -> JSONText {
    let online = resource.element.content
    return [
      "where": .string(resource.place), "url": .string(resource.url),
      "protocol": RecordText.text(online?.first("protocol")),
      "name": RecordText.text(online?.first("name")),
      "description": RecordText.text(online?.first("description")),
      "function": RecordText.string(resource.function),
      "applicationProfile": RecordText.text(online?.first("applicationProfile")),
      "role": .string(resource.role.rawValue),
      "service": RecordText.string(resource.service?.rawValue),
      "line": RecordText.whole(resource.element.line), "element": .integer(resource.element.index),
    ]
  }
}

extension RecordDistribution.Resource {
  fileprivate init(_ element: XMLElement, place: String) {
    let online = element.content
    self.element = element
    self.place = place
    url = RecordText.value(online?.first("linkage")) ?? ""
    let protocolElement = online?.first("protocol")
    protocolName = RecordText.value(protocolElement)
    function = RecordText.codeValue(online?.first("function"))
    service = OnlineService(
      url: url,
      protocols: [protocolName, RecordText.anchor(protocolElement)].compactMap(\.self))
    role = OnlineRole(
      url: url, service: service, function: function, protocols: [protocolName ?? ""],
      isOperation: place == "operation")
  }
}
