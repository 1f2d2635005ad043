extension RecordWriter {
  /// The elements of the intercommunality that are not in the standard, each with all that it must tell.
  static let extensions = Element("gmd:metadataExtensionInfo") {
    Element("gmd:MD_MetadataExtensionInformation") {
      extendedElement(
        "puissanceNominale", "puissance", definition: "Puissance nominale de la borne, en kW."
      ) {
        Element("gmd:obligation") { Element("gmd:MD_ObligationCode", text: "conditional") }
        text("gmd:condition", "La borne est en service.")
        code("gmd:dataType", "MD_DatatypeCode", "integer")
        text("gmd:maximumOccurrence", "1")
        text("gmd:domainValue", "Nombre positif")
      }
      extendedElement(
        "rechargeRapide", nil, definition: "Borne de plus de 50 kW."
      ) {
        code("gmd:dataType", "MD_DatatypeCode", "codelistElement")
      }
    }
  }

  private static func extendedElement(
    _ name: String, _ shortName: String?, definition: String,
    @ElementBuilder content: () -> [Element]
  ) -> Element {
    Element("gmd:extendedElementInformation") {
      Element("gmd:MD_ExtendedElementInformation") {
        text("gmd:name", FreeText(name))
        if let shortName {
          text("gmd:shortName", FreeText(shortName))
        } else {
          Element("gmd:domainCode") { Element("gco:Integer", text: "1") }
        }
        text("gmd:definition", FreeText(definition))
        content()
        text("gmd:parentEntity", "MD_DataIdentification")
        text("gmd:rule", "Élément de la norme du Val de Lauve.")
        contact("gmd:source", role: "author")
      }
    }
  }

  /// What goes with the resource: the relief that the photograph was straightened on.
  static let association = Element("gmd:aggregationInfo") {
    Element("gmd:MD_AggregateInformation") {
      Element("gmd:aggregateDataSetIdentifier") {
        Element("gmd:MD_Identifier") {
          text("gmd:code", FreeText("\(DemoRecord.resourcePrefix)/relief"))
        }
      }
      code("gmd:associationType", "DS_AssociationTypeCode", "crossReference")
      code("gmd:initiativeType", "DS_InitiativeTypeCode", "campaign")
    }
  }

  /// Nothing about the resource is secret.
  static let security = Element("gmd:resourceConstraints") {
    Element("gmd:MD_SecurityConstraints") {
      code("gmd:classification", "MD_ClassificationCode", "unclassified")
    }
  }

  /// The copy that the town hall keeps.
  static let medium = Element("gmd:offLine") {
    Element("gmd:MD_Medium") {
      code("gmd:name", "MD_MediumNameCode", "dvd")
      Element("gmd:density") { Element("gco:Real", text: "4.7") }
      text("gmd:densityUnits", "Go")
      code("gmd:mediumFormat", "MD_MediumFormatCode", "iso9660")
    }
  }

  /// Where the photograph comes from.
  static let lineageSource = Element("gmd:source") {
    Element("gmd:LI_Source") {
      text("gmd:description", "Clichés verticaux de juin 2024.")
    }
  }

  /// How well the network of the trails hangs together: in a figure, and against INSPIRE's model.
  static let topology: [Element] = [
    Element("gmd:report") {
      Element("gmd:DQ_TopologicalConsistency") {
        text("gmd:nameOfMeasure", "Nombre de raccords manquants")
        text("gmd:evaluationMethodDescription", "Recherche des extrémités proches sans nœud.")
        Element("gmd:dateTime") { Element("gco:DateTime", text: "2025-02-03T09:00:00") }
        Element("gmd:result") {
          Element("gmd:DQ_QuantitativeResult") {
            Element(
              "gmd:valueUnit", ["xlink:href": "http://www.opengis.net/def/uom/OGC/1.0/unity"])
            Element("gmd:value") {
              Element("gco:Record", ["xsi:type": "xs:integer"], text: "2")
            }
          }
        }
      }
    },
    Element("gmd:report") {
      Element("gmd:DQ_TopologicalConsistency") {
        Element("gmd:result") {
          Element("gmd:DQ_ConformanceResult") {
            citation(
              "gmd:specification",
              "INSPIRE Data Specifications - Base Models - Generic Network Model",
              published: "2013-04-05")
            text("gmd:explanation", "Les raccords ne sont pas tous à moins d'un mètre.")
            Element("gmd:pass") { Element("gco:Boolean", text: "false") }
          }
        }
      }
    },
  ]
}
