/// What a resource was held against, and whether it conforms (DQ_ConformanceResult).
struct Conformity: Sendable {
  let specification: FreeText
  /// The day of publication.
  let date: String
  let explanation: FreeText
  let isConformant: Bool

  /// The regulation on the interoperability of spatial data sets and services.
  static func interoperability(_ isConformant: Bool) -> Conformity {
    Conformity(
      specification: FreeText(
        """
        Règlement (UE) no 1089/2010 de la Commission du 23 novembre 2010 portant modalités \
        d'application de la directive 2007/2/CE du Parlement européen et du Conseil en ce qui \
        concerne l'interopérabilité des séries et des services de données géographiques
        """, address: "http://data.europa.eu/eli/reg/2010/1089"), date: "2010-12-08",
      explanation: isConformant
        ? "Le service répond aux exigences du règlement."
        : "Les données suivent le modèle du Val de Lauve, et non celui d'INSPIRE.",
      isConformant: isConformant)
  }

  /// The technical guidelines of an INSPIRE theme, which ask for its data model.
  static func guidelines(of theme: String) -> Conformity {
    Conformity(
      specification: FreeText("Guide technique INSPIRE du thème « \(theme) »"),
      date: "2013-12-10",
      explanation: "Les données suivent le modèle du Val de Lauve, et non celui d'INSPIRE.",
      isConformant: false)
  }

  /// The regulation on network services.
  static let networkServices = Conformity(
    specification: FreeText(
      """
      Règlement (CE) no 976/2009 de la Commission du 19 octobre 2009 portant modalités \
      d'application de la directive 2007/2/CE du Parlement européen et du Conseil en ce qui \
      concerne les services en réseau
      """, address: "http://data.europa.eu/eli/reg/2009/976"), date: "2009-10-20",
    explanation: "Le service répond aux exigences du règlement.", isConformant: true)

  /// A category of services of Regulation (EU) 1089/2010: `invocable`, `interoperable`, `harmonised`.
  static func category(_ name: String, _ title: String) -> Conformity {
    Conformity(
      specification: FreeText(
        title, address: "http://inspire.ec.europa.eu/id/ats/metadata/2.0/sds-\(name)"),
      date: "2016-05-01", explanation: "Le service répond aux exigences de sa catégorie.",
      isConformant: true)
  }

  /// A technical specification.
  static func specification(
    _ title: FreeText, date: String, explanation: FreeText = "La spécification est suivie."
  ) -> Conformity {
    Conformity(
      specification: title, date: date, explanation: explanation, isConformant: true)
  }
}
