extension Catalogue {
  /// What is said of directory entries and of what they say of an image.
  static let rasterEntries: [MessageTemplate] = [
    rasterEntryUnsorted, rasterEntryDuplicate, rasterEntryTypeUnknown, rasterEntryTypeBig,
    rasterEntryTypeWrong, rasterEntryCountZero, rasterValueBeyondEnd, rasterValueInHeader,
    rasterTextUnterminated, rasterSizeMissing, rasterSampleCount,
  ]

  package static let rasterEntryUnsorted = MessageTemplate(
    "raster.entry-unsorted",
    french:
      "le champ {tag} vient après le champ {previous} : les entrées doivent être triées par numéro",
    english: "the field {tag} comes after field {previous}: entries must be sorted by number")
  package static let rasterEntryDuplicate = MessageTemplate(
    "raster.entry-duplicate", french: "le champ {tag} est répété ; le premier est retenu",
    english: "the field {tag} is repeated; the first one counts")
  package static let rasterEntryTypeUnknown = MessageTemplate(
    "raster.entry-type-unknown", french: "le champ {tag} a un type inconnu, {type}",
    english: "the field {tag} has an unknown type, {type}")
  package static let rasterEntryTypeBig = MessageTemplate(
    "raster.entry-type-big",
    french: "le champ {tag} a le type {type}, réservé à BigTIFF",
    english: "the field {tag} has the type {type}, which only BigTIFF has")
  package static let rasterEntryTypeWrong = MessageTemplate(
    "raster.entry-type-wrong",
    french: "le champ {tag} a le type {type} au lieu d'un entier sans signe",
    english: "the field {tag} has the type {type} instead of an unsigned integer")
  package static let rasterEntryCountZero = MessageTemplate(
    "raster.entry-count-zero", french: "le champ {tag} n'a aucune valeur",
    english: "the field {tag} has no value")
  package static let rasterValueBeyondEnd = MessageTemplate(
    "raster.value-beyond-end",
    french:
      "les {count} valeurs du champ {tag}, annoncées à l'adresse {target}, dépassent la fin du fichier",
    english:
      "the {count} values of the field {tag}, announced at offset {target}, are past the end of the file"
  )
  package static let rasterValueInHeader = MessageTemplate(
    "raster.value-in-header",
    french: "les {count} valeurs du champ {tag} sont annoncées dans l'en-tête, à {target}",
    english: "the {count} values of the field {tag} are announced in the header, at {target}")
  package static let rasterTextUnterminated = MessageTemplate(
    "raster.text-unterminated",
    french: "le texte du champ {tag} ne finit pas par un octet nul",
    english: "the text of the field {tag} does not end with a zero byte")
  package static let rasterSizeMissing = MessageTemplate(
    "raster.size-missing",
    french: "l'image n'a pas de taille : {tag} manque ou vaut zéro",
    english: "the image has no size: {tag} is missing or zero")
  package static let rasterSampleCount = MessageTemplate(
    "raster.sample-count",
    french: "BitsPerSample a {actual} valeurs pour {expected} bandes",
    english: "BitsPerSample has {actual} values for {expected} samples")

  /// What is said of tiles and strips.
  static let rasterBlocks: [MessageTemplate] = [
    rasterBlockTagMissing, rasterBlockTagMixed, rasterBlockSizeZero, rasterTileSizeUnlawful,
    rasterBlockCount, rasterBlockBeyondEnd, rasterBlockOverlap, rasterBlockHalfSparse,
    rasterBlockOnStructure,
  ]

