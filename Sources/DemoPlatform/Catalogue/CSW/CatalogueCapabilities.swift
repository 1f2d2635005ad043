/// What the catalogue service can do (OGC 07-006r1, 10.5).
struct CatalogueCapabilities: Sendable {
  /// The scheme and authority of the platform.
  let origin: String

  /// The capabilities document.
  var element: Element {
    Element(
      "csw:Capabilities",
      [
        "xmlns:csw": Namespace.csw, "xmlns:ows": Namespace.ows, "xmlns:ogc": Namespace.ogc,
        "xmlns:gml": Namespace.oldGML, "xmlns:xlink": Namespace.xlink, "version": "2.0.2",
      ]
    ) {
      identification
      provider
      Element("ows:OperationsMetadata") {
        operation("GetCapabilities", [])
        operation("DescribeRecord", [("typeName", ["gmd:MD_Metadata"])])
        operation(
          "GetRecords",
          [
            ("typeNames", ["gmd:MD_Metadata", "csw:Record"]),
            ("outputSchema", [Namespace.gmd, Namespace.csw]),
            ("resultType", ["hits", "results"]), ("ElementSetName", ["brief", "summary", "full"]),
            ("CONSTRAINTLANGUAGE", ["FILTER", "CQL_TEXT"]),
          ])
        operation("GetRecordById", [("outputSchema", [Namespace.gmd, Namespace.csw])])
        Element("ows:Constraint", ["name": "MaxRecordDefault"]) {
          Element("ows:Value", text: String(CatalogueQuery.maximumCount))
        }
      }
      filters
    }
  }

  private var identification: Element {
    Element("ows:ServiceIdentification") {
      Element("ows:Title", text: "Catalogue du Val de Lauve")
      Element("ows:Abstract", text: "Fiches de métadonnées de la communauté de communes.")
      Element("ows:ServiceType", text: "CSW")
      Element("ows:ServiceTypeVersion", text: "2.0.2")
      Element("ows:Fees", text: "NONE")
      Element("ows:AccessConstraints", text: "NONE")
    }
  }

  private var provider: Element {
    Element("ows:ServiceProvider") {
      Element("ows:ProviderName", text: "Communauté de communes du Val de Lauve")
      Element("ows:ServiceContact") {
        Element("ows:ContactInfo") {
          Element("ows:Address") {
            Element("ows:ElectronicMailAddress", text: "geomatique@valdelauve.example")
          }
        }
      }
    }
  }

  private func operation(_ name: String, _ parameters: [(String, [String])]) -> Element {
    Element("ows:Operation", ["name": name]) {
      Element("ows:DCP") {
        Element("ows:HTTP") {
          Element("ows:Get", ["xlink:href": "\(origin)/csw"])
          Element("ows:Post", ["xlink:href": "\(origin)/csw"])
        }
      }
      parameters.map { name, values in
        Element("ows:Parameter", ["name": name]) {
          values.map { Element("ows:Value", text: $0) }
        }
      }
    }
  }

  private var filters: Element {
    Element("ogc:Filter_Capabilities") {
      Element("ogc:Spatial_Capabilities") {
        Element("ogc:GeometryOperands") {
          Element("ogc:GeometryOperand", text: "gml:Envelope")
        }
        Element("ogc:SpatialOperators") { Element("ogc:SpatialOperator", ["name": "BBOX"]) }
      }
      Element("ogc:Scalar_Capabilities") {
        Element("ogc:LogicalOperators")
        Element("ogc:ComparisonOperators") {
          Element("ogc:ComparisonOperator", text: "EqualTo")
          Element("ogc:ComparisonOperator", text: "Like")
        }
      }
      Element("ogc:Id_Capabilities") { Element("ogc:EID") }
    }
  }
}
