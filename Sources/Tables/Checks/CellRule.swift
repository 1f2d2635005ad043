/// A custom check of one cell (Validata, `custom_checks`).
package enum CellRule: Sendable, Hashable {
  case siren
  case siret
  case actNomenclature
  case phoneNumber
  case openingHours
  case yearInterval(allowsYear: Bool)
  case frenchPosition
  case area(FrenchArea)

  /// Returns what is wrong with a cell that its field could read, or nil.
  func fault(_ cell: ArraySlice<UInt8>, _ value: FieldValue) -> JudgementCode? {
    switch self {
    case .siren: EnterpriseNumber.isSIREN(cell) ? nil : .siren
    case .siret: EnterpriseNumber.isSIRET(cell) ? nil : .siret
    case .actNomenclature: ActNomenclature.holds(cell) ? nil : .actNomenclature
    case .phoneNumber: PhoneNumber.holds(cell) ? nil : .phoneNumber
    case .openingHours: OpeningHours.holds(cell) ? nil : .openingHours
    case .yearInterval(let allowsYear):
      YearInterval.holds(cell, allowsYear: allowsYear) ? nil : .yearInterval
    case .frenchPosition:
      if case .point(let point) = value { FrenchPosition.fault(point) } else { nil }
    case .area(let area): area.holds(cell) ? nil : .frenchArea
    }
  }

  /// A cell that would do.
  var sample: String {
    switch self {
    case .siren: "130025265"
    case .siret: "13002526500013"
    case .actNomenclature: "Finances locales/Subventions"
    case .phoneNumber: "01 23 45 67 89"
    case .openingHours: "Mo-Fr 08:00-12:00, Sa 09:00-12:00"
    case .yearInterval: "2023/2024"
    case .frenchPosition: "2.35,48.85"
    case .area(let area): area.sample
    }
  }
}
