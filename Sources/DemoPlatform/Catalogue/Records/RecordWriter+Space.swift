extension RecordWriter {
  /// How the resource tells space, for the records that say it.
  @ElementBuilder
  func spatialRepresentation(of record: DemoRecord) -> [Element] {
    if record.details.contains(.geometry) { Self.vectors }
    if record.details.contains(.image) { Self.grid }
  }

  private static let vectors = Element("gmd:spatialRepresentationInfo") {
    Element("gmd:MD_VectorSpatialRepresentation") {
      code("gmd:topologyLevel", "MD_TopologyLevelCode", "geometryOnly")
      Element("gmd:geometricObjects") {
        Element("gmd:MD_GeometricObjects") {
          code("gmd:geometricObjectType", "MD_GeometricObjectTypeCode", "point")
        }
      }
    }
  }

  /// The grid of 1024 by 1024 pixels of ten metres, which was held against points on the ground.
  private static let grid = Element("gmd:spatialRepresentationInfo") {
    Element("gmd:MD_Georectified") {
      Element("gmd:numberOfDimensions") { Element("gco:Integer", text: "2") }
      axis("row")
      axis("column")
      code("gmd:cellGeometry", "MD_CellGeometryCode", "area")
      Element("gmd:transformationParameterAvailability") { Element("gco:Boolean", text: "true") }
      Element("gmd:checkPointAvailability") { Element("gco:Boolean", text: "true") }
      text("gmd:checkPointDescription", "Douze points relevés sur le terrain.")
      Element("gmd:pointInPixel") { Element("gmd:MD_PixelOrientationCode", text: "upperLeft") }
    }
  }

  private static func axis(_ name: String) -> Element {
    Element("gmd:axisDimensionProperties") {
      Element("gmd:MD_Dimension") {
        code("gmd:dimensionName", "MD_DimensionNameTypeCode", name)
        Element("gmd:dimensionSize") { Element("gco:Integer", text: "1024") }
        Element("gmd:resolution") { Element("gco:Measure", ["uom": "m"], text: "10") }
      }
    }
  }

  /// What the pixels of the image are: visible light, with shadows.
  static let imageContent = Element("gmd:contentInfo") {
    Element("gmd:MD_ImageDescription") {
      Element("gmd:attributeDescription") {
        Element("gco:RecordType", text: "Luminance de 1 à 200")
      }
      code("gmd:contentType", "MD_CoverageContentTypeCode", "image")
      Element("gmd:dimension") {
        Element("gmd:MD_Band") {
          Element("gmd:maxValue") { Element("gco:Real", text: "0.7") }
          Element("gmd:minValue") { Element("gco:Real", text: "0.4") }
          Element("gmd:units", ["xlink:href": "urn:ogc:def:uom:UCUM::um"])
        }
      }
      code("gmd:imagingCondition", "MD_ImagingConditionCode", "shadow")
    }
  }

  /// The edge of the data as a polygon, whose system and axes are told.
  static func polygon(of record: DemoRecord) -> [Element] {
    record.boxes.map { box in
      let corners = [
        (box.west, box.south), (box.east, box.south), (box.east, box.north),
        (box.west, box.north), (box.west, box.south),
      ]
      let list = corners.map {
        "\(decimal($0.1, .toNearestOrEven)) \(decimal($0.0, .toNearestOrEven))"
      }
      return Element("gmd:geographicElement") {
        Element("gmd:EX_BoundingPolygon") {
          Element("gmd:polygon") {
            Element(
              "gml:Polygon",
              [
                "gml:id": "contour-\(record.identifier)",
                "srsName": "http://www.opengis.net/def/crs/EPSG/0/4326", "srsDimension": "2",
                "axisLabels": "lat long", "uomLabels": "degree degree",
              ]
            ) {
              Element("gml:exterior") {
                Element("gml:LinearRing") {
                  Element("gml:posList", text: list.joined(separator: " "))
                }
              }
            }
          }
        }
      }
    }
  }
}
