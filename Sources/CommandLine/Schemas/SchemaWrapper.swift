/// The schema of recette's own that imports all of a generation of ISO 19139: `gmd` alone knows neither the
/// anchors of `gmx` nor the services of `srv`.
enum SchemaWrapper {
  /// The generations, by the folder of their schemas.
  static let generations = ["20060504", "20070417"]

  /// The name of the file.
  static func name(of generation: String) -> String { "iso19139-\(generation).xsd" }

  /// The text of the file.
  static func text(of generation: String) -> String {
    let folder = "plugins/profiles/apiso/schemas/ogc/iso/19139/\(generation)"
    let imports = ["gmd", "gmx", "srv"].map { part in
      """
        <xs:import namespace="http://www.isotc211.org/2005/\(part)"
          schemaLocation="\(folder)/\(part)/\(part).xsd"/>
      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
        targetNamespace="urn:recette:iso19139:\(generation)">
      \(imports.joined(separator: "\n"))
      </xs:schema>

      """
  }
}
