extension Defect {
  /// The defects in the structure of rasters (TIFF 6.0).
  static let rasterStructure: [Defect] = [
    Defect(
      "cog-not-a-tiff",
      french: "Les rasters sont une page HTML.",
      english: "Rasters are a page in HTML.",
      .raster { file in
        file.alterBytes = { $0 = Array("<!DOCTYPE html><title>Connexion</title>".utf8) }
      }),
    Defect(
      "cog-directory-loop",
      french: "Le dernier répertoire d'un raster ramène au premier.",
      english: "The last directory of a raster leads back to the first.",
      .raster { file in
        file.isLoop = true
      }),
    Defect(
      "cog-directory-odd",
      french: "Les répertoires d'un raster sont à une adresse impaire.",
      english: "The directories of a raster are at an odd offset.",
      .raster { file in
        file.padding = 1
      }),
    Defect(
      "cog-fields-unsorted",
      french: "Les champs des répertoires d'un raster ne sont pas triés.",
      english: "The fields of the directories of a raster are not sorted.",
      .raster { file in
        file.images[0].alterFields = { $0.swapAt(0, 1) }
      }),
    Defect(
      "cog-field-type-unknown",
      french: "Un champ d'un raster est d'un type inconnu.",
      english: "A field of a raster has an unknown type.",
      .raster { file in
        file.images[0].alterFields = { $0[1].type = 99 }
      }),
    Defect(
      "cog-value-beyond-end",
      french: "Les métadonnées d'un raster sont annoncées au-delà de la fin du fichier.",
      english: "The metadata of a raster are said to be past the end of the file.",
      .raster { file in
        file.images[0].alterFields = { fields in
          for place in fields.indices where fields[place].tag == RasterImage.Tag.metadata {
            fields[place].falseOffset = 1_000_000_000
          }
        }
      }),
    Defect(
      "cog-text-unterminated",
      french: "Les métadonnées d'un raster n'ont pas d'octet nul à la fin.",
      english: "The metadata of a raster have no NUL byte at the end.",
      .raster { file in
        file.images[0].alterFields = { fields in
          for place in fields.indices where fields[place].tag == RasterImage.Tag.metadata {
            fields[place].values.removeLast()
          }
        }
      }),
    Defect(
      "cog-width-missing",
      french: "L'image d'un raster ne dit pas sa largeur.",
      english: "The image of a raster does not say its width.",
      .raster { file in
        file.images[0].alterFields = { $0.removeAll { $0.tag == RasterImage.Tag.width } }
      }),
    Defect(
      "cog-tile-size-unlawful",
      french: "Les tuiles d'un raster ont 250 pixels de côté.",
      english: "The tiles of a raster have sides of 250 pixels.",
      .raster { file in
        for place in file.images.indices { file.images[place].setTile(250, 250) }
      }),
    Defect(
      "cog-tile-array-short",
      french: "Il manque une adresse de tuile à un raster.",
      english: "An offset of a tile is missing in a raster.",
      .raster { file in
        file.alterOffsets = { $0.removeLast() }
      }),
    Defect(
      "cog-cut",
      french: "Les rasters sont coupés aux trois cinquièmes.",
      english: "Rasters are cut at three fifths.",
      .raster { file in
        file.alterBytes = { $0.removeLast($0.count * 2 / 5) }
      }),
    Defect(
      "cog-tiles-overlap",
      french: "Deux tuiles d'un raster se recouvrent.",
      english: "Two tiles of a raster overlap.",
      .raster { file in
        file.alterOffsets = { $0[1] = $0[0] + 8 }
      }),
    Defect(
      "cog-tile-half-sparse",
      french: "Une tuile d'un raster a une adresse et pas de taille.",
      english: "A tile of a raster has an offset and no size.",
      .raster { file in
        file.alterByteCounts = { $0[2] = 0 }
      }),
    Defect(
      "cog-uncompressed-short",
      french: "Les tuiles sans compression d'un raster sont trop courtes.",
      english: "The uncompressed tiles of a raster are too short.",
      .raster { file in
        file.images[0].compression = 1
        file.images[0].alterTile = { bytes, _ in bytes.removeLast(1000) }
      }),
  ]
}
