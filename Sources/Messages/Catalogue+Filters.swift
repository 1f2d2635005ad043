extension Catalogue {
  /// What is said of filters by place and time, and of declared extents.
  package static let filters: [MessageTemplate] = [
    geoNoPosition, geoMore, filterBoxApart, filterBoxMissing, filterBoxUnplaced,
    filterBoxUnplacedMissing, filterTimeApart, filterTimeMissing, filterTimeUnplaced,
    filterTimeUnplacedMissing, filterNothing, filterUncertain, filterUnreadable, extentNone,
    extentSystem, extentBoxLeaves, extentTimeLeaves, extentBoxUnion, extentTimeUnion,
    extentNothing, valueNoGeometry, valueNoTime, valueNoPlaceAway, valueOpenEnd,
  ]

  package static let geoNoPosition = MessageTemplate(
    "geojson.no-position", french: "il n'y a pas de coordonnées à examiner",
    english: "there are no coordinates to look at")
  package static let geoMore = MessageTemplate(
    "geojson.more", french: "{count} autres écarts du même genre ({code}) ne sont pas détaillés",
    english: "{count} more of the same kind ({code}) are not shown one by one")

  // MARK: Filters

  package static let filterBoxApart = MessageTemplate(
    "filter.bbox-apart",
    french:
      "l'entité {feature} a été renvoyée, mais sa géométrie ne touche pas l'emprise demandée : {expected}",
    english:
      "the feature {feature} came back, but its geometry does not touch the box asked for: {expected}"
  )
  package static let filterBoxMissing = MessageTemplate(
    "filter.bbox-missing",
    french:
      "l'entité {feature} touche l'emprise demandée ({expected}) et n'a pas été renvoyée, alors que toutes les pages ont été lues",
    english:
      "the feature {feature} touches the box asked for ({expected}) and did not come back, though all pages were read"
  )
  package static let filterBoxUnplaced = MessageTemplate(
    "filter.bbox-unplaced",
    french:
      "l'entité {feature} n'a pas de géométrie : elle ne devrait pas être renvoyée pour l'emprise {expected}",
    english:
      "the feature {feature} has no geometry: it should not come back for the box {expected}")
  package static let filterBoxUnplacedMissing = MessageTemplate(
    "filter.bbox-unplaced-missing",
    french:
      "l'entité {feature} n'a pas de géométrie : elle devrait être renvoyée quelle que soit l'emprise ({expected})",
    english:
      "the feature {feature} has no geometry: it should come back whatever the box ({expected})")
  package static let filterTimeApart = MessageTemplate(
    "filter.datetime-apart",
    french:
      "l'entité {feature} a été renvoyée, mais sa date est hors de la période demandée : {expected}",
    english:
      "the feature {feature} came back, but its time is outside of the period asked for: {expected}"
  )
  package static let filterTimeMissing = MessageTemplate(
    "filter.datetime-missing",
    french:
      "l'entité {feature} est dans la période demandée ({expected}) et n'a pas été renvoyée, alors que toutes les pages ont été lues",
    english:
      "the feature {feature} is within the period asked for ({expected}) and did not come back, though all pages were read"
  )
  package static let filterTimeUnplaced = MessageTemplate(
    "filter.datetime-unplaced",
    french:
      "l'entité {feature} n'a pas de date : elle ne devrait pas être renvoyée pour la période {expected}",
    english: "the feature {feature} has no time: it should not come back for the period {expected}")
  package static let filterTimeUnplacedMissing = MessageTemplate(
    "filter.datetime-unplaced-missing",
    french:
      "l'entité {feature} n'a pas de date : elle devrait être renvoyée quelle que soit la période ({expected})",
    english:
      "the feature {feature} has no time: it should come back whatever the period ({expected})")
  package static let filterNothing = MessageTemplate(
    "filter.nothing",
    french: "rien n'a été renvoyé pour {expected}, et rien de connu n'aurait dû l'être",
    english: "nothing came back for {expected}, and nothing known should have")
  package static let filterUncertain = MessageTemplate(
    "filter.uncertain",
    french:
      "aucune entité ne permet de juger : toutes sont trop près des bords de {expected}, ou sans géométrie ni date",
    english:
      "no feature allows a verdict: all are too near the edges of {expected}, or without geometry or time"
  )
  package static let filterUnreadable = MessageTemplate(
    "filter.unreadable",
    french:
      "la géométrie ou la date de {count} entités ne peut pas être lue avec certitude (date sans fuseau, année seule, géométrie invalide…)",
    english:
      "the geometry or time of {count} features cannot be read for certain (time without zone, year alone, invalid geometry…)"
  )

  // MARK: Extents

  package static let extentNone = MessageTemplate(
    "extent.none", french: "l'emprise déclarée n'a ni partie spatiale ni partie temporelle",
    english: "the declared extent has neither a spatial nor a temporal part")
  package static let extentSystem = MessageTemplate(
    "extent.reference-system",
    french: "l'emprise est déclarée dans le système {system}, que recette ne sait pas convertir",
    english: "the extent is declared in the reference system {system}, which recette cannot convert"
  )
  package static let extentBoxLeaves = MessageTemplate(
    "extent.bbox-leaves",
    french: "l'entité {feature} sort de l'emprise déclarée par la collection : {expected}",
    english: "the feature {feature} leaves the extent that the collection declares: {expected}")
  package static let extentTimeLeaves = MessageTemplate(
    "extent.time-leaves",
    french:
      "la date de l'entité {feature} sort de la période déclarée par la collection : {expected}",
    english:
      "the time of the feature {feature} leaves the period that the collection declares: {expected}"
  )
  package static let extentBoxUnion = MessageTemplate(
    "extent.bbox-union",
    french:
      "la première emprise doit couvrir les suivantes : au moins {expected} attendu, {actual} trouvé",
    english: "the first box must cover the others: expected at least {expected}, found {actual}")
  package static let extentTimeUnion = MessageTemplate(
    "extent.time-union",
    french:
      "la première période doit couvrir les suivantes : au moins {expected} attendu, {actual} trouvé",
    english:
      "the first interval must cover the others: expected at least {expected}, found {actual}"
  )
  package static let extentNothing = MessageTemplate(
    "extent.nothing", french: "il n'y a rien à comparer à l'emprise déclarée",
    english: "there is nothing to compare with the declared extent")

  // MARK: Value functions

  package static let valueNoGeometry = MessageTemplate(
    "value.no-geometry", french: "l'entité {feature} n'a pas de géométrie utilisable",
    english: "the feature {feature} has no geometry that can be used")
  package static let valueNoTime = MessageTemplate(
    "value.no-time",
    french: "l'entité {feature} n'a pas de date qui puisse être reconnue avec certitude",
    english: "the feature {feature} has no time that can be recognized for certain")
  package static let valueNoPlaceAway = MessageTemplate(
    "value.no-place-away", french: "l'emprise déclarée couvre le monde : rien n'est en dehors",
    english: "the declared extent covers the world: nothing lies outside")
  package static let valueOpenEnd = MessageTemplate(
    "value.open-end", french: "la période {interval} est ouverte de ce côté",
    english: "the interval {interval} is open on that side")
}
