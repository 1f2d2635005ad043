extension Defect {
  /// The defects of records in places, periods and resolutions.
  static let recordExtent: [Defect] = [
    .record(
      "extent-empty", in: .plain, french: "L'étendue d'une fiche est vide.",
      english: "The extent of a record is empty."
    ) {
      $0.edit(RecordPath.extent) { $0.children = [] }
    },
    .record(
      "box-missing", in: .dated, french: "Une fiche ne dit pas où sont les données.",
      english: "A record does not say where the data are."
    ) {
      $0.remove("\(RecordPath.extent)/gmd:geographicElement")
    },
    .record(
      "box-not-numeric", in: .plain, french: "Une borne du cadre géographique n'est pas un nombre.",
      english: "A bound of the box is not a number."
    ) {
      $0.setText("trois", at: "\(RecordPath.box)/gmd:westBoundLongitude/gco:Decimal")
    },
    .record(
      "box-out-of-range", in: .plain,
      french: "Le cadre géographique dépasse 180 degrés de longitude.",
      english: "The box goes beyond 180 degrees of longitude."
    ) {
      $0.setText("236.5000", at: "\(RecordPath.box)/gmd:eastBoundLongitude/gco:Decimal")
    },
    .record(
      "box-upside-down", in: .plain,
      french: "Le sud du cadre géographique est au nord de son nord.",
      english: "The south of the box is north of its north."
    ) {
      $0.setText("48.5000", at: "\(RecordPath.box)/gmd:southBoundLatitude/gco:Decimal")
    },
    .record(
      "box-crossed", in: .plain, french: "L'ouest du cadre géographique est à l'est de son est.",
      english: "The west of the box is east of its east."
    ) {
      $0.setText("4.5000", at: "\(RecordPath.box)/gmd:westBoundLongitude/gco:Decimal")
    },
    .record(
      "box-zero", in: .plain, french: "Le cadre géographique est resté à zéro.",
      english: "The box was left at zero."
    ) {
      $0.setText("0.0000", at: "\(RecordPath.box)/*/gco:Decimal")
    },
    .record(
      "box-imprecise", in: .plain, french: "Le cadre géographique est au degré près.",
      english: "The box is to the nearest degree."
    ) {
      $0.setText("2", at: "\(RecordPath.box)/gmd:westBoundLongitude/gco:Decimal")
    },
    .record(
      "period-unreadable", in: .dated, french: "Le début de la période n'est pas une date.",
      english: "The beginning of the period is not a date."
    ) {
      $0.setText("janvier 2016", at: "\(RecordPath.period)/gml:beginPosition")
    },
    .record(
      "period-without-end", in: .dated,
      french: "La période n'a ni fin ni raison de ne pas en avoir.",
      english: "The period has neither an end nor a reason to have none."
    ) {
      $0.setText("", at: "\(RecordPath.period)/gml:endPosition")
    },
    .record(
      "period-reversed", in: .dated, french: "La période finit avant de commencer.",
      english: "The period ends before it begins."
    ) {
      $0.setText("2015-01-01", at: "\(RecordPath.period)/gml:endPosition")
    },
    .record(
      "scale-as-ratio", in: .plain, french: "L'échelle est écrite « 1/5000 ».",
      english: "The scale is written “1/5000”."
    ) {
      $0.setText(
        "1/5000",
        at:
          "\(RecordPath.identification)/gmd:spatialResolution/gmd:MD_Resolution/*/*/gmd:denominator/gco:Integer"
      )
    },
    .record(
      "resolution-two-ways", in: .plain,
      french: "La résolution est donnée à la fois par une échelle et par une distance.",
      english: "The resolution is given both by a scale and by a distance."
    ) {
      $0.insert(
        Element("gmd:spatialResolution") {
          Element("gmd:MD_Resolution") {
            Element("gmd:distance") { Element("gco:Distance", ["uom": "m"], text: "5") }
          }
        }, after: "\(RecordPath.identification)/gmd:spatialResolution")
    },
    .record(
      "representation-unusual", in: .plain,
      french: "Les données sont dites être un modèle stéréoscopique.",
      english: "The data are said to be a stereoscopic model."
    ) {
      $0.setCode("stereoModel", at: "\(RecordPath.identification)/gmd:spatialRepresentationType/*")
    },
  ]
}
