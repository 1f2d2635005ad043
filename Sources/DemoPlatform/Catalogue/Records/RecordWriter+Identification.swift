extension RecordWriter {
  /// What the resource is: data, or a service.
  func identification(of record: DemoRecord) -> Element {
    Element("gmd:identificationInfo") {
      if let service = record.service {
        Element("srv:SV_ServiceIdentification") {
          common(of: record)
          self.service(service, of: record)
        }
      } else {
        Element("gmd:MD_DataIdentification", ["id": "donnees-\(record.identifier)"]) {
          common(of: record)
          if let data = record.data { self.data(data, of: record) }
        }
      }
    }
  }

  /// What is told of any resource.
  @ElementBuilder
  private func common(of record: DemoRecord) -> [Element] {
    Element("gmd:citation") {
      Element("gmd:CI_Citation") {
        Self.text("gmd:title", record.title)
        Self.date(record.created, "creation")
        Self.date(record.published, "publication")
        record.revised.map { Self.date($0, "revision") }
        record.data.map { Self.identifier($0.identifier) }
        record.data.map {
          Self.code("gmd:presentationForm", "CI_PresentationFormCode", $0.presentation)
        }
        if record.service != nil { Self.identifier(origin + "/metadata/\(record.identifier)") }
      }
    }
    Self.text("gmd:abstract", record.abstract)
    Self.code("gmd:status", "MD_ProgressCode", "onGoing")
    Self.contact("gmd:pointOfContact", role: "pointOfContact")
    Self.contact("gmd:pointOfContact", role: "custodian")
    Element("gmd:resourceMaintenance") {
      Element("gmd:MD_MaintenanceInformation") {
        Self.code(
          "gmd:maintenanceAndUpdateFrequency", "MD_MaintenanceFrequencyCode", record.frequency)
      }
    }
    record.keywords.map { Self.keywords($0) }
    Self.accessLimitations
    Self.useConditions(record.conditions, limitation: record.limitation)
    if record.details.contains(.security) { Self.security }
    if record.details.contains(.association) { Self.association }
  }

  private static func identifier(_ code: String) -> Element {
    Element("gmd:identifier") {
      Element("gmd:MD_Identifier") { text("gmd:code", FreeText(code)) }
    }
  }

  private static func keywords(_ group: KeywordGroup) -> Element {
    Element("gmd:descriptiveKeywords") {
      Element("gmd:MD_Keywords") {
        group.keywords.map { text("gmd:keyword", $0) }
        group.type.map { code("gmd:type", "MD_KeywordTypeCode", $0) }
        group.thesaurus.map {
          citation("gmd:thesaurusName", $0.title, published: $0.date)
        }
      }
    }
  }

  /// Nothing limits public access (INSPIRE, article 13).
  private static let accessLimitations = Element("gmd:resourceConstraints") {
    Element("gmd:MD_LegalConstraints") {
      code("gmd:accessConstraints", "MD_RestrictionCode", "otherRestrictions")
      text(
        "gmd:otherConstraints",
        FreeText(
          "Pas de restriction d'accès public",
          address:
            "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations"
        ))
    }
  }

  /// The licence, apart from the limits of access.
  private static func useConditions(
    _ conditions: [FreeText], limitation: FreeText?
  ) -> Element {
    Element("gmd:resourceConstraints") {
      Element("gmd:MD_LegalConstraints") {
        limitation.map { text("gmd:useLimitation", $0) }
        code("gmd:useConstraints", "MD_RestrictionCode", "license")
        code("gmd:useConstraints", "MD_RestrictionCode", "otherRestrictions")
        conditions.map { text("gmd:otherConstraints", $0) }
      }
    }
  }

  @ElementBuilder
  private func data(_ data: DataDescription, of record: DemoRecord) -> [Element] {
    Self.code(
      "gmd:spatialRepresentationType", "MD_SpatialRepresentationTypeCode", data.representation)
    Element("gmd:spatialResolution") { Self.resolution(data.resolution) }
    Self.language("gmd:language")
    Self.characterSet("gmd:characterSet")
    data.topics.map { topic in
      Element("gmd:topicCategory") { Element("gmd:MD_TopicCategoryCode", text: topic) }
    }
    extent("gmd:extent", of: record)
  }

  private static func resolution(_ resolution: DataDescription.Resolution) -> Element {
    Element("gmd:MD_Resolution") {
      switch resolution {
      case .scale(let denominator):
        Element("gmd:equivalentScale") {
          Element("gmd:MD_RepresentativeFraction") {
            Element("gmd:denominator") { Element("gco:Integer", text: String(denominator)) }
          }
        }
      case .distance(let metres):
        Element("gmd:distance") {
          Element("gco:Distance", ["uom": "m"], text: String(metres))
        }
      }
    }
  }
}
