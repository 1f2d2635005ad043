extension Defect {
  /// The defects in the layout of rasters (GDAL's COG driver).
  static let rasterLayout: [Defect] = [
    Defect(
      "cog-strips",
      french: "Les rasters sont en bandes.",
      english: "Rasters are in strips.",
      .raster { file in
        for place in file.images.indices { file.images[place].hasStrips = true }
      }),
    Defect(
      "cog-strips-wide",
      french: "L'image d'un raster est en bandes de plus de 1024 pixels.",
      english: "The image of a raster is in strips of more than 1024 pixels.",
      .raster { file in
        file.images[0].hasStrips = true
        file.images[0].width = 1040
      }),
    Defect(
      "cog-without-overviews",
      french: "Les rasters n'ont pas d'aperçus.",
      english: "Rasters have no overviews.",
      .raster { file in
        file.keepLevels(1)
      }),
    Defect(
      "cog-overview-same-size",
      french: "Deux niveaux d'un raster ont la même taille.",
      english: "Two levels of a raster have the same size.",
      .raster { file in
        file.images[file.levels[1]].resize(1024)
      }),
    Defect(
      "cog-overview-larger",
      french: "Un aperçu d'un raster est plus grand que l'image.",
      english: "An overview of a raster is larger than the image.",
      .raster { file in
        file.images[file.levels[1]].resize(1280)
      }),
    Defect(
      "cog-directories-last",
      french: "Les répertoires d'un raster viennent après les pixels.",
      english: "The directories of a raster come after the pixels.",
      .raster { file in
        file.putsDirectoriesLast = true
      }),
    Defect(
      "cog-directories-shuffled",
      french: "Les répertoires d'un raster vont du plus petit niveau au plus grand.",
      english: "The directories of a raster go from the smallest level to the largest.",
      .raster { file in
        file.directoryOrder = Array(file.images.indices.reversed())
      }),
    Defect(
      "cog-data-shuffled",
      french: "Les pixels d'un raster vont du plus grand niveau au plus petit.",
      english: "The pixels of a raster go from the largest level to the smallest.",
      .raster { file in
        file.dataOrder = Array(file.images.indices)
      }),
    Defect(
      "cog-directories-far",
      french: "Les répertoires d'un raster sont à deux mégaoctets du début.",
      english: "The directories of a raster are two megabytes from the beginning.",
      .raster { file in
        file.padding = 2_000_000
      }),
    Defect(
      "cog-structural-line-malformed",
      french: "Une ligne des métadonnées structurelles d'un raster n'est pas NOM=VALEUR.",
      english: "A line of the structural metadata of a raster is not NAME=VALUE.",
      .raster { file in
        file.structuralLines.append("LIGNE")
      }),
    Defect(
      "cog-edited",
      french: "Les rasters disent avoir été modifiés après leur création.",
      english: "Rasters say that they were edited after they were made.",
      .raster { file in
        file.structuralLines = file.structuralLines.map {
          $0 == "KNOWN_INCOMPATIBLE_EDITION=NO" ? "KNOWN_INCOMPATIBLE_EDITION=YES" : $0
        }
      }),
    Defect(
      "cog-tiles-reversed",
      french: "Les tuiles d'un raster vont de la dernière à la première.",
      english: "The tiles of a raster go from the last one to the first.",
      .raster { file in
        for place in file.images.indices { file.images[place].isReversed = true }
      }),
    Defect(
      "cog-leader-wrong",
      french: "La taille devant les tuiles d'un raster est fausse.",
      english: "The size before the tiles of a raster is wrong.",
      .raster { file in
        for place in file.images.indices { file.images[place].leaderError = 12 }
      }),
    Defect(
      "cog-trailer-wrong",
      french: "La répétition après les tuiles d'un raster est fausse.",
      english: "The repetition after the tiles of a raster is wrong.",
      .raster { file in
        for place in file.images.indices { file.images[place].hasWrongTrailers = true }
      }),
    Defect(
      "cog-mask-apart",
      french:
        "Les tuiles du masque d'un raster sont loin de celles de l'image, malgré sa promesse.",
      english:
        "The tiles of the mask of a raster are far from those of the image, against its promise.",
      .raster { file in
        file.isMaskInterleaved = false
      }),
    Defect(
      "cog-tiles-scattered",
      french: "Les tuiles d'un raster sont éparpillées dans le fichier.",
      english: "The tiles of a raster are scattered in the file.",
      .raster { file in
        file.images[0].gap = 40_000
      }),
  ]
}
