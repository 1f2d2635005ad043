import JSON
import Markup

/// The shapes that recur in the document of a record: texts, codes, contacts, dates.
enum RecordText {
  /// How much of one text is shown; what is longer is cut, and nothing that suites ask for is.
  private static let longest = 20_000

  // MARK: Plain values

  /// A string, or null.
  static func string(_ value: String?) -> JSONText { value.map { .string($0) } ?? .null }

  /// A whole number, or null.
  static func whole(_ value: Int?) -> JSONText { value.map { .integer($0) } ?? .null }

  /// A number written as text, or null when it is none.
  static func number(_ text: String?) -> JSONText {
    guard let text, let value = Double(text), value.isFinite else { return .null }
    return .double(value)
  }

  // MARK: Texts

  /// The text of a property, in whichever form: a character string, an anchor, or the first of several languages.
  static func value(_ property: XMLElement?) -> String? {
    guard let property else { return nil }
    if let text = property.content.map(\.text), !text.isEmpty { return bounded(text) }
    if let free = property.first("PT_FreeText") {
      let texts = free.descendants.lazy.filter { $0.name == "LocalisedCharacterString" }
      if let text = texts.map(\.text).first(where: { !$0.isEmpty }) { return bounded(text) }
    }
    return property.children.contains(where: { _ in true }) ? "" : bounded(property.text)
  }

  /// The address that an anchor gives.
  static func anchor(_ property: XMLElement?) -> String? {
    property?.first("Anchor")?.attribute("href")
  }

  /// A text with its address, if it is an anchor, and its place; null when the property is not there.
  static func text(_ property: XMLElement?) -> JSONText {
    guard let property else { return .null }
    return [
      "text": .string(value(property) ?? ""), "anchor": string(anchor(property)),
      "nil": string(property.attribute("nilReason")), "line": whole(property.line),
      "element": .integer(property.index),
    ]
  }

  private static func bounded(_ text: String) -> String {
    text.utf8.count > longest ? text.excerpt(ofScalars: longest) : text
  }

  // MARK: Codes

  /// The code of a property: its attribute, else its text.
  static func codeValue(_ property: XMLElement?) -> String? {
    guard let property else { return nil }
    guard let element = property.content else { return property.text }
    if let code = element.attribute("codeListValue"), !code.isEmpty { return code }
    return element.text
  }

  /// A code with where it is said to come from; null when the property is not there.
  static func code(_ property: XMLElement?) -> JSONText {
    guard let property else { return .null }
    let element = property.content
    return [
      "code": .string(codeValue(property) ?? ""),
      "list": string(element?.attribute("codeList")),
      "text": .string(element?.text ?? property.text),
      "coded": .boolean(element?.attribute("codeListValue") != nil),
      "nil": string(property.attribute("nilReason")), "line": whole(property.line),
      "element": .integer(property.index),
    ]
  }

  // MARK: What ISO 19115 calls by a name

  /// Somebody responsible for something.
  static func contact(_ property: XMLElement, where place: String) -> JSONText {
    let party = property.content
    let information = party?.first(["contactInfo", "CI_Contact"])
    let addresses = information?.all(["address", "CI_Address", "electronicMailAddress"]) ?? []
    return [
      "where": .string(place),
      "organisation": text(party?.first("organisationName")),
      "individual": text(party?.first("individualName")),
      "position": text(party?.first("positionName")),
      "emails": .array(addresses.map { text($0) }),
      "site": text(information?.first(["onlineResource", "CI_OnlineResource", "linkage"])),
      "role": code(party?.first("role")), "line": whole(property.line),
      "element": .integer(property.index),
    ]
  }

  /// The dates of a citation.
  static func dates(_ citation: XMLElement?) -> [JSONText] {
    (citation?.all("date") ?? []).map { property in
      let date = property.first("CI_Date")
      return [
        "type": string(codeValue(date?.first("dateType"))),
        "date": string(value(date?.first("date"))),
        "form": string(date?.first("date")?.content?.name),
        "nil": string(date?.first("date")?.attribute("nilReason")), "line": whole(property.line),
        "element": .integer(property.index),
      ]
    }
  }

  /// A reference system.
  static func system(_ property: XMLElement) -> JSONText {
    let identifier = property.content?.first("referenceSystemIdentifier")?.content
    return [
      "code": text(identifier?.first("code")), "space": text(identifier?.first("codeSpace")),
      "line": whole(property.line), "element": .integer(property.index),
    ]
  }

  /// An identifier, by its code and perhaps its space.
  static func identifier(_ property: XMLElement) -> JSONText {
    let identifier = property.content
    let code = value(identifier?.first("code"))
    let space = value(identifier?.first("codeSpace"))
    return [
      "code": string(code), "anchor": string(anchor(identifier?.first("code"))),
      "space": string(space), "line": whole(property.line), "element": .integer(property.index),
    ]
  }
}
