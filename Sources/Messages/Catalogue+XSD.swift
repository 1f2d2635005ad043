extension Catalogue {
  /// What is said of records by their XML Schemas, and of the schemas themselves.
  package static let xsd: [MessageTemplate] = [
    xsdMissing, xsdInvalid, xsdNotInstalled, xsdNoRecord, xsdMore, xsdListCut, xsdSomethingElse,
    xsdRootUnknown, xsdElementUnexpected, xsdElementMisplaced, xsdElementMissing,
    xsdAttributeMissing, xsdAttributeUnexpected, xsdTextUnexpected, xsdValueUnknown,
    xsdValueWithSpace, xsdValueEmpty, xsdValueWrong, xsdTypeUnknown, xsdOther,
  ]

  /// A file of a set that is not there, or that lies outside of the set.
  package static let xsdMissing = MessageTemplate(
    "xsd.missing",
    french: """
      Il manque un fichier aux schémas XML installés : {file}. Réinstallez-les : recette schemas \
      install.
      """,
    english: """
      A file of the installed XML Schemas is missing: {file}. Install them again: recette schemas \
      install.
      """)
  /// A set that cannot be compiled.
  package static let xsdInvalid = MessageTemplate(
    "xsd.invalid",
    french: """
      Le schéma XML {file} ne peut pas être compilé : {cause}. Réinstallez les schémas : recette \
      schemas install.
      """,
    english: """
      The XML Schema {file} cannot be compiled: {cause}. Install the schemas again: recette schemas \
      install.
      """)
  /// Nothing to judge by.
  package static let xsdNotInstalled = MessageTemplate(
    "xsd.not-installed",
    french: """
      les schémas XML d'ISO 19139 ne sont pas installés sur cette machine ; pour les installer : \
      recette schemas install
      """,
    english: """
      the XML Schemas of ISO 19139 are not installed on this machine; to install them: recette \
      schemas install
      """)
  /// Something else than a metadata record.
  package static let xsdNoRecord = MessageTemplate(
    "xsd.no-record", french: "ce n'est pas une fiche de métadonnées",
    english: "this is not a metadata record")
  /// Violations beyond those that are shown.
  package static let xsdMore = MessageTemplate(
    "xsd.more", french: "… et {count} autres écarts au schéma dans cette fiche",
    english: "… and {count} more departures from the schema in this record")
  /// A list of which the beginning is shown.
  package static let xsdListCut = MessageTemplate(
    "xsd.list-cut", french: "{shown}… ({count} possibles)", english: "{shown}… ({count} possible)")
  /// When the schema does not say what would do.
  package static let xsdSomethingElse = MessageTemplate(
    "xsd.something-else", french: "autre chose", english: "something else")

  package static let xsdRootUnknown = MessageTemplate(
    "xsd.root-unknown",
    french: """
      le schéma ISO 19139 ({set}) ne connaît pas l'élément {name} : une fiche commence par \
      gmd:MD_Metadata, dans l'espace de noms http://www.isotc211.org/2005/gmd
      """,
    english: """
      the schema of ISO 19139 ({set}) does not know the element {name}: a record begins with \
      gmd:MD_Metadata, in the namespace http://www.isotc211.org/2005/gmd
      """)
  package static let xsdElementUnexpected = MessageTemplate(
    "xsd.element-unexpected",
    french: "l'élément {name} n'a pas sa place ici : retirez-le ({detail})",
    english: "the element {name} has no place here: take it away ({detail})")
  package static let xsdElementMisplaced = MessageTemplate(
    "xsd.element-misplaced",
    french: """
      l'élément {name} n'est pas attendu à cette place ; ici peut venir : {expected}. Remettez les \
      éléments dans l'ordre du schéma, ou ajoutez celui qui manque avant lui
      """,
    english: """
      the element {name} is not expected in this place; here may come: {expected}. Put the elements \
      in the order of the schema, or add the one that is missing before it
      """)
  package static let xsdElementMissing = MessageTemplate(
    "xsd.element-missing",
    french: "{name} est incomplet : il y manque un de ces éléments : {expected}",
    english: "{name} is incomplete: it lacks one of these elements: {expected}")
  package static let xsdAttributeMissing = MessageTemplate(
    "xsd.attribute-missing", french: "il manque l'attribut {name} : ajoutez-le",
    english: "the attribute {name} is missing: add it")
  package static let xsdAttributeUnexpected = MessageTemplate(
    "xsd.attribute-unexpected", french: "l'attribut {name} n'est pas permis ici : retirez-le",
    english: "the attribute {name} is not allowed here: take it away")
  package static let xsdTextUnexpected = MessageTemplate(
    "xsd.text-unexpected",
    french: """
      {name} ne peut pas contenir de texte directement : mettez-le dans l'élément prévu, comme \
      gco:CharacterString
      """,
    english: """
      {name} cannot hold text directly: put it in the element meant for it, such as \
      gco:CharacterString
      """)
  package static let xsdValueUnknown = MessageTemplate(
    "xsd.value-unknown",
    french: "« {value} » n'est pas une valeur permise de {name} ; choisissez parmi : {expected}",
    english: "“{value}” is not an allowed value of {name}; choose among: {expected}")
  package static let xsdValueWithSpace = MessageTemplate(
    "xsd.value-with-space",
    french: """
      la valeur de {name} est entourée d'espaces ou de sauts de ligne, que le schéma refuse : \
      retirez-les (« {value} »)
      """,
    english: """
      the value of {name} has blanks or line breaks around it, which the schema refuses: take them \
      away (“{value}”)
      """)
  package static let xsdValueEmpty = MessageTemplate(
    "xsd.value-empty",
    french: "{name} est vide : donnez une valeur, ou retirez l'élément",
    english: "{name} is empty: give a value, or take the element away")
  package static let xsdValueWrong = MessageTemplate(
    "xsd.value-wrong",
    french: "« {value} » n'est pas une valeur correcte de {name} ({detail})",
    english: "“{value}” is not a correct value of {name} ({detail})")
  package static let xsdTypeUnknown = MessageTemplate(
    "xsd.type-unknown",
    french: "le type (xsi:type) de {name} est inconnu : corrigez-le ou retirez-le ({detail})",
    english: "the type (xsi:type) of {name} is unknown: correct it or take it away ({detail})")
  package static let xsdOther = MessageTemplate(
    "xsd.other", french: "{name} n'est pas conforme au schéma ISO 19139 ({set}) : {detail}",
    english: "{name} is not as the schema of ISO 19139 ({set}) says: {detail}")
}
