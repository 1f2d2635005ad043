extension Defect {
  /// The defects of tables as files.
  static let tableFiles: [Defect] = [
    Defect(
      "table-page",
      french: "Une page HTML est servie à la place du tableau.",
      english: "An HTML page is served in the place of the table.",
      .rewritingEquipment { _ in Array("<!DOCTYPE html><html><body>Connexion</body></html>".utf8) }),
    Defect(
      "table-empty",
      french: "Le fichier du tableau est vide.",
      english: "The file of the table is empty.",
      .rewritingEquipment { _ in [] }),
    Defect(
      "table-rows-missing",
      french: "Le tableau n'a que sa ligne d'en-tête.",
      english: "The table has nothing but its header.",
      .changingEquipment { $0.rows = [] }),
    Defect(
      "table-windows-1252",
      french: "Le tableau est encodé en Windows-1252.",
      english: "The table is encoded in Windows-1252.",
      .rewritingEquipment { bytes in
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map {
          UInt8(truncatingIfNeeded: $0.value)
        }
      }),
    Defect(
      "table-mixed-encoding",
      french: "Une ligne du tableau n'est pas dans l'encodage des autres.",
      english: "One row of the table is not in the encoding of the others.",
      .rewritingEquipment { bytes in
        bytes + Array("EQ-009,EQ-001,A9,Piscine d".utf8) + [0xE9]
          + Array("couverte,piscine,Lauve,,,,,,,,,,,,,,p@example.org,,,,\r\n".utf8)
      }),
    Defect(
      "table-header-blank",
      french: "Une ligne vide précède l'en-tête du tableau.",
      english: "A blank line stands before the header of the table.",
      .rewritingEquipment { bytes in Array("\r\n".utf8) + bytes }),
    Defect(
      "table-quote-unclosed",
      french: "Un guillemet du tableau n'est jamais fermé.",
      english: "A quote of the table is never closed.",
      .rewritingEquipment { bytes in
        bytes + Array("EQ-009,\"".utf8) + Array(bytes.suffix(60).filter { $0 != 0x22 })
      }),
    Defect(
      "table-quote-stray",
      french: "Un guillemet se trouve au milieu d'une cellule.",
      english: "A quote stands in the middle of a cell.",
      .replacingInEquipment("Salle des fêtes", "Salle \"des fêtes")),
    Defect(
      "table-null-character",
      french: "Une cellule contient un caractère nul.",
      english: "A cell holds a null character.",
      .changingEquipment { $0.set("commune", to: "Lauve\0") }),
    Defect(
      "table-line-endings-mixed",
      french: "Les lignes du tableau ne finissent pas toutes de même.",
      english: "Not all lines of the table end alike.",
      .rewritingEquipment { bytes in
        bytes.dropLast(2) + [0x0A]
      }),
    Defect(
      "table-row-blank",
      french: "Une ligne vide sépare des lignes du tableau.",
      english: "A blank line stands between rows of the table.",
      .changingEquipment { $0.rows.insert([""], at: 1) }),
    Defect(
      "table-cell-missing",
      french: "Une ligne a moins de cellules que l'en-tête.",
      english: "A row has fewer cells than the header.",
      .changingEquipment { $0.rows[1].removeLast() }),
    Defect(
      "table-cell-extra",
      french: "Une ligne a plus de cellules que l'en-tête.",
      english: "A row has more cells than the header.",
      .changingEquipment { $0.rows[1].append("de trop") }),
    Defect(
      "table-cell-huge",
      french: "Une cellule a cinq mébioctets.",
      english: "A cell has five mebibytes.",
      .changingEquipment { $0.set("commune", to: String(repeating: "L", count: 5 << 20)) }),
  ]
}
