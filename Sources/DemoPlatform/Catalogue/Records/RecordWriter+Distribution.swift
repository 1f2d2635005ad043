extension RecordWriter {
  /// In which formats and where the resource is found.
  func distribution(of record: DemoRecord) -> Element {
    Element("gmd:distributionInfo") {
      Element("gmd:MD_Distribution") {
        record.formats.map { format in
          Element("gmd:distributionFormat") {
            Element("gmd:MD_Format") {
              Self.text("gmd:name", FreeText(format.name))
              Self.text("gmd:version", FreeText(format.version))
            }
          }
        }
        Element("gmd:transferOptions") {
          Element("gmd:MD_DigitalTransferOptions") {
            record.resources.map { onlineResource($0) }
            if record.details.contains(.medium) { Self.medium }
          }
        }
      }
    }
  }

  private func onlineResource(_ resource: OnlineResource) -> Element {
    let lists = "http://inspire.ec.europa.eu/metadata-codelist"
    return Element("gmd:onLine") {
      Element("gmd:CI_OnlineResource") {
        Element("gmd:linkage") { Element("gmd:URL", text: origin + resource.path) }
        Self.text("gmd:protocol", resource.protocolName)
        resource.profile.map { profile in
          Self.text(
            "gmd:applicationProfile",
            FreeText(profile, address: "\(lists)/SpatialDataServiceType/\(profile)"))
        }
        Self.text("gmd:name", resource.name)
        resource.summary.map { Self.text("gmd:description", $0) }
        resource.part.map { part in
          Self.text(
            "gmd:description", FreeText(part, address: "\(lists)/OnLineDescriptionCode/\(part)"))
        }
        Self.code("gmd:function", "CI_OnLineFunctionCode", resource.function)
      }
    }
  }
}
