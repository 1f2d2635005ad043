import JSON
import Markup

/// What the record says of access and use, and which licences it names.
struct RecordConstraints {
  /// A text or address that may name a licence, and where it stands.
  struct Mention: Sendable {
    let licence: KnownLicence
    /// Whether an anchor names it.
    let isAnchored: Bool
    let text: XMLElement
  }

  private let properties: [XMLElement]
  /// The licences that are recognised.
  let licences: [Mention]

  /// Looks at the constraints of the resource.
  init(_ identification: XMLElement?) {
    properties = identification?.all("resourceConstraints") ?? []
    licences = properties.flatMap { property -> [Mention] in
      let texts = property.content?.children.filter {
        $0.name == "otherConstraints" || $0.name == "useLimitation"
      }
      return (texts ?? []).compactMap { text in
        if let anchor = RecordText.anchor(text), let licence = KnownLicence(address: anchor) {
          return Mention(licence: licence, isAnchored: true, text: text)
        }
        let named = KnownLicence(inText: RecordText.value(text) ?? "")
        return named.map { Mention(licence: $0, isAnchored: false, text: text) }
      }
    }
  }

  /// The members of the document.
  var members: [(String, JSONText?)] {
    [
      ("constraints", .array(properties.map { constraint($0) })),
      ("licences", .array(licences.map { licence($0) })),
    ]
  }

  private func constraint(_ property: XMLElement) -> JSONText {
    let content = property.content
    func codes(_ name: String) -> JSONText {
      .array((content?.all(name) ?? []).map { .string(RecordText.codeValue($0) ?? "") })
    }
    func texts(_ name: String) -> JSONText {
      .array((content?.all(name) ?? []).map { RecordText.text($0) })
    }
    return [
      "kind": RecordText.string(content?.name), "access": codes("accessConstraints"),
      "use": codes("useConstraints"), "other": texts("otherConstraints"),
      "limitations": texts("useLimitation"), "line": RecordText.whole(property.line),
      "element": .integer(property.index),
    ]
  }

  private func licence(_ mention: Mention) -> JSONText {
    [
      "id": .string(mention.licence.identifier), "title": .string(mention.licence.title),
      "open": .boolean(mention.licence.isOpen), "anchored": .boolean(mention.isAnchored),
      "text": .string(RecordText.value(mention.text) ?? ""),
      "line": RecordText.whole(mention.text.line), "element": .integer(mention.text.index),
    ]
  }
}
