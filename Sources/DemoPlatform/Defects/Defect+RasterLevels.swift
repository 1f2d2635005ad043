extension Defect {
  /// The defects in the levels of rasters (OGC 21-026).
  static let rasterLevels: [Defect] = [
    Defect(
      "cog-uncompressed",
      french: "Les rasters ne sont pas compressés.",
      english: "Rasters are not compressed.",
      .raster { file in
        for place in file.images.indices { file.images[place].compression = 1 }
      }),
    Defect(
      "cog-without-full-image",
      french: "Les rasters n'ont que des aperçus.",
      english: "Rasters have overviews only.",
      .raster { file in
        file.images[0].subfileType = 1
      }),
    Defect(
      "cog-overview-far",
      french: "Le premier aperçu d'un raster est seize fois plus petit que l'image.",
      english: "The first overview of a raster is sixteen times smaller than the image.",
      .raster { file in
        file.images[file.levels[1]].resize(64)
        file.keepLevels(2)
      }),
    Defect(
      "cog-odd-size",
      french: "L'image d'un raster a 1001 pixels de côté, et son premier aperçu 501.",
      english: "The image of a raster has a side of 1001 pixels, and its first overview 501.",
      .raster { file in
        file.images[0].resize(1001)
        file.images[file.levels[1]].resize(501)
      }),
    Defect(
      "cog-last-level-large",
      french: "Le dernier niveau d'un raster a quatre tuiles.",
      english: "The last level of a raster has four tiles.",
      .raster { file in
        file.keepLevels(2)
      }),
    Defect(
      "cog-tiles-oblong",
      french: "Les tuiles d'un raster ne sont pas carrées.",
      english: "The tiles of a raster are not square.",
      .raster { file in
        for place in file.images.indices { file.images[place].setTile(256, 512) }
      }),
    Defect(
      "cog-tiles-huge",
      french: "Les tuiles d'un raster ont 2048 pixels de côté.",
      english: "The tiles of a raster have sides of 2048 pixels.",
      .raster { file in
        for place in file.images.indices { file.images[place].setTile(2048, 2048) }
      }),
    Defect(
      "cog-tiles-irregular",
      french: "Les tuiles des aperçus d'un raster n'ont pas la taille de celles de l'image.",
      english: "The tiles of the overviews of a raster have another size than those of the image.",
      .raster { file in
        file.images[file.levels[1]].setTile(512, 512)
      }),
    Defect(
      "cog-overviews-georeferenced",
      french: "Les aperçus d'un raster sont géoréférencés.",
      english: "The overviews of a raster are georeferenced.",
      .raster { file in
        file.images[file.levels[1]].extras += RasterFile.georeference
      }),
    Defect(
      "cog-georeference-by-matrix",
      french: "Les rasters sont placés par une matrice.",
      english: "Rasters are placed by a matrix.",
      .raster { file in
        file.images[0].replaceFields(
          [RasterImage.Tag.pixelScale, RasterImage.Tag.tiepoint],
          by: [
            .doubles(
              RasterImage.Tag.transformation,
              [10, 0, 0, 700_000, 0, -10, 0, 6_670_000, 0, 0, 0, 0, 0, 0, 0, 1])
          ])
      }),
  ]
}
