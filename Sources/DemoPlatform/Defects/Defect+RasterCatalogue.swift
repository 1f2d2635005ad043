import JSON

extension Defect {
  /// The defects in what the STAC catalogue promises of rasters.
  static let rasterCatalogue: [Defect] = [
    Defect(
      "stac-media-type",
      french: "Les fiches STAC ne disent pas que les rasters sont des COG.",
      english: "STAC items do not say that rasters are COGs.",
      .promise("type", "image/tiff")),
    Defect(
      "stac-code",
      french: "Les fiches STAC donnent un autre système de coordonnées.",
      english: "STAC items give another reference system.", .promise("proj:code", "EPSG:3857")),
    Defect(
      "stac-shape",
      french: "Les fiches STAC intervertissent largeur et hauteur, ou se trompent de taille.",
      english: "STAC items swap width and height, or give a wrong size.",
      .promise("proj:shape", [1024, 2048])),
    Defect(
      "stac-transform",
      french: "Les fiches STAC placent le centre du premier pixel, et non son coin.",
      english: "STAC items place the centre of the first pixel rather than its corner.",
      .promise("proj:transform", [10, 0, 700_005, 0, -10, 6_669_995])),
    Defect(
      "stac-bands", french: "Les fiches STAC décrivent trois bandes.",
      english: "STAC items describe three bands.",
      .promise("bands", [["name": "rouge"], ["name": "vert"], ["name": "bleu"]])),
    Defect(
      "stac-nodata", french: "Les fiches STAC donnent une autre valeur d'absence.",
      english: "STAC items give another nodata value.", .promise("nodata", -9999)),
    Defect(
      "stac-size", french: "Les fiches STAC donnent la taille d'une version passée.",
      english: "STAC items give the size of a past version.", .promise("file:size", 12_345)),
    Defect(
      "stac-signed", french: "Les fiches STAC donnent des adresses signées pour un temps.",
      english: "STAC items give addresses that are signed for a time.",
      .promise("href", "./ortho.tif?X-Amz-Signature=0")),
  ]
}
