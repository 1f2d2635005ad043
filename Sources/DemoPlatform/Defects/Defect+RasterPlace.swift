extension Defect {
  /// The defects in the georeference of rasters (GeoTIFF 1.1).
  static let rasterPlace: [Defect] = [
    Defect(
      "cog-not-georeferenced",
      french: "Les rasters ne sont pas géoréférencés.",
      english: "Rasters are not georeferenced.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.pixelScale, RasterImage.Tag.tiepoint, RasterImage.Tag.keys], by: [])
      }),
    Defect(
      "cog-mask-not-georeferenced",
      french: "Le masque d'un raster n'est pas géoréférencé.",
      english: "The mask of a raster is not georeferenced.",
      .raster { file in
        for place in file.images.indices where file.images[place].subfileType == 4 {
          file.images[place].replaceFields(
            [RasterImage.Tag.pixelScale, RasterImage.Tag.tiepoint, RasterImage.Tag.keys], by: [])
        }
      }),
    Defect(
      "cog-scale-zero",
      french: "Les pixels d'un raster ont une taille nulle.",
      english: "The pixels of a raster have a size of zero.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.pixelScale, RasterImage.Tag.tiepoint],
          by: [
            .doubles(RasterImage.Tag.pixelScale, [0, 0, 0]),
            .doubles(RasterImage.Tag.tiepoint, [0, 0, 0, 700_000, 6_670_000, 0]),
          ])
      }),
    Defect(
      "cog-keys-unsorted",
      french: "Les clés GeoTIFF d'un raster ne sont pas triées.",
      english: "The GeoTIFF keys of a raster are not sorted.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.keys],
          by: [
            .shorts(
              RasterImage.Tag.keys,
              [1, 1, 1, 4, 1025, 0, 1, 1, 1024, 0, 1, 1, 3072, 0, 1, 2154, 3076, 0, 1, 9001])
          ])
      }),
    Defect(
      "cog-system-missing",
      french: "Les rasters ne disent pas leur système de coordonnées.",
      english: "Rasters do not say their reference system.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.keys], by: [.shorts(RasterImage.Tag.keys, [1, 1, 1, 1, 1025, 0, 1, 1])])
      }),
    Defect(
      "cog-system-user-defined",
      french: "Le système de coordonnées d'un raster n'a pas de code.",
      english: "The reference system of a raster has no code.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.keys],
          by: [.shorts(RasterImage.Tag.keys, RasterFile.keys(system: 32_767))])
      }),
    Defect(
      "cog-system-unassigned",
      french: "Le code du système de coordonnées d'un raster ne peut pas être un code EPSG.",
      english: "The code of the reference system of a raster can be no EPSG code.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.keys],
          by: [.shorts(RasterImage.Tag.keys, RasterFile.keys(system: 93))])
      }),
    Defect(
      "cog-system-mercator",
      french: "Les rasters sont en Mercator pour le Web.",
      english: "Rasters are in Web Mercator.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.keys], by: [.shorts(RasterImage.Tag.keys, RasterFile.keys(system: 3857))]
        )
      }),
    Defect(
      "cog-extent-elsewhere",
      french: "L'emprise d'un raster est hors du territoire de son système.",
      english: "The extent of a raster is outside of the area of its system.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.pixelScale, RasterImage.Tag.tiepoint],
          by: [
            .doubles(RasterImage.Tag.pixelScale, [10, 10, 0]),
            .doubles(RasterImage.Tag.tiepoint, [0, 0, 0, 7_000_000, 6_670_000, 0]),
          ])
      }),
    Defect(
      "cog-axes-swapped",
      french: "Les deux axes d'un raster sont échangés.",
      english: "The two axes of a raster are swapped.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.pixelScale, RasterImage.Tag.tiepoint],
          by: [
            .doubles(RasterImage.Tag.pixelScale, [10, 10, 0]),
            .doubles(RasterImage.Tag.tiepoint, [0, 0, 0, 6_660_000, 710_000, 0]),
          ])
      }),
    Defect(
      "cog-degrees",
      french: "L'emprise d'un raster projeté est en degrés.",
      english: "The extent of a projected raster is in degrees.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.pixelScale, RasterImage.Tag.tiepoint],
          by: [
            .doubles(RasterImage.Tag.pixelScale, [0.0001, 0.0001, 0]),
            .doubles(RasterImage.Tag.tiepoint, [0, 0, 0, 3, 47.2, 0]),
          ])
      }),
    Defect(
      "cog-upside-down",
      french: "Le haut d'un raster est au sud.",
      english: "The top of a raster is to the south.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.pixelScale, RasterImage.Tag.tiepoint],
          by: [
            .doubles(RasterImage.Tag.pixelScale, [10, -10, 0]),
            .doubles(RasterImage.Tag.tiepoint, [0, 0, 0, 700_000, 6_660_000, 0]),
          ])
      }),
    Defect(
      "cog-raster-type-missing",
      french: "Les rasters ne disent pas si un pixel est une surface ou un point.",
      english: "Rasters do not say whether a pixel is an area or a point.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.keys],
          by: [
            .shorts(
              RasterImage.Tag.keys, [1, 1, 1, 3, 1024, 0, 1, 1, 3072, 0, 1, 2154, 3076, 0, 1, 9001])
          ])
      }),
  ]
}
