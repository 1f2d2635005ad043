extension Defect {
  /// The defects in the content of rasters.
  static let rasterContent: [Defect] = [
    Defect(
      "cog-jpeg-2000",
      french: "Les rasters sont compressés en JPEG 2000.",
      english: "Rasters are compressed in JPEG 2000.",
      .raster { file in
        for place in file.images.indices { file.images[place].compression = 34_712 }
      }),
    Defect(
      "cog-nodata-text",
      french: "La valeur d'absence d'un raster est un mot.",
      english: "The nodata value of a raster is a word.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.nodata], by: [.text(RasterImage.Tag.nodata, "none")])
      }),
    Defect(
      "cog-nodata-out-of-range",
      french: "Aucun pixel d'un raster ne peut avoir sa valeur d'absence.",
      english: "No pixel of a raster can have its nodata value.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.nodata], by: [.text(RasterImage.Tag.nodata, "-9999")])
      }),
    Defect(
      "cog-jpeg",
      french: "Un raster se dit compressé en JPEG, et ne l'est pas.",
      english: "A raster says that it is compressed in JPEG, and is not.",
      .raster { file in
        for place in file.images.indices {
          file.images[place].replaceFields([RasterImage.Tag.nodata], by: [])
          file.images[place].compression = 7
        }
      }),
    Defect(
      "cog-nodata-with-jpeg",
      french: "Un raster en JPEG a une valeur d'absence.",
      english: "A raster in JPEG has a nodata value.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.nodata], by: [.text(RasterImage.Tag.nodata, "0")])
        for place in file.images.indices { file.images[place].compression = 7 }
      }),
    Defect(
      "cog-nodata-with-mask",
      french: "Un raster a une valeur d'absence et un masque.",
      english: "A raster has a nodata value and a mask.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.nodata], by: [.text(RasterImage.Tag.nodata, "0")])
      }),
    Defect(
      "cog-overview-bands",
      french: "Un aperçu d'un raster a trois bandes, et l'image une.",
      english: "An overview of a raster has three bands, and the image one.",
      .raster { file in
        file.images[file.levels[1]].samples = 3
      }),
    Defect(
      "cog-bands-apart",
      french: "Les bandes d'un raster sont rangées à part.",
      english: "The bands of a raster are stored apart.",
      .raster { file in
        for place in file.levels {
          file.images[place].samples = 3
          file.images[place].isPlanar = true
        }
      }),
    Defect(
      "cog-statistics-missing",
      french: "Les rasters ne donnent pas de statistiques.",
      english: "Rasters give no statistics.",
      .raster { file in
        file.images[0].replaceFields([RasterImage.Tag.metadata], by: [])
      }),
    Defect(
      "cog-empty",
      french: "Aucune tuile d'un raster n'est remplie.",
      english: "No tile of a raster is filled.",
      .raster { file in
        for place in file.images.indices { file.images[place].isEmpty = true }
      }),
    Defect(
      "cog-tile-damaged",
      french: "Les tuiles d'un raster sont abîmées.",
      english: "The tiles of a raster are damaged.",
      .raster { file in
        for place in file.images.indices {
          file.images[place].alterTile = { bytes, _ in bytes = [127, 1, 2] }
        }
      }),
    Defect(
      "cog-tile-short",
      french: "Il manque des lignes aux tuiles d'un raster.",
      english: "Rows are missing from the tiles of a raster.",
      .raster { file in
        for place in file.images.indices {
          file.images[place].alterTile = { bytes, _ in bytes.removeLast(64) }
        }
      }),
  ]
}
