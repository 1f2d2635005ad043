extension Defect {
  /// The defects of records in values of code lists: each a value that its list does not have.
  static let recordCodes: [Defect] =
    [
      .record(
        "code-empty", in: .plain, french: "Un code d'une fiche est vide.",
        english: "A code of a record is empty."
      ) {
        $0.setAttribute(
          "codeListValue", to: "", at: "\(RecordPath.identification)/gmd:status/gmd:MD_ProgressCode"
        )
      }
    ]
    + codeLists.map { name, list, sample in
      .record(
        "code-\(name)", in: sample,
        french: "Une fiche emploie une valeur qui n'est pas de la liste \(list).",
        english: "A record uses a value that is not of the list \(list)."
      ) { record in
        record.editEach(list) { code in
          if code[attribute: "codeListValue"] != nil {
            code[attribute: "codeListValue"] = "inconnu"
          }
          code.text = "inconnu"
        }
      }
    }

  /// The lists, with a short name and a record that has a value of each.
  private static let codeLists: [(String, String, RecordSample)] = [
    ("date-type", "gmd:CI_DateTypeCode", .plain),
    ("function", "gmd:CI_OnLineFunctionCode", .plain),
    ("presentation", "gmd:CI_PresentationFormCode", .plain),
    ("role", "gmd:CI_RoleCode", .plain),
    ("evaluation", "gmd:DQ_EvaluationMethodTypeCode", .plain),
    ("association", "gmd:DS_AssociationTypeCode", .detailed),
    ("initiative", "gmd:DS_InitiativeTypeCode", .detailed),
    ("cell", "gmd:MD_CellGeometryCode", .detailed),
    ("character-set", "gmd:MD_CharacterSetCode", .plain),
    ("classification", "gmd:MD_ClassificationCode", .detailed),
    ("coverage", "gmd:MD_CoverageContentTypeCode", .detailed),
    ("datatype", "gmd:MD_DatatypeCode", .bilingual),
    ("dimension", "gmd:MD_DimensionNameTypeCode", .detailed),
    ("geometry", "gmd:MD_GeometricObjectTypeCode", .bilingual),
    ("imaging", "gmd:MD_ImagingConditionCode", .detailed),
    ("keyword-type", "gmd:MD_KeywordTypeCode", .plain),
    ("frequency", "gmd:MD_MaintenanceFrequencyCode", .plain),
    ("medium-format", "gmd:MD_MediumFormatCode", .detailed),
    ("medium", "gmd:MD_MediumNameCode", .detailed),
    ("obligation", "gmd:MD_ObligationCode", .bilingual),
    ("pixel", "gmd:MD_PixelOrientationCode", .detailed),
    ("progress", "gmd:MD_ProgressCode", .plain),
    ("restriction", "gmd:MD_RestrictionCode", .plain),
    ("scope", "gmd:MD_ScopeCode", .plain),
    ("representation", "gmd:MD_SpatialRepresentationTypeCode", .plain),
    ("topic", "gmd:MD_TopicCategoryCode", .plain),
    ("topology", "gmd:MD_TopologyLevelCode", .bilingual),
    ("platform", "srv:DCPList", .service),
    ("coupling", "srv:SV_CouplingType", .service),
    ("direction", "srv:SV_ParameterDirection", .other),
    ("language", "gmd:LanguageCode", .plain),
    ("country", "gmd:Country", .bilingual),
  ]
}
