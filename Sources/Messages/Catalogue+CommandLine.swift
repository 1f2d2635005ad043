extension Catalogue {
  /// What the command line says of its own: mistakes in options, and files it cannot use.
  package static let commandLine: [MessageTemplate] = [
    commandLineNoVerb, commandLineUnknownVerb, commandLineUnknownOption,
    commandLineMisplacedOption, commandLineMissingValue, commandLineUnexpectedValue,
    commandLineEmptyValue, commandLineDuplicate, commandLineConflict, commandLineNeedsOther,
    commandLineBadChoice, commandLineBadInteger, commandLineBadRate, commandLineBadDuration,
    commandLineBadByteCount, commandLineOutOfBounds, commandLineMissingArgument,
    commandLineExtraArgument, commandLineDidYouMean, commandLineSeeHelp, commandLineMoreHelp,
    commandLineUnknownShell, fileCannotRead, fileCannotWrite, fileCannotWriteHint,
    fileCannotWriteOutput, targetBadScheme, targetBadAddress, targetWithCredentials,
    targetWithSecret, targetSecretHint,
    targetMissing, targetMissingHint, reportRequestWithoutPath, reportRequestSameDestination,
    parameterBadAssignment, parameterTwice, credentialHint, credentialNotVariable,
    credentialBadAssignment, progressStatus, progressSubjects, suitesFolderMissing,
    suitesFolderNotFound,
    suitesFolderHint, documentNotJSON, documentBadStatus, queryBadExpression, recordAtPlace,
  ]

  /// The command was called alone.
  package static let commandLineNoVerb = MessageTemplate(
    "command-line.no-verb", french: "Il faut dire quoi faire : donnez un verbe.",
    english: "Say what to do: give a verb.")
  /// The first word is no verb.
  package static let commandLineUnknownVerb = MessageTemplate(
    "command-line.unknown-verb", french: "Verbe inconnu « {verb} ». Les verbes sont {verbs}.",
    english: "Unknown verb “{verb}”. The verbs are {verbs}.")
  /// No verb has the option.
  package static let commandLineUnknownOption = MessageTemplate(
    "command-line.unknown-option", french: "Option inconnue « {option} ».",
    english: "Unknown option “{option}”.")
  /// The option exists, but for other verbs, or after the verb.
  package static let commandLineMisplacedOption = MessageTemplate(
    "command-line.misplaced-option",
    french:
      "L'option « {option} » n'est pas à sa place : elle s'écrit après l'un de ces verbes : {verbs}.",
    english:
      "The option “{option}” is out of place: it is written after one of these verbs: {verbs}.")
  /// The option stands last, or before another one.
  package static let commandLineMissingValue = MessageTemplate(
    "command-line.missing-value",
    french:
      "Il manque la valeur de l'option « {option} » : écrivez « {option} {name} », ou « {option}={name} » si la valeur commence par un tiret.",
    english:
      "The option “{option}” lacks its value: write “{option} {name}”, or “{option}={name}” when the value begins with a hyphen."
  )
  /// A flag was given a value.
  package static let commandLineUnexpectedValue = MessageTemplate(
    "command-line.unexpected-value",
    french: "L'option « {option} » ne prend pas de valeur ; ôtez « ={value} ».",
    english: "The option “{option}” takes no value; remove “={value}”.")
  /// An option was given an empty text.
  package static let commandLineEmptyValue = MessageTemplate(
    "command-line.empty-value",
    french: "La valeur de « {option} » est vide ; donnez-en une, ou ôtez l'option.",
    english: "The value of “{option}” is empty; give one, or remove the option.")
  /// An option that takes one value has two.
  package static let commandLineDuplicate = MessageTemplate(
    "command-line.duplicate",
    french: "L'option « {option} » est donnée deux fois ; gardez-en une.",
    english: "The option “{option}” is given twice; keep one.")
  /// Two options that exclude each other.
  package static let commandLineConflict = MessageTemplate(
    "command-line.conflict",
    french: "Les options « {option} » et « {other} » se contredisent ; gardez-en une.",
    english: "The options “{option}” and “{other}” contradict each other; keep one.")
  /// An option that means nothing without another one.
  package static let commandLineNeedsOther = MessageTemplate(
    "command-line.needs-other",
    french: "L'option « {option} » ne va pas sans « {other} » ; donnez les deux.",
    english: "The option “{option}” does not go without “{other}”; give both.")
  /// A word that is not one of those possible.
  package static let commandLineBadChoice = MessageTemplate(
    "command-line.bad-choice",
    french: "« {option} » n'accepte pas « {value} » ; valeurs possibles : {words}.",
    english: "“{option}” does not accept “{value}”; the values possible are {words}.")
  /// A text that is no whole number.
  package static let commandLineBadInteger = MessageTemplate(
    "command-line.bad-integer",
    french: "« {option} » demande un nombre entier, comme 4 ; trouvé « {value} ».",
    english: "“{option}” wants a whole number, such as 4; found “{value}”.")
  /// A text that is no rate.
  package static let commandLineBadRate = MessageTemplate(
    "command-line.bad-rate",
    french:
      "« {option} » demande un nombre de requêtes par seconde, comme 5, 0.5 ou 100/m (par minute) ; trouvé « {value} ».",
    english:
      "“{option}” wants a number of requests per second, such as 5, 0.5 or 100/m (per minute); found “{value}”."
  )
  /// A text that is no length of time.
  package static let commandLineBadDuration = MessageTemplate(
    "command-line.bad-duration",
    french:
      "« {option} » demande une durée avec son unité, comme 10s, 500ms ou 2m ; trouvé « {value} ».",
    english:
      "“{option}” wants a length of time with its unit, such as 10s, 500ms or 2m; found “{value}”.")
  /// A text that is no number of bytes.
  package static let commandLineBadByteCount = MessageTemplate(
    "command-line.bad-byte-count",
    french:
      "« {option} » demande un nombre d'octets, comme 1048576, 500kB ou 64MiB ; trouvé « {value} ».",
    english:
      "“{option}” wants a number of bytes, such as 1048576, 500kB or 64MiB; found “{value}”.")
  /// A number that is too small or too large.
  package static let commandLineOutOfBounds = MessageTemplate(
    "command-line.out-of-bounds",
    french: "« {option} » va de {least} à {most} ; trouvé « {value} ».",
    english: "“{option}” goes from {least} to {most}; found “{value}”.")
  /// An argument that the verb needs is not there.
  package static let commandLineMissingArgument = MessageTemplate(
    "command-line.missing-argument", french: "Il manque un argument : {name}.",
    english: "An argument is missing: {name}.")
  /// More arguments than the verb takes.
  package static let commandLineExtraArgument = MessageTemplate(
    "command-line.extra-argument",
    french:
      "Argument en trop pour « {verb} » : « {value} ». S'il contient une espace, mettez-le entre guillemets.",
    english: "One argument too many for “{verb}”: “{value}”. If it holds a space, quote it.")
  /// The nearest known name.
  package static let commandLineDidYouMean = MessageTemplate(
    "command-line.did-you-mean", french: "Vouliez-vous dire « {name} » ?",
    english: "Did you mean “{name}”?")
  /// Where to read more after a mistake.
  package static let commandLineSeeHelp = MessageTemplate(
    "command-line.see-help", french: "L'aide est là : {command} --help",
    english: "For help: {command} --help")
  /// The last line of the overview.
  package static let commandLineMoreHelp = MessageTemplate(
    "command-line.more-help", french: "Pour l'aide d'un verbe : {command} VERBE --help",
    english: "For the help of a verb: {command} VERB --help")
  /// A shell that has no completions here.
  package static let commandLineUnknownShell = MessageTemplate(
    "command-line.unknown-shell",
    french: "Pas de complétion pour « {name} » ; il y en a pour {shells}.",
    english: "There are no completions for “{name}”; there are for {shells}.")

  /// A file that was named cannot be read.
  package static let fileCannotRead = MessageTemplate(
    "file.cannot-read", french: "« {path} » ne peut pas être lu : {cause}.",
    english: "“{path}” cannot be read: {cause}.")
  /// A report or a record cannot be written.
  package static let fileCannotWrite = MessageTemplate(
    "file.cannot-write", french: "« {path} » ne peut pas être écrit : {cause}.",
    english: "“{path}” cannot be written: {cause}.")
  /// How to mend a path that cannot be written.
  package static let fileCannotWriteHint = MessageTemplate(
    "file.cannot-write-hint",
    french:
      "Choisissez un chemin dans un dossier où vous pouvez écrire ; aucun fichier n'a été laissé à moitié.",
    english: "Choose a path in a folder that you can write in; no file has been left half-written.")
  /// Standard output cannot be written.
  package static let fileCannotWriteOutput = MessageTemplate(
    "file.cannot-write-output", french: "La sortie ne peut pas être écrite : {cause}.",
    english: "The output cannot be written: {cause}.")

  /// An address of another scheme than HTTP's.
  package static let targetBadScheme = MessageTemplate(
    "target.bad-scheme",
    french:
      "« {target} » : recette ne sait pas interroger {scheme} ; donnez une adresse http:// ou https://, ou le chemin d'un fichier.",
    english:
      "“{target}”: recette does not speak {scheme}; give an address in http:// or https://, or the path of a file."
  )
  /// An address without a host, or with characters that no address has.
  package static let targetBadAddress = MessageTemplate(
    "target.bad-address",
    french:
      "« {target} » n'est pas une adresse valable ; écrivez-la comme https://exemple.fr/ogcapi.",
    english: "“{target}” is not a valid address; write it like https://example.org/ogcapi.")
  /// An address that holds a user's name or password.
  package static let targetWithCredentials = MessageTemplate(
    "target.with-credentials",
    french:
      "L'adresse contient un identifiant ou un mot de passe, que d'autres pourraient lire sur la ligne de commande et dans les rapports ; ôtez-le.",
    english:
      "The address holds a user name or a password, which others could read on the command line and in reports; remove it."
  )
  /// The address of a target holds a secret in its query.
  package static let targetWithSecret = MessageTemplate(
    "target.with-secret",
    french:
      "L'adresse contient un secret, le paramètre « {name} », que d'autres pourraient lire sur la ligne de commande et dans les rapports ; ôtez-le.",
    english:
      "The address holds a secret, the parameter “{name}”, which others could read on the command line and in reports; remove it."
  )
  /// How to give a secret query parameter.
  package static let targetSecretHint = MessageTemplate(
    "target.secret-hint",
    french:
      "Mettez sa valeur dans une variable d'environnement, RECETTE_SECRET par exemple, et écrivez --api-key-env {name}=RECETTE_SECRET.",
    english:
      "Put its value in an environment variable, RECETTE_SECRET say, and write --api-key-env {name}=RECETTE_SECRET."
  )
  /// A target that is neither an address nor a file.
  package static let targetMissing = MessageTemplate(
    "target.missing", french: "Le fichier « {target} » n'existe pas.",
    english: "The file “{target}” does not exist.")
  /// How to mend an address that was written without its scheme.
  package static let targetMissingHint = MessageTemplate(
    "target.missing-hint", french: "Si c'est une adresse, écrivez-la en entier : https://{target}",
    english: "If it is an address, write it whole: https://{target}")

  /// A report that goes nowhere.
  package static let reportRequestWithoutPath = MessageTemplate(
    "report-request.without-path",
    french:
      "« {option} {format} » ne dit pas où écrire ; écrivez {option} {format}=CHEMIN, ou {option} {format}=- pour la sortie.",
    english:
      "“{option} {format}” does not say where to write; write {option} {format}=PATH, or {option} {format}=- for the output."
  )
  /// Two reports that would overwrite each other.
  package static let reportRequestSameDestination = MessageTemplate(
    "report-request.same-destination",
    french: "Les rapports {first} et {second} vont au même endroit ; donnez-leur deux chemins.",
    english: "The reports {first} and {second} go to the same place; give them two paths.")

  /// A parameter without a name or a value.
  package static let parameterBadAssignment = MessageTemplate(
    "parameter.bad-assignment",
    french: "« {option} » demande NOM=VALEUR, comme collections=3 ; trouvé « {value} ».",
    english: "“{option}” wants NAME=VALUE, such as collections=3; found “{value}”.")
  /// A parameter with two values.
  package static let parameterTwice = MessageTemplate(
    "parameter.twice", french: "Le paramètre « {name} » est donné deux fois ; gardez une valeur.",
    english: "The parameter “{name}” is given twice; keep one value.")

  /// How to give a secret.
  package static let credentialHint = MessageTemplate(
    "credential.hint",
    french:
      "Mettez « utilisateur:mot de passe » dans une variable d'environnement, RECETTE_SECRET par exemple, et écrivez --basic-env RECETTE_SECRET.",
    english:
      "Put “user:password” in an environment variable, RECETTE_SECRET say, and write --basic-env RECETTE_SECRET."
  )
  /// A secret may have been written where a variable's name should be: it is not repeated.
  package static let credentialNotVariable = MessageTemplate(
    "credential.not-variable",
    french:
      "« {option} » demande le nom d'une variable d'environnement qui contient le secret, et non le secret lui-même.",
    english:
      "“{option}” wants the name of an environment variable that holds the secret, not the secret itself."
  )
  /// A name and a variable were wanted; what was written may hold a secret, and is not repeated.
  package static let credentialBadAssignment = MessageTemplate(
    "credential.bad-assignment",
    french: "« {option} » demande NOM=VARIABLE, comme X-Cle=CLE_API.",
    english: "“{option}” wants NAME=VARIABLE, such as X-Key=API_KEY.")

  /// The line that shows how a run goes.
  package static let progressStatus = MessageTemplate(
    "progress.status",
    french: "{elapsed} · tests {settled}/{tests} · requêtes {requests} · {counts}",
    english: "{elapsed} · tests {settled}/{tests} · requests {requests} · {counts}")
  /// What follows it when a stream brings many things to judge.
  package static let progressSubjects = MessageTemplate(
    "progress.subjects", french: "reçus {count}", english: "received {count}")

  /// The folder of suites that was asked for is not there.
  package static let suitesFolderMissing = MessageTemplate(
    "suites-folder.missing", french: "Le dossier de suites « {path} » n'existe pas.",
    english: "The folder of suites “{path}” does not exist.")
  /// No folder of suites was found.
  package static let suitesFolderNotFound = MessageTemplate(
    "suites-folder.not-found", french: "Les suites sont introuvables ; cherchées dans {places}.",
    english: "The suites cannot be found; looked for in {places}.")
  /// How to name the folder of suites.
  package static let suitesFolderHint = MessageTemplate(
    "suites-folder.hint", french: "Donnez leur dossier par --suites DOSSIER ou par RECETTE_SUITES.",
    english: "Give their folder by --suites FOLDER or by RECETTE_SUITES.")

  /// A document that is not JSON.
  package static let documentNotJSON = MessageTemplate(
    "document.not-json",
    french: "« {document} » n'est pas du JSON valable, ligne {line}, colonne {column} : {cause}",
    english: "“{document}” is not valid JSON, line {line}, column {column}: {cause}")
  /// A document that its server did not give.
  package static let documentBadStatus = MessageTemplate(
    "document.bad-status",
    french: "« {address} » n'a pas donné de document : le serveur a répondu {status}.",
    english: "“{address}” gave no document: the server answered {status}.")
  /// A query that RFC 9535 does not allow.
  package static let queryBadExpression = MessageTemplate(
    "query.bad-expression", french: "L'expression JSONPath n'est pas valable (RFC 9535) : {cause}",
    english: "The JSONPath is not valid (RFC 9535): {cause}")

  /// A run record that cannot be used, with its place.
  package static let recordAtPlace = MessageTemplate(
    "record-file.at-place", french: "{place} : {cause}", english: "{place}: {cause}")
}
