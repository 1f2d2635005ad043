extension RecordWriter {
  /// Where the code lists of ISO 19139 stand.
  static let codeLists = "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml"

  /// A free text in the form that it calls for.
  static func text(_ name: String, _ text: FreeText) -> Element {
    if let address = text.address {
      return Element(name) {
        Element("gmx:Anchor", ["xlink:href": address], text: text.french)
      }
    }
    guard let english = text.english else {
      return Element(name) { Element("gco:CharacterString", text: text.french) }
    }
    return Element(name, ["xsi:type": "gmd:PT_FreeText_PropertyType"]) {
      Element("gco:CharacterString", text: text.french)
      Element("gmd:PT_FreeText") {
        Element("gmd:textGroup") {
          Element("gmd:LocalisedCharacterString", ["locale": "#EN"], text: english)
        }
      }
    }
  }

  /// A value of a code list of ISO 19139.
  static func code(_ name: String, _ list: String, _ value: String) -> Element {
    Element(name) {
      Element(
        "gmd:\(list)", ["codeList": "\(codeLists)#\(list)", "codeListValue": value], text: value)
    }
  }

  /// A language by its code of ISO 639-2/B.
  static func language(_ name: String, _ code: String = "fre") -> Element {
    Element(name) {
      Element(
        "gmd:LanguageCode",
        ["codeList": "http://www.loc.gov/standards/iso639-2/", "codeListValue": code], text: code)
    }
  }

  /// UTF-8, told as CNIG advises although it is the default.
  static func characterSet(_ name: String) -> Element {
    code(name, "MD_CharacterSetCode", "utf8")
  }

  /// The intercommunality, in a role.
  static func contact(_ name: String, role: String) -> Element {
    Element(name) {
      Element("gmd:CI_ResponsibleParty") {
        text("gmd:organisationName", "Communauté de communes du Val de Lauve")
        Element("gmd:contactInfo") {
          Element("gmd:CI_Contact") {
            Element("gmd:address") {
              Element("gmd:CI_Address") {
                text("gmd:deliveryPoint", "1 place de la Mairie")
                text("gmd:city", "Roquebelle")
                text("gmd:country", "France")
                text("gmd:electronicMailAddress", "geomatique@valdelauve.example")
              }
            }
          }
        }
        code("gmd:role", "CI_RoleCode", role)
      }
    }
  }

  /// A day of a citation, with what happened on it.
  static func date(_ day: String, _ type: String) -> Element {
    Element("gmd:date") {
      Element("gmd:CI_Date") {
        Element("gmd:date") { Element("gco:Date", text: day) }
        code("gmd:dateType", "CI_DateTypeCode", type)
      }
    }
  }

  /// The citation of a specification or of a vocabulary, which were published one day.
  static func citation(_ name: String, _ title: FreeText, published day: String) -> Element {
    Element(name) {
      Element("gmd:CI_Citation") {
        text("gmd:title", title)
        date(day, "publication")
      }
    }
  }
}