  package static let rasterBlockTagMissing = MessageTemplate(
    "raster.block-tag-missing", french: "le champ {tag} manque",
    english: "the field {tag} is missing")
  package static let rasterBlockTagMixed = MessageTemplate(
    "raster.block-tag-mixed",
    french: "l'image a des champs de tuiles et des champs de bandes (strips)",
    english: "the image has fields of tiles and fields of strips")
  package static let rasterBlockSizeZero = MessageTemplate(
    "raster.block-size-zero", french: "{tag} vaut {actual}", english: "{tag} is {actual}")
  package static let rasterTileSizeUnlawful = MessageTemplate(
    "raster.tile-size-unlawful",
    french: "{tag} vaut {actual}, qui n'est pas un multiple de 16",
    english: "{tag} is {actual}, which is not a multiple of 16")
  package static let rasterBlockCount = MessageTemplate(
    "raster.block-count",
    french: "{tag} a {actual} valeurs ; la taille de l'image en demande {expected}",
    english: "{tag} has {actual} values; the size of the image asks for {expected}")
  package static let rasterBlockBeyondEnd = MessageTemplate(
    "raster.block-beyond-end",
    french:
      "le bloc {block} ({count} octets) dépasse la fin du fichier ({size} octets) ; blocs dans ce cas : {total}",
    english:
      "block {block} ({count} bytes) passes the end of the file ({size} bytes); blocks in this case: {total}"
  )
  package static let rasterBlockOverlap = MessageTemplate(
    "raster.block-overlap",
    french:
      "le bloc {block} chevauche le bloc {other} de l'image {otherImage} ; blocs dans ce cas : {total}",
    english:
      "block {block} overlaps block {other} of image {otherImage}; blocks in this case: {total}"
  )
  package static let rasterBlockHalfSparse = MessageTemplate(
    "raster.block-half-sparse",
    french:
      "le bloc {block} a une adresse sans octets, ou des octets sans adresse ; blocs dans ce cas : {total}",
    english:
      "block {block} has an offset and no bytes, or bytes and no offset; blocks in this case: {total}"
  )
  package static let rasterBlockOnStructure = MessageTemplate(
    "raster.block-on-structure",
    french:
      "le bloc {block} recouvre l'en-tête, un répertoire (IFD) ou ses valeurs ; blocs dans ce cas : {total}",
    english:
      "block {block} lies on the header, a directory (IFD) or its values; blocks in this case: {total}"
  )

  /// What is said of GeoKeys and of the numbers of a georeference.
  static let rasterGeoKeys: [MessageTemplate] = [
    rasterGeoKeyDirectoryShort, rasterGeoKeyVersion, rasterGeoKeyCount, rasterGeoKeyUnsorted,
    rasterGeoKeyDuplicate, rasterGeoKeyLocation, rasterGeoKeyOutside, rasterGeoNumberCount,
  ]

  package static let rasterGeoKeyDirectoryShort = MessageTemplate(
    "raster.geokey-directory-short",
    french: "GeoKeyDirectory a {count} valeurs ; son en-tête seul en a 4",
    english: "GeoKeyDirectory has {count} values; its header alone has 4")
  package static let rasterGeoKeyVersion = MessageTemplate(
    "raster.geokey-version",
    french: "GeoKeyDirectory est de version {actual} ; 1.1.0 ou 1.1.1 est attendu",
    english: "GeoKeyDirectory is of version {actual}; 1.1.0 or 1.1.1 is expected")
  package static let rasterGeoKeyCount = MessageTemplate(
    "raster.geokey-count",
    french: "GeoKeyDirectory annonce {announced} clés et en contient {actual}",
    english: "GeoKeyDirectory announces {announced} keys and holds {actual}")
  package static let rasterGeoKeyUnsorted = MessageTemplate(
    "raster.geokey-unsorted",
    french: "la clé {key} vient après la clé {previous} : les clés doivent être triées",
    english: "the key {key} comes after key {previous}: keys must be sorted")
  package static let rasterGeoKeyDuplicate = MessageTemplate(
    "raster.geokey-duplicate", french: "la clé {key} est répétée",
    english: "the key {key} is repeated")
  package static let rasterGeoKeyLocation = MessageTemplate(
    "raster.geokey-location",
    french: "la clé {key} renvoie au champ {location}, qui ne porte pas de clés",
    english: "the key {key} points to the field {location}, which holds no keys")
  package static let rasterGeoKeyOutside = MessageTemplate(
    "raster.geokey-outside",
    french: "la clé {key} pointe hors du champ {location}",
    english: "the key {key} points outside of the field {location}")
  package static let rasterGeoNumberCount = MessageTemplate(
    "raster.geo-number-count",
    french: "{tag} a {count} valeurs de type {type} ; ce n'est pas ce que GeoTIFF demande",
    english: "{tag} has {count} values of type {type}, which is not what GeoTIFF asks for")
}
