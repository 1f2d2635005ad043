package import Geo
package import Messages

extension GeoCode {
  /// The sentence of the catalogue.
  package var template: MessageTemplate {
    switch self {
    case .boxKind: Catalogue.geoBoxKind
    case .boxCount: Catalogue.geoBoxCount
    case .boxNumber: Catalogue.geoBoxNumber
    case .boxLatitudes: Catalogue.geoBoxLatitudes
    case .boxHeights: Catalogue.geoBoxHeights
    case .objectKind: Catalogue.geoObjectKind
    case .typeMissing: Catalogue.geoTypeMissing
    case .typeKind: Catalogue.geoTypeKind
    case .typeUnknown: Catalogue.geoTypeUnknown
    case .typeUnexpected: Catalogue.geoTypeUnexpected
    case .memberMissing: Catalogue.geoMemberMissing
    case .memberKind: Catalogue.geoMemberKind
    case .memberMisplaced: Catalogue.geoMemberMisplaced
    case .nestingKind: Catalogue.geoNestingKind
    case .positionShort: Catalogue.geoPositionShort
    case .positionNumber: Catalogue.geoPositionNumber
    case .positionLong: Catalogue.geoPositionLong
    case .lineShort: Catalogue.geoLineShort
    case .ringShort: Catalogue.geoRingShort
    case .ringOpen: Catalogue.geoRingOpen
    case .edgeUncut: Catalogue.geoEdgeUncut
    case .ringOrientation: Catalogue.geoRingOrientation
    case .collectionNested: Catalogue.geoCollectionNested
    case .collectionNeedless: Catalogue.geoCollectionNeedless
    case .crsMember: Catalogue.geoCRSMember
    case .latitudeRange: Catalogue.geoLatitudeRange
    case .longitudeRange: Catalogue.geoLongitudeRange
    case .axesSwapped: Catalogue.geoAxesSwapped
    case .instantForm: Catalogue.geoInstantForm
    case .instantDate: Catalogue.geoInstantDate
    case .instantTime: Catalogue.geoInstantTime
    case .instantOffset: Catalogue.geoInstantOffset
    case .intervalSlashes: Catalogue.geoIntervalSlashes
    case .intervalUnbounded: Catalogue.geoIntervalUnbounded
    case .intervalReversed: Catalogue.geoIntervalReversed
    case .intervalKind: Catalogue.geoIntervalKind
    }
  }

  /// The sentence with its tokens filled, the words that have a translation in both languages.
  package func message(_ tokens: [String: String]) -> Message {
    template(localized: tokens.mapValues(hasWords ? Self.word : LocalizedText.init(verbatim:)))
  }

  /// Whether the tokens are words of ours, and never text of a document.
  private var hasWords: Bool {
    switch self {
    case .boxKind, .objectKind, .typeKind, .memberKind, .nestingKind, .ringOrientation: true
    default: false
    }
  }

  private static func word(_ text: String) -> LocalizedText {
    switch text {
    case "array": LocalizedText(french: "tableau", english: "array")
    case "object": LocalizedText(french: "objet", english: "object")
    case "number": LocalizedText(french: "nombre", english: "number")
    case "string": LocalizedText(french: "texte", english: "text")
    case "boolean": LocalizedText(french: "booléen", english: "boolean")
    case "string, number": LocalizedText(french: "texte ou nombre", english: "text or number")
    case "object, null": LocalizedText(french: "objet ou null", english: "object or null")
    case "hole": LocalizedText(french: "trou", english: "hole")
    case "exterior": LocalizedText(french: "extérieur", english: "exterior")
    default: LocalizedText(verbatim: text)
    }
  }
}

extension GeoError {
  /// The sentence of the error.
  package var message: Message { code.message(tokens) }
}
