/// The namespaces that the catalogue writes in, by their usual prefixes.
enum Namespace {
  static let gmd = "http://www.isotc211.org/2005/gmd"
  static let gco = "http://www.isotc211.org/2005/gco"
  static let gmx = "http://www.isotc211.org/2005/gmx"
  static let srv = "http://www.isotc211.org/2005/srv"
  /// GML 3.2.1, of the schemas of 2007.
  static let gml = "http://www.opengis.net/gml/3.2"
  /// GML 3.2.0, of the schemas of 2006.
  static let oldGML = "http://www.opengis.net/gml"
  static let xlink = "http://www.w3.org/1999/xlink"
  static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
  static let schema = "http://www.w3.org/2001/XMLSchema"
  static let csw = "http://www.opengis.net/cat/csw/2.0.2"
  static let ows = "http://www.opengis.net/ows"
  static let ogc = "http://www.opengis.net/ogc"
  static let dc = "http://purl.org/dc/elements/1.1/"
  static let dct = "http://purl.org/dc/terms/"
  static let oai = "http://www.openarchives.org/OAI/2.0/"
  static let oaiDC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
  static let sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9"
}
