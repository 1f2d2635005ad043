extension RecordWriter {
  /// What is told only of a service (ISO 19119).
  @ElementBuilder
  func service(_ service: ServiceDescription, of record: DemoRecord) -> [Element] {
    Element("srv:serviceType") { Element("gco:LocalName", text: service.type) }
    service.versions.map { Self.text("srv:serviceTypeVersion", FreeText($0)) }
    extent("srv:extent", of: record)
    Element("srv:couplingType") {
      Element(
        "srv:SV_CouplingType",
        [
          "codeList":
            "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml#SV_CouplingType",
          "codeListValue": service.coupling,
        ], text: service.coupling)
    }
    service.operations.map { operation($0) }
    service.coupled.map { identifier in
      Element(
        "srv:operatesOn", ["uuidref": identifier, "xlink:href": recordAddress(identifier)])
    }
  }

  /// The address at which the catalogue gives one record.
  func recordAddress(_ identifier: String) -> String {
    "\(origin)/csw?service=CSW&version=2.0.2&request=GetRecordById"
      + "&elementSetName=full&outputSchema=\(Namespace.gmd)&id=\(identifier)"
  }

  private func operation(_ operation: ServiceDescription.Operation) -> Element {
    Element("srv:containsOperations") {
      Element("srv:SV_OperationMetadata") {
        Self.text("srv:operationName", FreeText(operation.name))
        Element("srv:DCP") {
          Element(
            "srv:DCPList",
            [
              "codeList": "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml#DCPList",
              "codeListValue": "WebServices",
            ], text: "WebServices")
        }
        operation.parameters.map { Self.parameter($0.name, isRequired: $0.isRequired) }
        Element("srv:connectPoint") {
          Element("gmd:CI_OnlineResource") {
            Element("gmd:linkage") { Element("gmd:URL", text: origin + operation.path) }
          }
        }
      }
    }
  }

  private static func parameter(_ name: String, isRequired: Bool) -> Element {
    Element("srv:parameters") {
      Element("srv:SV_Parameter") {
        Element("srv:name") {
          text("gco:aName", FreeText(name))
          Element("gco:attributeType") { typeName }
        }
        Element("srv:direction") {
          Element("srv:SV_ParameterDirection", text: "in")
        }
        text("srv:optionality", isRequired ? "mandatory" : "optional")
        Element("srv:repeatability") { Element("gco:Boolean", text: "false") }
        Element("srv:valueType") { typeName }
      }
    }
  }

  private static let typeName = Element("gco:TypeName") { text("gco:aName", "CharacterString") }
}
