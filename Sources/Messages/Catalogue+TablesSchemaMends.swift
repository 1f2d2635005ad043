/// How the author of a Table Schema mends what is amiss in it.
extension Catalogue {
  /// Returns the mend of what a code says is amiss.
  package static func tableSchemaMend(
    _ code: String, _ tokens: [String: String] = [:]
  ) -> Message? {
    template(code: code.replacing("table-schema.", with: "table-schema-mend."))?(tokens)
  }

  static let tableSchemaMends: [MessageTemplate] = [
    mend(
      "not-a-schema",
      french: "Donnez la liste des colonnes dans « fields ».",
      english: "Give the list of columns in \"fields\"."),
    mend(
      "wrong-kind",
      french: "Donnez une valeur de type {expected}.",
      english: "Give a value of type {expected}."),
    mend(
      "nameless-field",
      french: "Ajoutez « name ».",
      english: "Add \"name\"."),
    mend(
      "repeated-field",
      french: "Donnez un nom différent à chaque champ.",
      english: "Give each field a name of its own."),
    mend(
      "unknown-type",
      french:
        "Écrivez l'un de : string, number, integer, boolean, date, time, datetime, year, yearmonth, duration, geopoint, geojson, object, array, list, any.",
      english:
        "Write one of: string, number, integer, boolean, date, time, datetime, year, yearmonth, duration, geopoint, geojson, object, array, list, any."
    ),
    mend(
      "unknown-format",
      french:
        "Ôtez « format », ou donnez-en un que le type a : email, uri, uuid, binary pour un texte ; une forme comme %Y-%m-%d pour une date.",
      english:
        "Remove \"format\", or give one that the type has: email, uri, uuid, binary for a text; a form such as %Y-%m-%d for a date."
    ),
    mend(
      "unknown-key",
      french:
        "Si c'est une remarque pour les lecteurs, laissez-la ; si c'est une règle, dites-la dans « constraints ».",
      english:
        "If it is a remark for readers, leave it; if it is a rule, say it in \"constraints\"."),
    mend(
      "misspelt-key",
      french:
        "Écrivez {meant} : la règle sera alors appliquée, et les fichiers en place sont à revérifier.",
      english:
        "Write {meant}: the rule will then be applied, and files that exist are to be checked again."
    ),
    mend(
      "misplaced-constraint",
      french: "Écrivez \"constraints\": {\"{name}\": …} dans le champ.",
      english: "Write \"constraints\": {\"{name}\": …} in the field."),
    mend(
      "foreign-constraint",
      french:
        "Ôtez-la, ou donnez au champ un type qui l'a : les longueurs et pattern sont des textes, les bornes des nombres et des dates.",
      english:
        "Remove it, or give the field a type that has it: lengths and pattern are of texts, bounds of numbers and dates."
    ),
    mend(
      "uncastable",
      french:
        "Écrivez la valeur comme une cellule doit l'être, ou corrigez le type ou le format du champ.",
      english: "Write the value as a cell must be, or mend the type or the format of the field."),
    mend(
      "unreadable-pattern",
      french:
        "Écrivez-la dans la syntaxe commune (ECMA-262), sans drapeau en tête ni classe propre à un langage.",
      english:
        "Write it in the common syntax (ECMA-262), without flags in front or classes of one language."
    ),
    mend(
      "unknown-key-field",
      french: "Donnez le nom exact d'un champ du schéma, casse comprise.",
      english: "Give the exact name of a field of the schema, case included."),
    mend(
      "incomplete-foreign-key",
      french: "Écrivez \"fields\", et \"reference\" avec \"resource\" et \"fields\".",
      english: "Write \"fields\", and \"reference\" with \"resource\" and \"fields\"."),
    mend(
      "unknown-check",
      french: "Écrivez le nom d'une vérification de Validata, sans faute, ou ôtez-la.",
      english: "Write the name of a check of Validata, without mistake, or remove it."),
    mend(
      "unreadable-check",
      french: "Donnez « params » avec ce que la vérification demande, et « column » d'abord.",
      english: "Give \"params\" with what the check needs, \"column\" first."),
    mend(
      "unknown-check-column",
      french: "Donnez le nom exact d'un champ du schéma.",
      english: "Give the exact name of a field of the schema."),
    mend(
      "former-check-name",
      french: "Écrivez {meant}.",
      english: "Write {meant}."),
    mend(
      "not-judged",
      french: "Rien n'est à corriger : vérifiez cette règle autrement.",
      english: "Nothing is to be mended: check this rule otherwise."),
    mend(
      "example-departs",
      french:
        "Donnez un exemple qui respecte {constraint}, ou corrigez la contrainte : ceux qui recopient l'exemple seront refusés.",
      english:
        "Give an example that keeps to {constraint}, or mend the constraint: whoever copies the example will be refused."
    ),
    mend(
      "empty-range",
      french: "Vérifiez les deux bornes : elles sont sans doute inversées.",
      english: "Look at both bounds: they are probably the wrong way round."),
    mend(
      "repeated-value",
      french: "Ôtez-en une, ou remplacez-la par la valeur qui manque.",
      english: "Remove one, or replace it by the value that is missing."),
    mend(
      "unreachable-value",
      french: "Accordez les deux contraintes : en l'état, cette valeur est toujours refusée.",
      english: "Make both constraints agree: as it is, this value is always refused."),
    mend(
      "true-and-false",
      french:
        "Ôtez-le de « trueValues » ou de « falseValues » ; une liste absente garde les valeurs du standard.",
      english:
        "Remove it from \"trueValues\" or \"falseValues\"; a list that is absent keeps the values of the standard."
    ),
    mend(
      "exploding-pattern",
      french:
        "Réécrivez-la pour qu'un texte ne se lise que d'une façon : une répétition dans une répétition doit avoir un séparateur.",
      english:
        "Write it so that a text reads in one way alone: a repetition within a repetition needs a separator."
    ),
    mend(
      "repeated-key",
      french: "Gardez-en une seule.",
      english: "Keep one of them."),
    mend(
      "misspelt-member",
      french: "Écrivez {meant}.",
      english: "Write {meant}."),
    mend(
      "foreign-keyword",
      french:
        "Ôtez-le, ou dites-le par une contrainte de Table Schema : required, unique, minLength, maxLength, minimum, maximum, pattern ou enum.",
      english:
        "Remove it, or say it by a constraint of Table Schema: required, unique, minLength, maxLength, minimum, maximum, pattern or enum."
    ),
    mend(
      "missing-member",
      french: "Ajoutez « {name} » à la racine du schéma.",
      english: "Add \"{name}\" at the root of the schema."),
    mend(
      "undescribed-field",
      french: "Dites en une phrase ce que la colonne contient : c'est ce que lit qui la remplit.",
      english: "Say in a sentence what the column holds: it is what whoever fills it reads."),
    mend(
      "other-version",
      french:
        "Écrivez {published} : schema.data.gouv.fr demande que la version du fichier soit celle de l'étiquette Git.",
      english:
        "Write {published}: schema.data.gouv.fr asks that the version in the file be that of the Git tag."
    ),
    mend(
      "unknown-resource",
      french: "Donnez le « name » d'une ressource du paquet.",
      english: "Give the \"name\" of a resource of the package."),
  ]

  private static func mend(_ code: String, french: String, english: String) -> MessageTemplate {
    MessageTemplate("table-schema-mend.\(code)", french: french, english: english)
  }
}
