/// A metadata record for tests, made by this project: sound as it stands, and given one defect at a time.
///
/// Pieces that occur several times are given to functions, so that a change of one place changes that place only.
package struct MetadataRecord: Sendable {
  /// The record as XML.
  package let xml: String

  /// Creates a record.
  package init(xml: String) {
    self.xml = xml
  }

  /// The record with a piece of its text replaced wherever it stands.
  ///
  /// - Returns: nil when the piece is not there: a defect that changes nothing proves nothing.
  package func replacing(_ piece: String, with replacement: String) -> MetadataRecord? {
    let parts = xml.split(separator: piece, omittingEmptySubsequences: false)
    return parts.count < 2 ? nil : MetadataRecord(xml: parts.joined(separator: replacement))
  }

  /// The record without what stands from one piece of its text to another, both included.
  package func removing(from start: String, to end: String) -> MetadataRecord? {
    guard let before = xml.firstRange(of: start) else { return nil }
    guard let after = xml[before.upperBound...].firstRange(of: end) else { return nil }
    return MetadataRecord(xml: String(xml[..<before.lowerBound] + xml[after.upperBound...]))
  }

  /// The record with a text before the first occurrence of a piece.
  package func inserting(_ text: String, before piece: String) -> MetadataRecord? {
    guard let place = xml.firstRange(of: piece) else { return nil }
    return MetadataRecord(xml: String(xml[..<place.lowerBound]) + text + xml[place.lowerBound...])
  }

  // MARK: Pieces

  /// The namespaces of a record.
  static let namespaces = """
    xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco" \
    xmlns:gmx="http://www.isotc211.org/2005/gmx" xmlns:srv="http://www.isotc211.org/2005/srv" \
    xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink"
    """

  /// Where the code lists of ISO 19139 are.
  package static let codeLists =
    "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml"

  /// A code.
  package static func code(_ list: String, _ value: String) -> String {
    "<gmd:\(list) codeList=\"\(codeLists)#\(list)\" codeListValue=\"\(value)\">\(value)</gmd:\(list)>"
  }

  /// A character string.
  package static func text(_ text: String) -> String {
    "<gco:CharacterString>\(text)</gco:CharacterString>"
  }

  /// A text with an address.
  package static func anchor(_ text: String, _ address: String) -> String {
    "<gmx:Anchor xlink:href=\"\(address)\">\(text)</gmx:Anchor>"
  }

  /// A language.
  static let language = """
    <gmd:language><gmd:LanguageCode codeList="http://www.loc.gov/standards/iso639-2/" \
    codeListValue="fre">français</gmd:LanguageCode></gmd:language>
    """

  /// A dated title.
  static func date(_ date: String, _ type: String) -> String {
    """
    <gmd:date><gmd:CI_Date><gmd:date><gco:Date>\(date)</gco:Date></gmd:date>\
    <gmd:dateType>\(code("CI_DateTypeCode", type))</gmd:dateType></gmd:CI_Date></gmd:date>
    """
  }

  /// Somebody responsible.
  static func party(_ element: String, role: String) -> String {
    """
    <gmd:\(element)>
      <gmd:CI_ResponsibleParty>
        <gmd:organisationName>\(text("Communauté de communes du Val d'Exemple"))</gmd:organisationName>
        <gmd:contactInfo><gmd:CI_Contact><gmd:address><gmd:CI_Address>
          <gmd:electronicMailAddress>\(text("sig@val-exemple.fr"))</gmd:electronicMailAddress>
        </gmd:CI_Address></gmd:address></gmd:CI_Contact></gmd:contactInfo>
        <gmd:role>\(code("CI_RoleCode", role))</gmd:role>
      </gmd:CI_ResponsibleParty>
    </gmd:\(element)>
    """
  }

  /// Limitations on public access and conditions of use, in two blocks.
  static let constraints = """
    <gmd:resourceConstraints><gmd:MD_LegalConstraints>
      <gmd:accessConstraints>\(code("MD_RestrictionCode", "otherRestrictions"))</gmd:accessConstraints>
      <gmd:otherConstraints>\(anchor(
        "Pas de restriction d’accès public",
        "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations"
      ))</gmd:otherConstraints>
    </gmd:MD_LegalConstraints></gmd:resourceConstraints>
    <gmd:resourceConstraints><gmd:MD_LegalConstraints>
      <gmd:useConstraints>\(code("MD_RestrictionCode", "otherRestrictions"))</gmd:useConstraints>
      <gmd:useConstraints>\(code("MD_RestrictionCode", "license"))</gmd:useConstraints>
      <gmd:otherConstraints>\(anchor(
        "Licence Ouverte / Open Licence 2.0 (Etalab)", "https://spdx.org/licenses/etalab-2.0"
      ))</gmd:otherConstraints>
    </gmd:MD_LegalConstraints></gmd:resourceConstraints>
    """

  /// A box around the territory.
  static let box = """
    <gmd:EX_Extent><gmd:geographicElement><gmd:EX_GeographicBoundingBox>
      <gmd:westBoundLongitude><gco:Decimal>5.31</gco:Decimal></gmd:westBoundLongitude>
      <gmd:eastBoundLongitude><gco:Decimal>5.62</gco:Decimal></gmd:eastBoundLongitude>
      <gmd:southBoundLatitude><gco:Decimal>44.82</gco:Decimal></gmd:southBoundLatitude>
      <gmd:northBoundLatitude><gco:Decimal>45.07</gco:Decimal></gmd:northBoundLatitude>
    </gmd:EX_GeographicBoundingBox></gmd:geographicElement>
    """

  /// A result of conformity.
  static func conformity(_ title: String, _ date: String, pass: Bool) -> String {
    """
    <gmd:report><gmd:DQ_DomainConsistency><gmd:result><gmd:DQ_ConformanceResult>
      <gmd:specification><gmd:CI_Citation><gmd:title>\(text(title))</gmd:title>
        \(Self.date(date, "publication"))</gmd:CI_Citation></gmd:specification>
      <gmd:explanation>\(text("Voir la spécification citée"))</gmd:explanation>
      <gmd:pass><gco:Boolean>\(pass)</gco:Boolean></gmd:pass>
    </gmd:DQ_ConformanceResult></gmd:result></gmd:DQ_DomainConsistency></gmd:report>
    """
  }

  /// An online resource.
  static func online(
    _ url: String, protocol name: String, function: String, _ description: String,
    layer: String = "Accès aux données"
  ) -> String {
    """
    <gmd:onLine><gmd:CI_OnlineResource>
      <gmd:linkage><gmd:URL>\(url)</gmd:URL></gmd:linkage>
      <gmd:protocol>\(name)</gmd:protocol>
      <gmd:name>\(text(layer))</gmd:name>
      <gmd:description>\(description)</gmd:description>
      <gmd:function>\(code("CI_OnLineFunctionCode", function))</gmd:function>
    </gmd:CI_OnlineResource></gmd:onLine>
    """
  }
}
