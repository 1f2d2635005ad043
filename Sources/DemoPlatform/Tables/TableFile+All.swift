extension TableFile {
  /// Where the public can go, of an intercommunality that does not exist.
  static let equipment = TableFile(
    name: "equipements.csv",
    header: [
      "id", "parent", "code", "nom", "type", "commune", "siren", "siret", "acte", "telephone",
      "horaires", "saison", "ouverture", "fermeture", "places_assises", "places_debout", "places",
      "longueur", "largeur", "courriel", "site", "departement", "position", "services",
    ],
    rows: [
      [
        "EQ-001", "", "A1", "Salle des fêtes", "salle", "Lauve", "999000011", "99900001100018",
        "Domaine et patrimoine/Actes de gestion", "01 02 03 04 05", "Mo-Fr 09:00-18:00",
        "2024/2025", "2024-09-01", "2025-06-30", "120", "80", "200", "24.5", "12",
        "salle@example.org", "", "Nièvre", "3.16, 46.99", #"{"wifi": true}"#,
      ],
      [
        "EQ-002", "EQ-001", "A2", "Stade du Pré", "stade", "Lauve", "", "", "", "+33102030406",
        "Mo-Su 08:00-22:00", "", "2019-05-12", "", "300", "700", "1000", "105", "68", "",
        "https://stade.example.org", "Nièvre", "3.17, 46.98", "",
      ],
      [
        "EQ-003", "EQ-001", "A3", "Médiathèque de l'Étang", "médiathèque", "Saint-Aubin",
        "999000029", "99900002900010", "Commande publique/Marchés publics", "0102030407",
        "Tu-Sa 10:00-12:00,14:00-18:00", "2025/2026", "2025-01-15", "2026-01-14", "40", "0", "40",
        "", "", "lire@example.org", "https://lire.example.org", "Nièvre", "3.21, 47.02",
        #"{"wifi": true, "accessible": true}"#,
      ],
    ])

  /// How many people came, by month.
  static let visits = TableFile(
    name: "visites.csv", header: ["equipement", "mois", "visites"],
    rows: [
      ["EQ-001", "2025-01", "1200"], ["EQ-001", "2025-02", "980"], ["EQ-003", "2025-01", "2310"],
    ])
}
