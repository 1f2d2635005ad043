extension Catalogue {
  /// What is said of tables as they are read (RFC 4180, and what is met beyond it).
  package static let tables: [MessageTemplate] =
    [
      tableEmpty, tableHeaderAlone, tableMarkup, tableSpreadsheet, tableCompressed,
      tableSeveralMembers, tableBrokenPacking, tableCutPacking, tableNotUTF8,
      tableNoEncoding, tableMixedEncoding, tableBrokenUTF16, tableRepeatedMark, tableBlankHeader,
      tableBlankRow,
      tableMissingCell, tableExtraCell, tableStrayQuote, tableUnclosedQuote, tableNullCharacter,
      tableMixedLineEndings, tableCellTooLarge, tableRecordTooLarge, tableTooManyCells,
    ] + tableSchemas + tableSchemaLint + tableJudgements + tableChecks

  package static let tableEmpty = MessageTemplate(
    "table.empty", french: "le fichier est vide : il n'a pas même de ligne d'en-tête",
    english: "the file is empty: it does not even have a header row")
  package static let tableHeaderAlone = MessageTemplate(
    "table.header-alone", french: "le fichier n'a que sa ligne d'en-tête : aucune donnée ne suit",
    english: "the file has its header row alone: no data follow")
  package static let tableMarkup = MessageTemplate(
    "table.markup",
    french:
      "ce n'est pas un tableau mais une page HTML ou un document XML (il commence par {start}) : vérifiez que l'adresse est celle du fichier même",
    english:
      "this is no table but an HTML page or an XML document (it begins with {start}): check that the address is that of the file itself"
  )
  package static let tableSpreadsheet = MessageTemplate(
    "table.spreadsheet",
    french: "c'est un classeur ({format}) : enregistrez la feuille au format CSV, en UTF-8",
    english: "this is a workbook ({format}): save the sheet as CSV, in UTF-8")
  package static let tableCompressed = MessageTemplate(
    "table.compressed",
    french:
      "le fichier est comprimé ({format}) d'une façon qui n'est pas lue : publiez le CSV, ou comprimez-le par gzip",
    english:
      "the file is compressed ({format}) in a way that is not read: publish the CSV, or compress it by gzip"
  )

  package static let tableSeveralMembers = MessageTemplate(
    "table.several-members",
    french:
      "l'archive zip contient plusieurs fichiers ; le premier seul est jugé : publiez un fichier par ressource",
    english:
      "the zip archive holds several files; the first alone is judged: publish one file a resource")
  package static let tableBrokenPacking = MessageTemplate(
    "table.broken-packing",
    french:
      "le fichier comprimé est abîmé : ce qui a pu en être lu est jugé ; comprimez-le à nouveau",
    english: "the compressed file is damaged: what could be read of it is judged; compress it again"
  )
  package static let tableCutPacking = MessageTemplate(
    "table.cut-packing",
    french: "le fichier comprimé s'arrête avant sa fin : ce qui a pu en être lu est jugé",
    english: "the compressed file stops before its end: what could be read of it is judged")

  package static let tableNotUTF8 = MessageTemplate(
    "table.not-utf-8",
    french:
      "le fichier n'est pas en UTF-8 (dès la ligne {line}) ; il est lu comme windows-1252 : enregistrez-le en UTF-8",
    english:
      "the file is not UTF-8 (from line {line} on); it is read as windows-1252: save it as UTF-8")
  package static let tableNoEncoding = MessageTemplate(
    "table.no-encoding",
    french:
      "le fichier n'est ni en UTF-8 ni en windows-1252 : {undefined} de ses octets n'y sont d'aucun caractère (le premier, {byte}, à l'octet {offset}) ; enregistrez-le en UTF-8",
    english:
      "the file is neither UTF-8 nor windows-1252: {undefined} of its bytes are of no character there (the first, {byte}, at byte {offset}); save it as UTF-8"
  )
  package static let tableMixedEncoding = MessageTemplate(
    "table.mixed-encoding",
    french:
      "le fichier mêle deux encodages : {characters} caractères sont bien en UTF-8, mais {count} suites d'octets ne le sont pas (la première à la ligne {line})",
    english:
      "the file mixes two encodings: {characters} characters are UTF-8 indeed, but {count} runs of bytes are not (the first on line {line})"
  )
  package static let tableBrokenUTF16 = MessageTemplate(
    "table.broken-utf-16",
    french: "le fichier est en UTF-16, mais {count} de ses unités ne forment pas de caractère",
    english: "the file is UTF-16, but {count} of its units make no character")
  package static let tableRepeatedMark = MessageTemplate(
    "table.repeated-byte-order-mark",
    french:
      "le fichier commence par plusieurs marques d'ordre des octets (BOM) : une au plus est permise",
    english: "the file begins with several byte order marks (BOM): one at most is allowed")

  package static let tableBlankHeader = MessageTemplate(
    "table.blank-header",
    french: "la première ligne est vide : les noms des colonnes devraient s'y trouver",
    english: "the first row is blank: the names of the columns should be there")
  package static let tableBlankRow = MessageTemplate(
    "table.blank-row", french: "la ligne est vide : supprimez-la",
    english: "the row is blank: delete it")
  package static let tableMissingCell = MessageTemplate(
    "table.missing-cell",
    french: "la ligne a {actual} cellules ; l'en-tête en a {expected} : il en manque",
    english: "the row has {actual} cells; the header has {expected}: some are missing")
  package static let tableExtraCell = MessageTemplate(
    "table.extra-cell",
    french: "la ligne a {actual} cellules ; l'en-tête en a {expected} : il y en a trop",
    english: "the row has {actual} cells; the header has {expected}: there are too many")
  package static let tableStrayQuote = MessageTemplate(
    "table.stray-quote",
    french:
      "un guillemet se trouve au milieu d'une cellule (ligne {line}) : entourez la cellule de guillemets et doublez celui-ci",
    english:
      "a quote stands in the middle of a cell (line {line}): put the cell in quotes and double this one"
  )
  package static let tableUnclosedQuote = MessageTemplate(
    "table.unclosed-quote",
    french:
      "un guillemet ouvert dans l'enregistrement qui commence à la ligne {line} n'est jamais fermé : tout ce qui suit est dans une seule cellule",
    english:
      "a quote opened in the record that begins on line {line} is never closed: all that follows is in one cell"
  )
  package static let tableNullCharacter = MessageTemplate(
    "table.null-character", french: "une cellule contient le caractère nul (ligne {line})",
    english: "a cell holds the null character (line {line})")
  package static let tableMixedLineEndings = MessageTemplate(
    "table.mixed-line-endings",
    french: "les lignes ne finissent pas toutes de la même façon (LF, CR LF, CR)",
    english: "lines do not all end in the same way (LF, CR LF, CR)")

  package static let tableCellTooLarge = MessageTemplate(
    "table.cell-too-large",
    french:
      "une cellule de l'enregistrement qui commence à la ligne {line} est trop grande pour être lue ; un guillemet n'est peut-être pas fermé. La suite n'est pas lue",
    english:
      "a cell of the record that begins on line {line} is too large to be read; a quote may be left open. What follows is not read"
  )
  package static let tableRecordTooLarge = MessageTemplate(
    "table.record-too-large",
    french:
      "l'enregistrement qui commence à la ligne {line} est trop grand pour être lu. La suite n'est pas lue",
    english:
      "the record that begins on line {line} is too large to be read. What follows is not read"
  )
  package static let tableTooManyCells = MessageTemplate(
    "table.too-many-cells",
    french:
      "l'enregistrement qui commence à la ligne {line} a trop de cellules pour être lu. La suite n'est pas lue",
    english:
      "the record that begins on line {line} has too many cells to be read. What follows is not read"
  )
}
