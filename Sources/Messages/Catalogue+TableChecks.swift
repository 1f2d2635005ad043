extension Catalogue {
  /// What is said of tables by the checks that schemas ask for beyond the standard (Validata).
  package static let tableChecks: [MessageTemplate] = [
    tableSIREN, tableSIRET, tableActNomenclature, tablePhoneNumber, tableOpeningHours,
    tableYearInterval, tableCompareColumns, tableIncomparableColumns, tableSumColumns,
    tableCohesiveColumns, tableOneOfRequired, tableFrenchPosition, tableReversedPosition,
    tableFrenchArea,
  ]

  package static let tableSIREN = MessageTemplate(
    "table.siren",
    french:
      "{field} : « {cell} » n'est pas un numéro SIREN : neuf chiffres, dont le dernier est une clé (exemple : {example})",
    english:
      "{field}: \"{cell}\" is no SIREN number: nine digits, the last of which is a check (example: {example})"
  )
  package static let tableSIRET = MessageTemplate(
    "table.siret",
    french:
      "{field} : « {cell} » n'est pas un numéro SIRET : le SIREN, puis cinq chiffres, dont le dernier est une clé (exemple : {example})",
    english:
      "{field}: \"{cell}\" is no SIRET number: the SIREN, then five digits, the last of which is a check (example: {example})"
  )
  package static let tableActNomenclature = MessageTemplate(
    "table.act-nomenclature",
    french:
      "{field} : « {cell} » n'est pas dans la nomenclature des actes : une des neuf matières, une barre oblique sans espace, puis la sous-matière (exemple : {example})",
    english:
      "{field}: \"{cell}\" is not in the nomenclature of acts: one of the nine headings, a slash without spaces, then the subheading (example: {example})"
  )
  package static let tablePhoneNumber = MessageTemplate(
    "table.phone-number",
    french: "{field} : « {cell} » n'est pas un numéro de téléphone (exemple : {example})",
    english: "{field}: \"{cell}\" is no phone number (example: {example})")
  package static let tableOpeningHours = MessageTemplate(
    "table.opening-hours",
    french:
      "{field} : « {cell} » ne suit pas la notation des horaires d'OpenStreetMap : heures sur deux chiffres, jours Mo à Su, une espace après la virgule entre deux règles (exemple : {example})",
    english:
      "{field}: \"{cell}\" does not follow OpenStreetMap's notation of opening hours: hours of two digits, days Mo to Su, a space after the comma between rules (example: {example})"
  )
  package static let tableYearInterval = MessageTemplate(
    "table.year-interval",
    french:
      "{field} : « {cell} » n'est pas un intervalle d'années, la première avant la seconde (exemple : {example})",
    english:
      "{field}: \"{cell}\" is no interval of years, the first before the second (example: {example})"
  )
  package static let tableCompareColumns = MessageTemplate(
    "table.compare-columns",
    french:
      "{field1} (« {cell1} ») devrait être {expected} {field2} (« {cell2} ») : corrigez l'une des deux valeurs",
    english:
      "{field1} (\"{cell1}\") should be {expected} {field2} (\"{cell2}\"): mend one of the two values"
  )
  package static let tableIncomparableColumns = MessageTemplate(
    "table.incomparable-columns",
    french:
      "{field1} (« {cell1} ») et {field2} (« {cell2} ») devraient se comparer par {expected}, et ne sont pas de même nature",
    english:
      "{field1} (\"{cell1}\") and {field2} (\"{cell2}\") should compare by {expected}, and are not of one kind"
  )
  package static let tableSumColumns = MessageTemplate(
    "table.sum-columns",
    french: "{field1} vaut « {cell1} » ; la somme des autres colonnes ({field}) est {expected}",
    english: "{field1} is \"{cell1}\"; the sum of the other columns ({field}) is {expected}")
  package static let tableCohesiveColumns = MessageTemplate(
    "table.cohesive-columns",
    french: "ces colonnes doivent être toutes remplies, ou toutes vides : {field}",
    english: "these columns must all have a value, or none of them: {field}")
  package static let tableOneOfRequired = MessageTemplate(
    "table.one-of-required",
    french: "une au moins de ces colonnes doit être remplie : {field}",
    english: "one of these columns at least must have a value: {field}")
  package static let tableFrenchPosition = MessageTemplate(
    "table.french-position",
    french: "{field} : la position « {cell} » n'est pas en France",
    english: "{field}: the position \"{cell}\" is not in France")
  package static let tableReversedPosition = MessageTemplate(
    "table.reversed-position",
    french:
      "{field} : la position « {cell} » n'est en France que si on échange longitude et latitude : écrivez la longitude d'abord",
    english:
      "{field}: the position \"{cell}\" is in France only if longitude and latitude change places: write the longitude first"
  )
  package static let tableFrenchArea = MessageTemplate(
    "table.french-area",
    french:
      "{field} : « {cell} » n'est pas dans le code officiel géographique, à la lettre (exemple : {example})",
    english:
      "{field}: \"{cell}\" is not in the official geographic code, to the letter (example: {example})"
  )
}
