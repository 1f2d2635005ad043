extension Catalogue {
  /// What is said of boxes, GeoJSON (RFC 7946) and times (RFC 3339).
  package static let geo: [MessageTemplate] =
    [geoBoxKind, geoBoxCount, geoBoxNumber, geoBoxLatitudes, geoBoxHeights] + geoJSON + geoTimes

  private static let geoJSON: [MessageTemplate] = [
    geoObjectKind, geoTypeMissing, geoTypeKind, geoTypeUnknown, geoTypeUnexpected,
    geoMemberMissing, geoMemberKind, geoMemberMisplaced, geoNestingKind, geoPositionShort,
    geoPositionNumber, geoPositionLong, geoLineShort, geoRingShort, geoRingOpen, geoEdgeUncut,
    geoRingOrientation, geoCollectionNested, geoCollectionNeedless, geoCRSMember,
    geoLatitudeRange, geoLongitudeRange, geoAxesSwapped,
  ]

  private static let geoTimes: [MessageTemplate] = [
    geoInstantForm, geoInstantDate, geoInstantTime, geoInstantOffset, geoIntervalSlashes,
    geoIntervalUnbounded, geoIntervalReversed, geoIntervalKind,
  ]

  // MARK: Boxes

  package static let geoBoxKind = MessageTemplate(
    "geo.bbox-kind",
    french: "l'emprise (bbox) doit être un tableau de 4 ou 6 nombres ; trouvé : {actual}",
    english: "the bounding box (bbox) must be an array of 4 or 6 numbers; found {actual}")
  package static let geoBoxCount = MessageTemplate(
    "geo.bbox-count", french: "l'emprise (bbox) a {actual} nombres au lieu de 4 ou 6",
    english: "the bounding box (bbox) has {actual} numbers instead of 4 or 6")
  package static let geoBoxNumber = MessageTemplate(
    "geo.bbox-number", french: "l'emprise (bbox) contient {actual}, qui n'est pas un nombre",
    english: "the bounding box (bbox) holds {actual}, which is not a number")
  package static let geoBoxLatitudes = MessageTemplate(
    "geo.bbox-latitudes",
    french:
      "le sud de l'emprise ({south}) est plus au nord que son nord ({north}) : l'ordre est ouest, sud, est, nord",
    english:
      "the south of the box ({south}) lies north of its north ({north}): the order is west, south, east, north"
  )
  package static let geoBoxHeights = MessageTemplate(
    "geo.bbox-heights",
    french: "le bas de l'emprise ({bottom}) est plus haut que son haut ({top})",
    english: "the bottom of the box ({bottom}) is above its top ({top})")

  // MARK: GeoJSON

  package static let geoObjectKind = MessageTemplate(
    "geojson.object-kind", french: "un objet GeoJSON est attendu ici ; trouvé : {actual}",
    english: "a GeoJSON object is expected here; found {actual}")
  package static let geoTypeMissing = MessageTemplate(
    "geojson.type-missing", french: "l'objet GeoJSON n'a pas de membre « type »",
    english: "the GeoJSON object has no member “type”")
  package static let geoTypeKind = MessageTemplate(
    "geojson.type-kind", french: "« type » doit être un texte ; trouvé : {actual}",
    english: "“type” must be a text; found {actual}")
  package static let geoTypeUnknown = MessageTemplate(
    "geojson.type-unknown",
    french: "« {actual} » n'est pas un type de GeoJSON (majuscules et minuscules comptent)",
    english: "“{actual}” is not a type of GeoJSON (upper and lower case count)")
  package static let geoTypeUnexpected = MessageTemplate(
    "geojson.type-unexpected", french: "trouvé ici : {actual} ; attendu : {expected}",
    english: "found here: {actual}; expected {expected}")
  package static let geoMemberMissing = MessageTemplate(
    "geojson.member-missing", french: "il manque le membre « {member} » à cet objet {type}",
    english: "this {type} object lacks the member “{member}”")
  package static let geoMemberKind = MessageTemplate(
    "geojson.member-kind", french: "« {member} » est du type {actual} ; attendu : {expected}",
    english: "“{member}” is of type {actual}; expected {expected}")
  package static let geoMemberMisplaced = MessageTemplate(
    "geojson.member-misplaced", french: "un objet {type} ne doit pas avoir de membre « {member} »",
    english: "a {type} object must not have a member “{member}”")
  package static let geoNestingKind = MessageTemplate(
    "geojson.nesting-kind", french: "un tableau est attendu ici ; trouvé : {actual}",
    english: "an array is expected here; found {actual}")
  package static let geoPositionShort = MessageTemplate(
    "geojson.position-short", french: "une position a au moins 2 nombres ; celle-ci en a {actual}",
    english: "a position has at least 2 numbers; this one has {actual}")
  package static let geoPositionNumber = MessageTemplate(
    "geojson.position-number", french: "la position contient {actual}, qui n'est pas un nombre",
    english: "the position holds {actual}, which is not a number")
  package static let geoPositionLong = MessageTemplate(
    "geojson.position-long",
    french: "la position a {actual} nombres : au-delà de 3, les logiciels les ignorent",
    english: "the position has {actual} numbers: beyond 3, software ignores them")
  package static let geoLineShort = MessageTemplate(
    "geojson.line-short", french: "une ligne a au moins 2 positions ; celle-ci en a {actual}",
    english: "a line has at least 2 positions; this one has {actual}")
  package static let geoRingShort = MessageTemplate(
    "geojson.ring-short",
    french: "un contour de polygone a au moins 4 positions ; celui-ci en a {actual}",
    english: "a ring of a polygon has at least 4 positions; this one has {actual}")
  package static let geoRingOpen = MessageTemplate(
    "geojson.ring-open",
    french: "le contour n'est pas fermé : sa dernière position doit être égale à la première",
    english: "the ring is not closed: its last position must equal the first")
  package static let geoEdgeUncut = MessageTemplate(
    "geojson.edge-uncut",
    french:
      "un segment va de la longitude {west} à {east} : s'il franchit l'antiméridien (180°), la géométrie devrait y être coupée en deux",
    english:
      "a segment goes from longitude {west} to {east}: if it crosses the antimeridian (180°), the geometry should be cut in two there"
  )
  package static let geoRingOrientation = MessageTemplate(
    "geojson.ring-orientation",
    french:
      "le contour ({ring}) tourne dans le mauvais sens : antihoraire pour l'extérieur, horaire pour un trou",
    english:
      "the ring ({ring}) turns the wrong way: counterclockwise for an exterior, clockwise for a hole"
  )
  package static let geoCollectionNested = MessageTemplate(
    "geojson.collection-nested",
    french: "une GeometryCollection dans une autre : des logiciels ne savent pas la lire",
    english: "a GeometryCollection within another: some software cannot read it")
  package static let geoCollectionNeedless = MessageTemplate(
    "geojson.collection-needless",
    french: "cette GeometryCollection gagnerait à être un objet {better}",
    english: "this GeometryCollection would better be a {better} object")
  package static let geoCRSMember = MessageTemplate(
    "geojson.crs-member",
    french:
      "le membre « crs » n'existe plus en GeoJSON : les coordonnées sont toujours des longitudes et latitudes WGS 84",
    english:
      "the member “crs” no longer exists in GeoJSON: coordinates are always WGS 84 longitudes and latitudes"
  )
  package static let geoLatitudeRange = MessageTemplate(
    "geojson.latitude-range",
    french:
      "{actual} ne peut pas être une latitude (de -90 à 90) : la longitude vient d'abord, la latitude ensuite",
    english:
      "{actual} cannot be a latitude (-90 to 90): longitude comes first, latitude second")
  package static let geoLongitudeRange = MessageTemplate(
    "geojson.longitude-range",
    french: "{actual} ne peut pas être une longitude (de -180 à 180, en degrés)",
    english: "{actual} cannot be a longitude (-180 to 180, in degrees)")
  package static let geoAxesSwapped = MessageTemplate(
    "geojson.axes-swapped",
    french:
      "les {count} positions sont hors de l'emprise annoncée, et y seraient toutes si longitude et latitude étaient échangées : la longitude doit venir d'abord",
    english:
      "all {count} positions lie outside of the declared extent, and all would lie inside if longitude and latitude were swapped: longitude must come first"
  )

  // MARK: Times

  package static let geoInstantForm = MessageTemplate(
    "geo.instant-form",
    french: "« {actual} » n'est pas une date ou une date-heure de la RFC 3339",
    english: "“{actual}” is not a date or a date-time of RFC 3339")
  package static let geoInstantDate = MessageTemplate(
    "geo.instant-date", french: "le jour de « {actual} » n'existe pas au calendrier",
    english: "the day of “{actual}” is not in the calendar")
  package static let geoInstantTime = MessageTemplate(
    "geo.instant-time", french: "l'heure de « {actual} » n'existe pas",
    english: "the time of day of “{actual}” does not exist")
  package static let geoInstantOffset = MessageTemplate(
    "geo.instant-offset",
    french: "« {actual} » ne dit pas son fuseau : il faut « Z » ou un décalage comme « +01:00 »",
    english: "“{actual}” does not say its time zone: it needs “Z” or an offset such as “+01:00”")
  package static let geoIntervalSlashes = MessageTemplate(
    "geo.interval-slashes", french: "« {actual} » a plus d'une barre oblique",
    english: "“{actual}” has more than one slash")
  package static let geoIntervalUnbounded = MessageTemplate(
    "geo.interval-unbounded", french: "l'intervalle « {actual} » n'a ni début ni fin",
    english: "the interval “{actual}” has neither start nor end")
  package static let geoIntervalReversed = MessageTemplate(
    "geo.interval-reversed", french: "l'intervalle finit ({end}) avant de commencer ({start})",
    english: "the interval ends ({end}) before it begins ({start})")
  package static let geoIntervalKind = MessageTemplate(
    "geo.interval-kind",
    french:
      "un intervalle est un tableau de deux dates-heures, ou null si ouvert ; trouvé : {actual}",
    english: "an interval is an array of two date-times, or null where open; found {actual}")
}
