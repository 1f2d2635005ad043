extension Catalogue {
  /// What is said of plans.
  package static let engine: [MessageTemplate] = [
    planUnknownClass, planUnknownTest, planUnknownParameter, planBadParameter,
    planUnsuitableTarget, probeNoLink, probeEmpty, probeRefused, probeNotJSON,
    engineNothingLookedAt, engineEmptyStream, engineShortStream, engineUndeclared, engineOnlyRemote,
    engineOnlyLocal,
    fileWrongRange, fileRangeIgnored, fileReplaced, fileEncoded, fileUnreadable, listingUnreadable,
  ]

  package static let listingUnreadable = MessageTemplate(
    "file.listing-unreadable",
    french: "{place} n'est ni une liste, ni un document STAC, ni un index VRT lisible",
    english: "{place} is no list, STAC document or VRT index that can be read")
  package static let planUnknownClass = MessageTemplate(
    "plan.unknown-class",
    french: "aucune suite choisie n'a de classe « {name} » ; voyez : {known}",
    english: "no chosen suite has a class “{name}”; see {known}")
  package static let planUnknownTest = MessageTemplate(
    "plan.unknown-test", french: "aucune suite choisie n'a de test « {name} » ; voyez : {known}",
    english: "no chosen suite has a test “{name}”; see {known}")
  package static let planUnknownParameter = MessageTemplate(
    "plan.unknown-parameter",
    french: "aucune suite choisie n'a de paramètre « {name} » ; voyez : {known}",
    english: "no chosen suite has a parameter “{name}”; see {known}")
  package static let planBadParameter = MessageTemplate(
    "plan.bad-parameter",
    french:
      "« {value} » ne convient pas au paramètre {name}, qui est du type {kind} et peut être borné",
    english:
      "“{value}” does not suit the parameter {name}, which is of type {kind} and may be bounded")
  package static let planUnsuitableTarget = MessageTemplate(
    "plan.unsuitable-target",
    french:
      "la suite {suite} ne sait pas examiner {target} : donnez une adresse http(s), ou un fichier si la suite en accepte",
    english:
      "the suite {suite} cannot look at {target}: give an http(s) address, or a file where the suite takes one"
  )

  package static let probeNoLink = MessageTemplate(
    "probe.no-link",
    french: "le document « {probe} » n'a pas de lien rel={relation} à suivre",
    english: "the document “{probe}” has no link rel={relation} to follow")
  package static let probeEmpty = MessageTemplate(
    "probe.empty", french: "{path} ne trouve rien dans « {probe} »",
    english: "{path} finds nothing in “{probe}”")
  package static let probeRefused = MessageTemplate(
    "probe.refused", french: "« {probe} » n'a pas été obtenu : {url} a répondu {status}",
    english: "“{probe}” could not be had: {url} answered {status}")
  package static let probeNotJSON = MessageTemplate(
    "probe.not-json", french: "« {probe} » n'est pas du JSON ({url}) : {cause}",
    english: "“{probe}” is not JSON ({url}): {cause}")
  package static let engineNothingLookedAt = MessageTemplate(
    "engine.nothing-looked-at", french: "il n'y avait rien à examiner",
    english: "there was nothing to look at")
  package static let engineEmptyStream = MessageTemplate(
    "engine.empty-stream", french: "rien n'a été reçu à examiner : ni fiche, ni fichier",
    english: "nothing came to look at: no record, no file")
  package static let engineShortStream = MessageTemplate(
    "engine.short-stream",
    french: "tout n'a pas été reçu : rien ne peut être dit de ce qui manque",
    english: "not all of it came: nothing can be said of what is missing")
  package static let engineUndeclared = MessageTemplate(
    "engine.undeclared",
    french: "la plateforme ne déclare pas cette classe de conformité ({uri})",
    english: "the platform does not declare this conformance class ({uri})")

  package static let engineOnlyRemote = MessageTemplate(
    "engine.only-remote",
    french: "cette classe porte sur un serveur ; la cible est un fichier local",
    english: "this class is about a server; the target is a local file")
  package static let engineOnlyLocal = MessageTemplate(
    "engine.only-local",
    french: "cette classe porte sur un fichier local ; la cible est une URL",
    english: "this class is about a local file; the target is a URL")

  package static let fileWrongRange = MessageTemplate(
    "file.wrong-range",
    french: "{url} n'a pas rendu la partie du fichier demandée (Content-Range absent ou faux)",
    english: "{url} did not give the part of the file asked for (Content-Range absent or wrong)")
  package static let fileRangeIgnored = MessageTemplate(
    "file.range-ignored",
    french: "{url} rend tout le fichier au lieu de la partie demandée : le reste n'a pas été lu",
    english: "{url} gives the whole file instead of the part asked for: the rest was not read")
  package static let fileReplaced = MessageTemplate(
    "file.replaced",
    french:
      "{url} a changé pendant la lecture ({field} : {before}, puis {after}) : deux versions ne sont pas jugées comme une seule ; relancez, et donnez le même ETag sur tous les serveurs",
    english:
      "{url} changed while it was read ({field}: {before}, then {after}): two versions are not judged as one; run again, and give the same ETag on all servers"
  )
  package static let fileEncoded = MessageTemplate(
    "file.encoded",
    french:
      "{url} est servi compressé ({coding}) sans qu'on l'ait demandé : ces octets ne sont pas ceux du fichier ; ôtez la compression pour image/tiff",
    english:
      "{url} is served compressed ({coding}) although nobody asked for it: these bytes are not those of the file; turn compression off for image/tiff"
  )
  package static let fileUnreadable = MessageTemplate(
    "file.unreadable",
    french: "le fichier {path} ne peut pas être lu ; vérifiez le chemin et les droits",
    english: "the file {path} cannot be read; check the path and the permissions")
}
