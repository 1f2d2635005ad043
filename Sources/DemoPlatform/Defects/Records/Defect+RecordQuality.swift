extension Defect {
  /// The defects of records in conformity and lineage.
  static let recordQuality: [Defect] = [
    .record(
      "quality-empty", in: .plain, french: "La qualité des données n'a ni rapport ni généalogie.",
      english: "The quality of the data has neither a report nor a lineage."
    ) {
      $0.remove("\(RecordPath.quality)/gmd:report")
      $0.remove("\(RecordPath.quality)/gmd:lineage")
    },
    .record(
      "quality-twice", in: .plain, french: "Une fiche a deux sections de qualité.",
      english: "A record has two sections of quality."
    ) {
      $0.duplicate("gmd:dataQualityInfo")
    },
    .record(
      "lineage-empty", in: .plain, french: "La généalogie des données est vide.",
      english: "The lineage of the data is empty."
    ) {
      $0.remove("\(RecordPath.quality)/gmd:lineage/gmd:LI_Lineage/gmd:statement")
    },
    .record(
      "source-undescribed", in: .detailed, french: "Une source des données n'est pas décrite.",
      english: "A source of the data is not described."
    ) {
      $0.remove(
        "\(RecordPath.quality)/gmd:lineage/gmd:LI_Lineage/gmd:source/gmd:LI_Source/gmd:description")
    },
    .record(
      "conformity-missing", in: .plain, french: "Une fiche ne dit rien de la conformité.",
      english: "A record says nothing of conformity."
    ) {
      $0.remove("\(RecordPath.quality)/gmd:report")
    },
    .record(
      "conformity-without-degree", in: .plain, french: "Une conformité n'a pas de résultat.",
      english: "A conformity has no result."
    ) {
      $0.leaveEmpty("\(RecordPath.conformity(1))/gmd:pass")
    },
    .record(
      "conformity-two-specifications", in: .plain,
      french: "Une conformité cite deux spécifications.",
      english: "A conformity cites two specifications."
    ) {
      $0.duplicate("\(RecordPath.conformity(1))/gmd:specification")
    },
    .record(
      "specification-untitled", in: .urbanism, french: "Une spécification n'a pas de titre.",
      english: "A specification has no title."
    ) {
      $0.leaveEmpty("\(RecordPath.conformity(2))/gmd:specification/gmd:CI_Citation/gmd:title")
    },
    .record(
      "specification-undated", in: .urbanism, french: "Une spécification n'a pas de date.",
      english: "A specification has no date."
    ) {
      $0.leaveEmpty(
        "\(RecordPath.conformity(2))/gmd:specification/gmd:CI_Citation/gmd:date/gmd:CI_Date/gmd:date"
      )
    },
    .record(
      "specification-date-type", in: .urbanism,
      french: "La date d'une spécification n'est pas celle de sa publication.",
      english: "The date of a specification is not that of its publication."
    ) {
      $0.setCode(
        "creation",
        at:
          "\(RecordPath.conformity(2))/gmd:specification/gmd:CI_Citation/gmd:date/gmd:CI_Date/gmd:dateType/*"
      )
    },
    .record(
      "regulation-missing", in: .urbanism,
      french: "Une fiche ne cite pas le règlement sur l'interopérabilité.",
      english: "A record does not cite the regulation on interoperability."
    ) {
      $0.remove("\(RecordPath.quality)/gmd:report[1]")
    },
    .record(
      "regulation-title-abridged", in: .plain,
      french: "Le titre du règlement sur l'interopérabilité est abrégé.",
      english: "The title of the regulation on interoperability is abridged."
    ) {
      $0.setText(
        "Règlement (UE) n° 1089/2010",
        at: "\(RecordPath.conformity(1))/gmd:specification/gmd:CI_Citation/gmd:title/*")
    },
    .record(
      "regulation-title-english", in: .plain,
      french: "Le titre du règlement est en anglais dans une fiche en français.",
      english: "The title of the regulation is in English in a record in French."
    ) {
      $0.setText(
        "Commission Regulation (EU) No 1089/2010 of 23 November 2010 implementing Directive 2007/2/EC of "
          + "the European Parliament and of the Council as regards interoperability of spatial data sets "
          + "and services",
        at: "\(RecordPath.conformity(1))/gmd:specification/gmd:CI_Citation/gmd:title/*")
    },
    .record(
      "regulation-date-wrong", in: .plain,
      french: "La date du règlement est celle de sa signature, et non de sa publication.",
      english: "The date of the regulation is that of its signature, not of its publication."
    ) {
      $0.setText(
        "2010-11-23",
        at:
          "\(RecordPath.conformity(1))/gmd:specification/gmd:CI_Citation/gmd:date/gmd:CI_Date/gmd:date/gco:Date"
      )
    },
    .record(
      "regulation-as-text", in: .plain, french: "Le titre du règlement est un simple texte.",
      english: "The title of the regulation is a mere text."
    ) {
      $0.setPlain(
        nil, at: "\(RecordPath.conformity(1))/gmd:specification/gmd:CI_Citation/gmd:title")
    },
    .record(
      "regulation-address-wrong", in: .plain,
      french: "L'adresse du règlement est celle d'un autre.",
      english: "The address of the regulation is that of another."
    ) {
      $0.setAttribute(
        "xlink:href", to: "http://data.europa.eu/eli/reg/2010/1090",
        at: "\(RecordPath.conformity(1))/gmd:specification/gmd:CI_Citation/gmd:title/*")
    },
    .record(
      "topology-without-unit", in: .network,
      french: "Un résultat topologique chiffré n'a pas de type.",
      english: "A topological result in figures has no type."
    ) {
      $0.setAttribute(
        "xsi:type", to: nil,
        at:
          "\(RecordPath.quality)/gmd:report/gmd:DQ_TopologicalConsistency/gmd:result/gmd:DQ_QuantitativeResult/gmd:value/gco:Record"
      )
    },
    .record(
      "topology-measure-missing", in: .network,
      french: "Un résultat topologique chiffré ne nomme pas sa mesure.",
      english: "A topological result in figures does not name its measure."
    ) {
      $0.remove("\(RecordPath.quality)/gmd:report/gmd:DQ_TopologicalConsistency/gmd:nameOfMeasure")
    },
    .record(
      "topology-passes", in: .network,
      french: "La cohérence topologique est dite conforme, ce que la règle n'attend pas.",
      english: "The topological consistency is said to conform, which the rule does not expect."
    ) {
      $0.setText(
        "true",
        at:
          "\(RecordPath.quality)/gmd:report/gmd:DQ_TopologicalConsistency/gmd:result/gmd:DQ_ConformanceResult/gmd:pass/gco:Boolean"
      )
    },
  ]
}
