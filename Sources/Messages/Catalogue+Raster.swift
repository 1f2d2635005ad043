extension Catalogue {
  /// What is said of the structure of rasters (TIFF 6.0, BigTIFF, GeoTIFF 1.1, GDAL's COG layout).
  package static let raster: [MessageTemplate] =
    rasterReading + rasterDirectories + rasterEntries + rasterBlocks + rasterGeoKeys

  private static let rasterReading: [MessageTemplate] = [
    rasterFileUnreadable, rasterDeliveryShort, rasterSizeChanged, rasterUnread,
    rasterBoundDirectories, rasterBoundEntries, rasterBoundValues,
    rasterCompressionUndecoded, rasterEmpty, rasterHeaderShort,
    rasterNotTIFF, rasterBigOffsetSize, rasterBigReserved, rasterGhostSize, rasterGhostLine,
  ]

  package static let rasterFileUnreadable = MessageTemplate(
    "raster.file-unreadable", french: "le fichier ne peut pas être lu : {reason}",
    english: "the file cannot be read: {reason}")
  package static let rasterDeliveryShort = MessageTemplate(
    "raster.delivery-short",
    french: "{actual} octets sont arrivés au lieu de {expected} : la lecture a été coupée",
    english: "{actual} bytes came instead of {expected}: the reading was cut")
  package static let rasterSizeChanged = MessageTemplate(
    "raster.size-changed",
    french:
      "la taille du fichier a changé pendant la lecture : {before} puis {after} octets ; il a été remplacé ou le serveur se trompe",
    english:
      "the size of the file changed while it was read: {before}, then {after} bytes; it was replaced, or the server is wrong"
  )
  package static let rasterUnread = MessageTemplate(
    "raster.unread",
    french: "{count} octets n'ont pas pu être lus ici, dans les bornes de la lecture",
    english: "{count} bytes could not be read here within the bounds of the reading")
  package static let rasterCompressionUndecoded = MessageTemplate(
    "raster.compression-undecoded",
    french: "recette ne décode pas la compression {name} ({code}) : ses tuiles ne sont pas jugées",
    english: "recette does not decode the compression {name} ({code}): its tiles are not judged")
  package static let rasterBoundDirectories = MessageTemplate(
    "raster.bound-directories",
    french: "plus de {bound} répertoires (IFD) : les suivants ne sont pas lus",
    english: "more than {bound} directories (IFDs): the next ones are not read")
  package static let rasterBoundEntries = MessageTemplate(
    "raster.bound-entries",
    french: "le répertoire (IFD) annonce {count} entrées ; {bound} au plus sont lues",
    english: "the directory (IFD) announces {count} entries; {bound} at most are read")
  package static let rasterBoundValues = MessageTemplate(
    "raster.bound-values",
    french: "le champ {tag} occupe {count} octets ; {bound} sont lus",
    english: "the field {tag} takes {count} bytes; {bound} are read")
  package static let rasterEmpty = MessageTemplate(
    "raster.empty", french: "le fichier est vide", english: "the file is empty")
  package static let rasterHeaderShort = MessageTemplate(
    "raster.header-short",
    french: "le fichier a {size} octets ; l'en-tête d'un TIFF en a {expected}",
    english: "the file has {size} bytes; the header of a TIFF has {expected}")
  package static let rasterNotTIFF = MessageTemplate(
    "raster.not-tiff",
    french: "le fichier n'est pas un TIFF : il commence par les octets {bytes}",
    english: "the file is not a TIFF: it begins with the bytes {bytes}")
  package static let rasterBigOffsetSize = MessageTemplate(
    "raster.big-offset-size",
    french: "l'en-tête BigTIFF annonce des adresses de {actual} octets au lieu de 8",
    english: "the BigTIFF header announces offsets of {actual} bytes instead of 8")
  package static let rasterBigReserved = MessageTemplate(
    "raster.big-reserved",
    french: "le mot réservé de l'en-tête BigTIFF vaut {actual} au lieu de 0",
    english: "the reserved word of the BigTIFF header is {actual} instead of 0")
  package static let rasterGhostSize = MessageTemplate(
    "raster.ghost-size",
    french:
      "la zone de métadonnées structurelles de GDAL annonce une taille impossible : « {announced} »",
    english: "GDAL's structural metadata area announces an impossible size: “{announced}”")
  package static let rasterGhostLine = MessageTemplate(
    "raster.ghost-line",
    french: "une ligne des métadonnées structurelles de GDAL n'est pas NOM=VALEUR : « {line} »",
    english: "a line of GDAL's structural metadata is not NAME=VALUE: “{line}”")

  private static let rasterDirectories: [MessageTemplate] = [
    rasterDirectoryNone, rasterDirectoryInHeader, rasterDirectoryBeyondEnd, rasterDirectoryOdd,
    rasterDirectoryLoop, rasterDirectoryTruncated, rasterDirectoryEmpty, rasterDirectoryOverlap,
  ]

  package static let rasterDirectoryNone = MessageTemplate(
    "raster.directory-none", french: "le fichier n'a pas d'image : aucun répertoire (IFD)",
    english: "the file has no image: no directory (IFD)")
  package static let rasterDirectoryInHeader = MessageTemplate(
    "raster.directory-in-header",
    french: "l'adresse d'un répertoire (IFD), {target}, tombe dans l'en-tête",
    english: "the offset of a directory (IFD), {target}, falls in the header")
  package static let rasterDirectoryBeyondEnd = MessageTemplate(
    "raster.directory-beyond-end",
    french:
      "l'adresse d'un répertoire (IFD), {target}, dépasse la fin du fichier : les images suivantes sont perdues",
    english:
      "the offset of a directory (IFD), {target}, is past the end of the file: the images that follow are lost"
  )
  package static let rasterDirectoryOdd = MessageTemplate(
    "raster.directory-odd",
    french: "l'adresse d'un répertoire (IFD), {target}, est impaire ; TIFF 6.0 la veut paire",
    english: "the offset of a directory (IFD), {target}, is odd; TIFF 6.0 wants it even")
  package static let rasterDirectoryLoop = MessageTemplate(
    "raster.directory-loop",
    french: "la chaîne des répertoires (IFD) tourne en rond : elle revient à {target}",
    english: "the chain of directories (IFDs) loops: it comes back to {target}")
  package static let rasterDirectoryTruncated = MessageTemplate(
    "raster.directory-truncated",
    french: "le répertoire (IFD) de {count} entrées est coupé par la fin du fichier",
    english: "the directory (IFD) of {count} entries is cut by the end of the file")
  package static let rasterDirectoryEmpty = MessageTemplate(
    "raster.directory-empty", french: "le répertoire (IFD) n'a aucune entrée",
    english: "the directory (IFD) has no entry")
  package static let rasterDirectoryOverlap = MessageTemplate(
    "raster.directory-overlap",
    french: "ce répertoire (IFD) chevauche celui de l'image {other}",
    english: "this directory (IFD) overlaps that of image {other}")
}
