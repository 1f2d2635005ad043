extension Catalogue {
  /// The sentences about the transport's own settings and secrets.
  static let transportSettings: [MessageTemplate] = [
    transportCredentialNotation, transportSecretNotation, transportSecretMissing,
    transportSecretFile, transportSecretEmpty, transportSecretUnusable, transportOptionBound,
    transportOptionFile, transportOptionResolution, transportStart,
  ]

  /// A credential that cannot be understood.
  package static let transportCredentialNotation = MessageTemplate(
    "transport.credential.notation",
    french: """
      « {text} » ne désigne aucun moyen de s'authentifier. Écrivez basic:UTILISATEUR:SOURCE, \
      bearer:SOURCE, header:NOM:SOURCE ou query:NOM:SOURCE, où SOURCE est env:VARIABLE ou \
      file:CHEMIN.
      """,
    english: """
      “{text}” names no way to authenticate. Write basic:USER:SOURCE, bearer:SOURCE, \
      header:NAME:SOURCE or query:NAME:SOURCE, where SOURCE is env:VARIABLE or file:PATH.
      """)
  /// A source of secrets that cannot be understood.
  package static let transportSecretNotation = MessageTemplate(
    "transport.secret.notation",
    french: """
      La source d'un secret s'écrit env:VARIABLE ou file:CHEMIN ; un secret ne se donne jamais \
      directement, car il serait lisible par d'autres.
      """,
    english: """
      The source of a secret is written env:VARIABLE or file:PATH; a secret is never given \
      directly, since others could read it.
      """)
  /// The variable is not there.
  package static let transportSecretMissing = MessageTemplate(
    "transport.secret.missing",
    french: """
      La variable d'environnement {name}, d'où vient un secret, n'est pas définie. Définissez-la \
      et exportez-la avant de lancer recette.
      """,
    english: """
      The environment variable {name}, which a secret comes from, is not set. Set and export it \
      before starting recette.
      """)
  /// The file cannot be read.
  package static let transportSecretFile = MessageTemplate(
    "transport.secret.file",
    french: """
      Le fichier {path}, d'où vient un secret, ne peut pas être lu. Vérifiez le chemin et les \
      droits.
      """,
    english: """
      The file {path}, which a secret comes from, cannot be read. Check the path and the rights.
      """)
  /// There is no secret in there.
  package static let transportSecretEmpty = MessageTemplate(
    "transport.secret.empty",
    french: "Le secret attendu de {source} est vide. Mettez-y sa valeur, sur la première ligne.",
    english: "The secret expected from {source} is empty. Put its value there, on the first line.")
  /// What is there cannot be sent.
  package static let transportSecretUnusable = MessageTemplate(
    "transport.secret.unusable",
    french: """
      Le secret de {source} ne peut pas être envoyé : il contient un saut de ligne ou un autre \
      caractère de contrôle, ou n'est pas en UTF-8.
      """,
    english: """
      The secret of {source} cannot be sent: it holds a line break or another control character, \
      or is not in UTF-8.
      """)
  /// A bound with which nothing can be done.
  package static let transportOptionBound = MessageTemplate(
    "transport.option.bound",
    french: "La valeur de l'option {option} est trop petite. Donnez un nombre positif.",
    english: "The value of the option {option} is too small. Give a positive number.")
  /// A file that an option names is not there.
  package static let transportOptionFile = MessageTemplate(
    "transport.option.file",
    french: "Le fichier {path}, donné à l'option {option}, ne peut pas être lu.",
    english: "The file {path}, given to the option {option}, cannot be read.")
  /// An answer to a look-up that cannot be understood.
  package static let transportOptionResolution = MessageTemplate(
    "transport.option.resolve",
    french: "« {text} » ne convient pas à l'option resolve. Écrivez hôte:port:adresse.",
    english: "“{text}” does not suit the option resolve. Write host:port:address.")
  /// libcurl cannot be set up.
  package static let transportStart = MessageTemplate(
    "transport.start",
    french: """
      La bibliothèque libcurl n'a pas pu démarrer. Vérifiez son installation et la mémoire \
      disponible.
      """,
    english: """
      The library libcurl could not start. Check its installation and the memory available.
      """)
}
