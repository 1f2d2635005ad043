extension Defect {
  /// The defects of records in the parts that few of them have.
  static let recordDetails: [Defect] = [
    .record(
      "band-without-unit", in: .detailed, french: "Une bande d'image donne ses bornes sans unité.",
      english: "A band of an image gives its bounds without a unit."
    ) {
      $0.remove("gmd:contentInfo/*/gmd:dimension/gmd:MD_Band/gmd:units")
    },
    .record(
      "check-points-undescribed", in: .detailed,
      french: "Des points de contrôle sont annoncés sans être décrits.",
      english: "Check points are announced and not described."
    ) {
      $0.remove("gmd:spatialRepresentationInfo/*/gmd:checkPointDescription")
    },
    .record(
      "association-nameless", in: .detailed,
      french: "Une ressource associée n'a ni nom ni identifiant.",
      english: "An associated resource has neither a name nor an identifier."
    ) {
      $0.remove(
        "\(RecordPath.identification)/gmd:aggregationInfo/gmd:MD_AggregateInformation/gmd:aggregateDataSetIdentifier"
      )
    },
    .record(
      "association-twice", in: .detailed,
      french: "Une ressource est associée deux fois de la même façon.",
      english: "A resource is associated twice in the same way."
    ) {
      $0.duplicate("\(RecordPath.identification)/gmd:aggregationInfo")
    },
    .record(
      "extension-without-domain", in: .bilingual,
      french: "Un élément étendu ne dit pas ses valeurs.",
      english: "An extended element does not say its values."
    ) {
      $0.remove(
        "gmd:metadataExtensionInfo/gmd:MD_MetadataExtensionInformation/gmd:extendedElementInformation[1]/gmd:MD_ExtendedElementInformation/gmd:domainValue"
      )
    },
    .record(
      "extension-without-condition", in: .bilingual,
      french: "Un élément étendu conditionnel ne dit pas sa condition.",
      english: "A conditional extended element does not say its condition."
    ) {
      $0.remove(
        "gmd:metadataExtensionInfo/gmd:MD_MetadataExtensionInformation/gmd:extendedElementInformation[1]/gmd:MD_ExtendedElementInformation/gmd:condition"
      )
    },
    .record(
      "extension-without-short-name", in: .bilingual,
      french: "Un élément étendu n'a pas de nom court.",
      english: "An extended element has no short name."
    ) {
      $0.remove(
        "gmd:metadataExtensionInfo/gmd:MD_MetadataExtensionInformation/gmd:extendedElementInformation[1]/gmd:MD_ExtendedElementInformation/gmd:shortName"
      )
    },
    .record(
      "extension-without-code", in: .bilingual,
      french: "Un élément étendu d'une liste de codes n'a pas de code.",
      english: "An extended element of a code list has no code."
    ) {
      $0.remove(
        "gmd:metadataExtensionInfo/gmd:MD_MetadataExtensionInformation/gmd:extendedElementInformation[2]/gmd:MD_ExtendedElementInformation/gmd:domainCode"
      )
    },
    .record(
      "polygon-without-system", in: .polygon,
      french: "Un polygone ne nomme pas son système de coordonnées.",
      english: "A polygon does not name its coordinate system."
    ) {
      $0.setAttribute(
        "srsName", to: nil,
        at:
          "\(RecordPath.extent)/gmd:geographicElement/gmd:EX_BoundingPolygon/gmd:polygon/gml:Polygon"
      )
    },
    .record(
      "polygon-without-units", in: .polygon,
      french: "Un polygone nomme ses axes sans leurs unités.",
      english: "A polygon names its axes without their units."
    ) {
      $0.setAttribute(
        "uomLabels", to: nil,
        at:
          "\(RecordPath.extent)/gmd:geographicElement/gmd:EX_BoundingPolygon/gmd:polygon/gml:Polygon"
      )
    },
  ]
}
