extension RecordWriter {
  /// What the resource was held against, and where it comes from.
  func quality(of record: DemoRecord) -> Element {
    Element("gmd:dataQualityInfo") {
      Element("gmd:DQ_DataQuality") {
        Element("gmd:scope") {
          Element("gmd:DQ_Scope") {
            Self.code("gmd:level", "MD_ScopeCode", record.level.rawValue)
            if let name = record.level.name {
              Element("gmd:levelDescription") {
                Element("gmd:MD_ScopeDescription") { Self.text("gmd:other", FreeText(name)) }
              }
            }
          }
        }
        record.conformity.map { Self.conformity($0) }
        if record.details.contains(.topology) { Self.topology }
        if record.service?.tellsQuality == true { Self.qualityOfService }
        record.data.map { data in
          Element("gmd:lineage") {
            Element("gmd:LI_Lineage") {
              Self.text("gmd:statement", data.lineage)
              if record.details.contains(.sources) { Self.lineageSource }
            }
          }
        }
      }
    }
  }

  private static func conformity(_ conformity: Conformity) -> Element {
    Element("gmd:report") {
      Element("gmd:DQ_DomainConsistency") {
        code("gmd:evaluationMethodType", "DQ_EvaluationMethodTypeCode", "directInternal")
        Element("gmd:result") {
          Element("gmd:DQ_ConformanceResult") {
            citation(
              "gmd:specification", conformity.specification, published: conformity.date)
            text("gmd:explanation", conformity.explanation)
            Element("gmd:pass") {
              Element("gco:Boolean", text: conformity.isConformant ? "true" : "false")
            }
          }
        }
      }
    }
  }

  /// How well the service answers, by the three criteria of Regulation (EU) 1089/2010.
  private static let qualityOfService: [Element] = [
    (
      "availability", "Part du temps pendant laquelle le service répond, par an",
      "urn:ogc:def:uom:OGC::percent", "xs:double", "99.5"
    ),
    (
      "performance", "Délai de la première réponse dans neuf cas sur dix",
      "http://www.opengis.net/def/uom/SI/second", "xs:double", "0.5"
    ),
    (
      "capacity", "Nombre de demandes servies en même temps",
      "http://www.opengis.net/def/uom/OGC/1.0/unity", "xs:integer", "20"
    ),
  ].map { criterion, description, unit, type, value in
    let list = "http://inspire.ec.europa.eu/metadata-codelist/QualityOfServiceCriteria"
    return Element("gmd:report") {
      Element("gmd:DQ_ConceptualConsistency") {
        text("gmd:nameOfMeasure", FreeText(criterion, address: "\(list)/\(criterion)"))
        Element("gmd:measureIdentification") {
          Element("gmd:MD_Identifier") {
            text("gmd:code", FreeText("INSPIRE_service_\(criterion)"))
          }
        }
        text("gmd:measureDescription", FreeText(description))
        Element("gmd:result") {
          Element("gmd:DQ_QuantitativeResult") {
            Element("gmd:valueUnit", ["xlink:href": unit])
            Element("gmd:value") { Element("gco:Record", ["xsi:type": type], text: value) }
          }
        }
      }
    }
  }
}
