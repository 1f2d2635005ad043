/// A table of charging points such as the national one: forty columns, quoted cells, accents, the
/// spellings of booleans that are met, few values in some columns and different ones in others.
///
/// It is the same each time, whatever the machine.
struct GeneratedChargingStations {
  /// The columns, and how a schema of ours describes them where the real one is not at hand.
  static let columns: [(name: String, field: String)] = [
    ("nom_amenageur", ""), ("siren_amenageur", #", "constraints": {"pattern": "^\\d{9}$"}"#),
    ("contact_amenageur", #", "format": "email""#), ("nom_operateur", ""),
    ("contact_operateur", #", "format": "email", "constraints": {"required": true}"#),
    ("telephone_operateur", ""), ("nom_enseigne", #", "constraints": {"required": true}"#),
    ("id_station_itinerance", #", "constraints": {"required": true, "pattern": "\#(identifier)"}"#),
    ("id_station_local", ""), ("nom_station", #", "constraints": {"required": true}"#),
    (
      "implantation_station",
      #", "constraints": {"enum": ["Voirie", "Parking public", "Parking privé à usage public"]}"#
    ),
    ("adresse_station", #", "constraints": {"required": true}"#),
    ("code_insee_commune", #", "constraints": {"pattern": "^([013-9]\\d|2[AB1-9])\\d{3}$"}"#),
    ("coordonneesXY", #", "type": "geopoint", "format": "array""#),
    ("nbre_pdc", #", "type": "integer", "constraints": {"minimum": 0}"#),
    ("id_pdc_itinerance", #", "constraints": {"required": true, "pattern": "\#(identifier)"}"#),
    ("id_pdc_local", ""),
    ("puissance_nominale", #", "type": "number", "constraints": {"minimum": 0}"#),
    ("prise_type_ef", boolean), ("prise_type_2", boolean), ("prise_type_combo_ccs", boolean),
    ("prise_type_chademo", boolean), ("prise_type_autre", boolean), ("gratuit", boolean),
    ("paiement_acte", boolean), ("paiement_cb", boolean), ("paiement_autre", boolean),
    ("tarification", ""),
    ("condition_acces", #", "constraints": {"enum": ["Accès libre", "Accès réservé"]}"#),
    ("reservation", boolean),
    (
      "horaires",
      #", "constraints": {"pattern": "(.*?)((\\d{1,2}:\\d{2})-(\\d{1,2}:\\d{2})|24/7)"}"#
    ),
    ("accessibilite_pmr", #", "constraints": {"enum": ["Réservé PMR", "Accessibilité inconnue"]}"#),
    ("restriction_gabarit", #", "constraints": {"required": true}"#),
    ("station_deux_roues", boolean),
    ("raccordement", #", "constraints": {"enum": ["Direct", "Indirect"]}"#), ("num_pdl", ""),
    ("date_mise_en_service", #", "type": "date", "format": "%Y-%m-%d""#), ("observations", ""),
    ("date_maj", #", "type": "date", "format": "%Y-%m-%d""#), ("cable_t2_attache", boolean),
  ]

  private static let boolean = #", "type": "boolean""#
  private static let identifier =
    #"(?:(?:^|,)(^[A-Z]{2}[A-Z0-9]{4,33}$|Non concerné))+$"#

  /// A schema of the table.
  static var schema: String {
    let fields = columns.map { #"{"name": "\#($0.name)"\#($0.field)}"# }
    return #"{"fields": [\#(fields.joined(separator: ", "))]}"#
  }

  private var state: UInt64

  /// Begins with a seed.
  init(seed: UInt64) { state = seed }

  /// The header.
  static let header = columns.map(\.name).joined(separator: ",") + "\n"

  /// Returns the next row.
  mutating func row(_ number: Int) -> String {
    let company = "Société d'Électricité \(below(900)), Région \(below(14))"
    let operatorNumber = below(300)
    let identifier = "FR\(letters(3))P\(100_000 + number)"
    let longitude = "\(below(8)).\(100_000 + below(800_000))"
    let latitude = "\(43 + below(7)).\(100_000 + below(800_000))"
    let cells = [
      "\"\(company)\"", "\(100_000_000 + below(800_000_000))", "contact\(below(900))@exemple.fr",
      "Opérateur \(operatorNumber)", "support@operateur-\(operatorNumber).fr",
      "0\(100_000_000 + below(800_000_000))", "Réseau \(below(60))", identifier,
      "S\(below(100_000))", "Station de l'Hôtel de Ville n° \(below(30_000))",
      pick(["Voirie", "Parking public", "Parking privé à usage public"]),
      "\(1 + below(200)) avenue de la République \(10_000 + below(80_000)) Saint-Étienne",
      "\(10_000 + below(9_999))", "\"[\(longitude),\(latitude)]\"", "\(1 + below(12))",
      identifier + "E\(1 + below(9))", below(2) == 0 ? "" : "P\(below(100_000))",
      pick(["22", "7.4", "50.00", "150", "3.7"]), truth(), truth(), truth(), truth(), truth(),
      truth(), truth(), below(5) == 0 ? "" : truth(), truth(),
      below(3) == 0 ? "\"0,\(20 + below(60))€ / kWh, voir le site\"" : "Gratuit",
      pick(["Accès libre", "Accès réservé"]), truth(),
      pick(["24/7", "\"Mo-Fr 08:00-12:00,Mo-Fr 14:00-18:00\"", "Mo-Su 06:00-22:00"]),
      pick(["Réservé PMR", "Accessibilité inconnue"]), "Hauteur maximale \(2 + below(3)) m",
      truth(), pick(["Direct", "Indirect", ""]), "\(10_000_000 + below(80_000_000))000000",
      day(), below(4) == 0 ? "\"Borne dite \"\"rapide\"\", en cours d'équipement\"" : "",
      day(), truth(),
    ]
    return cells.joined(separator: ",") + "\n"
  }

  private mutating func below(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private mutating func pick(_ choices: [String]) -> String { choices[below(choices.count)] }

  private mutating func truth() -> String { pick(["true", "false", "True", "FALSE", "1", "0"]) }

  private mutating func day() -> String {
    let month = 1 + below(12)
    let day = 1 + below(28)
    return "20\(10 + below(15))-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private mutating func letters(_ count: Int) -> String {
    String((0..<count).map { _ in Character(Unicode.Scalar(UInt8(0x41 + below(26)))) })
  }
}
