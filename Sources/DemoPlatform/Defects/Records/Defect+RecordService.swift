extension Defect {
  /// The defects of records of network services.
  static let recordService: [Defect] = [
    .record(
      "service-level-missing", in: .service,
      french: "La fiche d'un service ne dit pas ce qu'elle décrit.",
      english: "The record of a service does not say what it is about."
    ) {
      $0.remove("gmd:hierarchyLevel")
    },
    .record(
      "service-level-name-wrong", in: .service,
      french: "La fiche d'un service le nomme autrement qu'un service.",
      english: "The record of a service names it otherwise than a service."
    ) {
      $0.setPlain("Application", at: "gmd:hierarchyLevelName")
    },
    .record(
      "service-identification-of-data", in: .service,
      french: "La fiche d'un service l'identifie comme des données.",
      english: "The record of a service identifies it as data."
    ) {
      $0.edit(RecordPath.identification) { $0.name = "gmd:MD_DataIdentification" }
    },
    .record(
      "service-category-missing", in: .service, french: "Un service n'a pas de catégorie.",
      english: "A service has no category."
    ) {
      $0.remove("\(RecordPath.identification)/gmd:descriptiveKeywords[1]")
    },
    .record(
      "service-category-wrong", in: .service,
      french: "L'adresse de la catégorie d'un service n'est pas de la liste.",
      english: "The address of the category of a service is not of the list."
    ) {
      $0.setAttribute(
        "xlink:href",
        to:
          "http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceCategory/accessService",
        at: "\(RecordPath.theme)/gmd:keyword/*")
    },
    .record(
      "service-category-as-text", in: .service,
      french: "La catégorie d'un service est un simple texte.",
      english: "The category of a service is a mere text."
    ) {
      $0.setPlain(nil, at: "\(RecordPath.theme)/gmd:keyword")
    },
    .record(
      "service-keywords-few", in: .service,
      french: "Un service n'a pas de mot-clé hors de sa catégorie.",
      english: "A service has no keyword beside its category."
    ) {
      $0.remove("\(RecordPath.identification)/gmd:descriptiveKeywords[2]")
    },
    .record(
      "service-type-protocol", in: .service,
      french: "Le type d'un service est le nom d'un protocole.",
      english: "The type of a service is the name of a protocol."
    ) {
      $0.setText("OGC:API", at: "\(RecordPath.identification)/srv:serviceType/gco:LocalName")
    },
    .record(
      "service-type-invoke", in: .service, french: "Un service en réseau se dit service d'appel.",
      english: "A network service says that it is an invoking service."
    ) {
      $0.setText("invoke", at: "\(RecordPath.identification)/srv:serviceType/gco:LocalName")
    },
    .record(
      "coupled-data-missing", in: .service,
      french: "Un service fortement couplé ne nomme pas ses données.",
      english: "A tightly coupled service does not name its data."
    ) {
      $0.remove("\(RecordPath.identification)/srv:operatesOn")
    },
    .record(
      "coupled-data-unaddressed", in: .service,
      french: "Un service nomme ses données sans leur adresse.",
      english: "A service names its data without their address."
    ) {
      $0.setAttribute("xlink:href", to: nil, at: "\(RecordPath.identification)/srv:operatesOn")
    },
    .record(
      "service-links-missing", in: .service,
      french: "La fiche d'un service n'en donne pas l'adresse.",
      english: "The record of a service does not give its address."
    ) {
      $0.remove("\(RecordPath.distribution)/gmd:transferOptions")
    },
    .record(
      "service-link-relative", in: .service, french: "L'adresse d'un service n'est pas complète.",
      english: "The address of a service is not complete."
    ) {
      $0.setText("collections", at: "\(RecordPath.link)/gmd:linkage/gmd:URL")
    },
    .record(
      "service-link-nameless", in: .service,
      french: "L'adresse d'un service n'a ni nom ni description.",
      english: "The address of a service has neither a name nor a description."
    ) {
      $0.remove("\(RecordPath.link)/gmd:name")
      $0.remove("\(RecordPath.link)/gmd:description")
    },
    .record(
      "quality-scope-undescribed", in: .service,
      french: "La qualité d'un service ne dit pas de quoi elle est.",
      english: "The quality of a service does not say of what it is."
    ) {
      $0.remove("\(RecordPath.quality)/gmd:scope/gmd:DQ_Scope/gmd:levelDescription")
    },
    .record(
      "service-quality-scope-wrong", in: .service,
      french: "La qualité d'un service est celle d'un jeu de données.",
      english: "The quality of a service is that of a data set."
    ) {
      $0.setCode("dataset", at: "\(RecordPath.quality)/gmd:scope/gmd:DQ_Scope/gmd:level/*")
    },
    .record(
      "network-regulation-missing", in: .service,
      french: "Un service en réseau ne cite pas son règlement.",
      english: "A network service does not cite its regulation."
    ) {
      $0.setText(
        "OGC API - Features",
        at: "\(RecordPath.conformity(1))/gmd:specification/gmd:CI_Citation/gmd:title/*")
      $0.setAttribute(
        "xlink:href", to: "http://www.opengis.net/doc/IS/ogcapi-features-1/1.0",
        at: "\(RecordPath.conformity(1))/gmd:specification/gmd:CI_Citation/gmd:title/*")
    },
    .record(
      "network-regulation-address-wrong", in: .service,
      french: "L'adresse du règlement sur les services en réseau est celle d'un autre.",
      english: "The address of the regulation on network services is that of another."
    ) {
      $0.setAttribute(
        "xlink:href", to: "http://data.europa.eu/eli/reg/2009/977",
        at: "\(RecordPath.conformity(1))/gmd:specification/gmd:CI_Citation/gmd:title/*")
    },
  ]
}
