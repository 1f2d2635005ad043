/// A test of the suite `cog`, and what makes it fail.
struct CogProof {
  let test: String
  /// The defect of the demo platform; nil where the raster itself departs from the letter.
  let defect: String?
  let raster: String
  let parameters: [(name: String, value: String)]

  private init(
    _ test: String, _ defect: String?, raster: String = "ortho.tif",
    _ parameters: (name: String, value: String)...
  ) {
    self.test = test
    self.defect = defect
    self.raster = raster
    self.parameters = parameters
  }

  /// The parameter by which every try of the delivery is made.
  private static let full = (name: "delivery", value: "full")

  /// Tests whose failure the demo platform cannot show: it serves no file of this machine, and no HTTPS.
  ///
  /// `CogSuiteTests` and `RasterProbeTests` show it.
  static let elsewhere: Set<String> = ["layout.no-sidecar", "delivery.http2"]

  /// Every test, in the order of the suite.
  static let all: [CogProof] = [
    CogProof("tiff.readable", "cog-not-a-tiff"),
    CogProof("tiff.directories", "cog-directory-loop"),
    CogProof("tiff.word-boundary", "cog-directory-odd"),
    CogProof("tiff.sorted", "cog-fields-unsorted"),
    CogProof("tiff.fields", "cog-field-type-unknown"),
    CogProof("tiff.values", "cog-value-beyond-end"),
    CogProof("tiff.texts", "cog-text-unterminated"),
    CogProof("tiff.image-size", "cog-width-missing"),
    CogProof("tiff.tile-size", "cog-tile-size-unlawful"),
    CogProof("tiff.block-count", "cog-tile-array-short"),
    CogProof("tiff.complete", "cog-cut"),
    CogProof("tiff.apart", "cog-tiles-overlap"),
    CogProof("tiff.half-sparse", "cog-tile-half-sparse"),
    CogProof("tiff.uncompressed-size", "cog-uncompressed-short"),
    CogProof("layout.tiled", "cog-strips"),
    CogProof("layout.gdal-blocks", "cog-strips-wide", ("profile", "gdal")),
    CogProof("layout.overviews", "cog-without-overviews"),
    CogProof("layout.gdal-overviews", "cog-without-overviews", ("profile", "gdal")),
    CogProof("layout.overview-sizes", "cog-overview-same-size"),
    CogProof("layout.gdal-overview-sizes", "cog-overview-larger", ("profile", "gdal")),
    CogProof("layout.structure-first", "cog-directories-last"),
    CogProof("layout.directory-order", "cog-directories-shuffled"),
    CogProof("layout.data-order", "cog-data-shuffled"),
    CogProof("layout.data-after-directory", "cog-directories-last"),
    CogProof("layout.gdal-first-directory", "cog-directories-far", ("profile", "gdal")),
    CogProof("layout.first-directory", "cog-directories-far"),
    CogProof("layout.header-size", "cog-directories-far"),
    CogProof("layout.ghost", "cog-structural-line-malformed"),
    CogProof("layout.not-edited", "cog-edited"),
    CogProof("layout.row-major", "cog-tiles-reversed"),
    CogProof("layout.leaders", "cog-leader-wrong"),
    CogProof("layout.trailers", "cog-trailer-wrong"),
    CogProof("layout.mask-interleaved", "cog-mask-apart", raster: "relief.tif"),
    CogProof("layout.tile-order", "cog-tiles-scattered"),
    CogProof("ogc-21-026.big-tiff", "range-size-beyond-4-gib"),
    CogProof("ogc-21-026.tiling", "cog-strips", ("profile", "ogc")),
    CogProof("ogc-21-026.compression", "cog-uncompressed"),
    CogProof("ogc-21-026.full-image", "cog-without-full-image"),
    CogProof("ogc-21-026.reduced-images", "cog-without-overviews", ("profile", "ogc")),
    CogProof("ogc-21-026.overview-sizes", "cog-overview-same-size"),
    CogProof("ogc-21-026.overview-sizes-letter", nil, raster: "relief.tif", ("profile", "ogc")),
    CogProof("ogc-21-026.order", "cog-data-shuffled"),
    CogProof("ogc-21-026.factors", "cog-overview-far"),
    CogProof("ogc-21-026.factors-letter", "cog-odd-size", ("profile", "ogc")),
    CogProof("ogc-21-026.last-level", "cog-last-level-large"),
    CogProof("ogc-21-026.square-tiles", "cog-tiles-oblong"),
    CogProof("ogc-21-026.small-tiles", "cog-tiles-huge"),
    CogProof("ogc-21-026.tile-sizes", "cog-tiles-irregular"),
    CogProof("ogc-21-026.georeference", "cog-georeference-by-matrix"),
    CogProof("ogc-21-026.georeference-letter", nil, raster: "relief.tif", ("profile", "ogc")),
    CogProof("ogc-21-026.point-of-origin", "cog-overviews-georeferenced"),
    CogProof("georeference.present", "cog-not-georeferenced"),
    CogProof("georeference.usable", "cog-scale-zero"),
    CogProof("georeference.keys", "cog-keys-unsorted"),
    CogProof("georeference.system", "cog-system-missing"),
    CogProof("georeference.epsg", "cog-system-user-defined"),
    CogProof("georeference.known-code", "cog-system-unassigned"),
    CogProof("georeference.expected-system", "cog-system-mercator", ("systems", "2154,9794")),
    CogProof("georeference.extent", "cog-extent-elsewhere"),
    CogProof("georeference.axes", "cog-axes-swapped"),
    CogProof("georeference.metres", "cog-degrees"),
    CogProof("georeference.north-up", "cog-upside-down"),
    CogProof("georeference.raster-type", "cog-raster-type-missing"),
    CogProof("content.compression", "cog-jpeg-2000"),
    CogProof("content.nodata-number", "cog-nodata-text"),
    CogProof("content.nodata-fits", "cog-nodata-out-of-range"),
    CogProof("content.nodata-jpeg", "cog-nodata-with-jpeg"),
    CogProof("content.one-transparency", "cog-nodata-with-mask", raster: "relief.tif"),
    CogProof("content.same-bands", "cog-overview-bands"),
    CogProof("content.interleaved", "cog-bands-apart"),
    CogProof("content.statistics", "cog-statistics-missing"),
    CogProof("content.not-empty", "cog-empty"),
    CogProof("content.decodes", "cog-tile-damaged"),
    CogProof("content.decoded-size", "cog-tile-short"),
    CogProof("delivery.partial", "range-ignored"),
    CogProof("delivery.content-range", "range-content-range-missing"),
    CogProof("delivery.content-range", "range-content-range-wrong"),
    CogProof("delivery.further-range", "range-end-shifted"),
    CogProof("delivery.length", "range-whole-file"),
    CogProof("delivery.whole-reading", "range-half"),
    CogProof("delivery.past-end", "range-past-end-accepted"),
    CogProof("delivery.accept-ranges", "range-accept-ranges-missing"),
    CogProof("delivery.no-encoding", "range-encoded"),
    CogProof("delivery.etag", "range-etag-weak"),
    CogProof("delivery.etag-stable", "range-etag-changing"),
    CogProof("delivery.if-range", "range-if-range-refused"),
    CogProof("delivery.if-range-stale", "range-if-range-unchecked", full),
    CogProof("delivery.if-match", "range-if-match-unchecked", full),
    CogProof("delivery.media-type", "range-media-type-wrong"),
    CogProof("delivery.media-type-profile", "range-media-type-plain"),
    CogProof("delivery.cross-origin", "cors-missing"),
    CogProof("delivery.exposed-headers", "range-headers-hidden"),
    CogProof("delivery.preflight", "range-preflight-refused"),
    CogProof("delivery.head", "range-head-refused", full),
    CogProof("delivery.plain-get", "range-plain-get-refused", full),
    CogProof("delivery.no-redirect", "range-redirected"),
    CogProof("delivery.unsigned", nil, raster: "ortho.tif?X-Amz-Signature=0"),
    CogProof("delivery.latency", nil, ("latency", "0")),
    CogProof("delivery.no-sidecar", "range-sidecar", full),
    CogProof("stac.media-type", "stac-media-type", raster: "ortho.json"),
    CogProof("stac.code", "stac-code", raster: "ortho.json"),
    CogProof("stac.shape", "stac-shape", raster: "ortho.json"),
    CogProof("stac.transform", "stac-transform", raster: "ortho.json"),
    CogProof("stac.bands", "stac-bands", raster: "ortho.json"),
    CogProof("stac.nodata", "stac-nodata", raster: "ortho.json"),
    CogProof("stac.size", "stac-size", raster: "ortho.json"),
  ]
}
