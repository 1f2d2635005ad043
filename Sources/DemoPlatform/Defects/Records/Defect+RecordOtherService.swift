extension Defect {
  /// The defects of the record of a service that is of no kind of network service.
  static let recordOtherService: [Defect] = [
    .record(
      "access-point-missing", in: .other,
      french: "Un service ne dit pas quel lien est son point d'accès.",
      english: "A service does not say which link is its access point."
    ) {
      $0.remove("\(RecordPath.link)/gmd:description")
    },
    .record(
      "service-regulation-missing", in: .other,
      french: "Un service ne cite pas le règlement sur l'interopérabilité.",
      english: "A service does not cite the regulation on interoperability."
    ) {
      $0.remove("\(RecordPath.quality)/gmd:report[1]")
    },
    .record(
      "service-regulation-address-wrong", in: .other,
      french: "L'adresse du règlement que cite un service est celle d'un autre.",
      english: "The address of the regulation that a service cites is that of another."
    ) {
      $0.setAttribute(
        "xlink:href", to: "http://data.europa.eu/eli/reg/2010/1090",
        at: "\(RecordPath.conformity(1))/gmd:specification/gmd:CI_Citation/gmd:title/*")
    },
    .record(
      "service-conformity-category-missing", in: .other,
      french: "Un service ne dit pas sa catégorie d'interopérabilité.",
      english: "A service does not say its category of interoperability."
    ) {
      $0.remove("\(RecordPath.quality)/gmd:report[2]")
    },
    .record(
      "service-type-download", in: .other,
      french: "Un service qui se dit harmonisé se dit aussi de téléchargement.",
      english: "A service that says it is harmonised also says it is a download service."
    ) {
      $0.setText("download", at: "\(RecordPath.identification)/srv:serviceType/gco:LocalName")
    },
    .record(
      "service-conformity-category-refused", in: .other,
      french: "Un service se dit d'une catégorie à laquelle il ne se conforme pas.",
      english: "A service says that it is of a category to which it does not conform."
    ) {
      $0.setText("false", at: "\(RecordPath.conformity(2))/gmd:pass/gco:Boolean")
    },
    .record(
      "service-specification-missing", in: .other,
      french: "Un service ne cite pas de spécification technique.",
      english: "A service cites no technical specification."
    ) {
      $0.remove("\(RecordPath.quality)/gmd:report[3]")
    },
    .record(
      "service-reference-system-missing", in: .other,
      french: "Un service interopérable ne dit pas son système de coordonnées.",
      english: "An interoperable service does not say its coordinate system."
    ) {
      $0.remove("gmd:referenceSystemInfo")
    },
    .record(
      "service-reference-system-short", in: .other,
      french: "Un service donne un système de la liste d'INSPIRE par un code court.",
      english: "A service gives a system of INSPIRE's list by a short code."
    ) {
      $0.setPlain("EPSG:4937", at: "\(RecordPath.system)/gmd:code")
    },
    .record(
      "service-conditions-missing", in: .other,
      french: "Un service ne dit pas ses conditions techniques d'accès.",
      english: "A service does not say its technical conditions of access."
    ) {
      $0.remove("\(RecordPath.identification)/gmd:resourceConstraints[2]")
    },
    .record(
      "service-custodian-missing", in: .other, french: "Un service n'a pas de gestionnaire.",
      english: "A service has no custodian."
    ) {
      $0.remove("\(RecordPath.identification)/gmd:pointOfContact[2]")
    },
    .record(
      "service-availability-missing", in: .other, french: "Un service ne dit pas sa disponibilité.",
      english: "A service does not say its availability."
    ) {
      $0.remove("\(RecordPath.quality)/gmd:report[4]")
    },
    .record(
      "service-availability-beyond", in: .other,
      french: "La disponibilité d'un service dépasse cent pour cent.",
      english: "The availability of a service is over a hundred per cent."
    ) {
      $0.setText(
        "150", at: "\(RecordPath.quality)/gmd:report[4]/*/gmd:result/*/gmd:value/gco:Record")
    },
    .record(
      "service-criterion-undescribed", in: .other,
      french: "Un critère de qualité d'un service n'est pas décrit.",
      english: "A criterion of quality of a service is not described."
    ) {
      $0.remove("\(RecordPath.quality)/gmd:report[5]/*/gmd:measureDescription")
    },
    .record(
      "service-invocation-missing", in: .other, french: "Un service ne dit pas comment l'appeler.",
      english: "A service does not say how to call it."
    ) {
      $0.setText(
        "", at: "\(RecordPath.identification)/srv:containsOperations/*/srv:connectPoint/*/*/gmd:URL"
      )
      $0.remove("\(RecordPath.link)/gmd:description")
    },
    .record(
      "service-operation-nameless", in: .other,
      french: "Une opération d'un service n'a pas de nom.",
      english: "An operation of a service has no name."
    ) {
      $0.leaveEmpty(
        "\(RecordPath.identification)/srv:containsOperations/srv:SV_OperationMetadata/srv:operationName"
      )
    },
    .record(
      "service-parameter-incomplete", in: .other,
      french: "Un paramètre d'un service ne dit pas s'il est requis.",
      english: "A parameter of a service does not say whether it is required."
    ) {
      $0.leaveEmpty(
        "\(RecordPath.identification)/srv:containsOperations/srv:SV_OperationMetadata/srv:parameters[1]/srv:SV_Parameter/srv:optionality"
      )
    },
  ]
}
