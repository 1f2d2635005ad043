/// A language that recette speaks; French comes first, since its readers are French authorities.
package enum Language: String, Sendable, CaseIterable {
  case french = "fr"
  case english = "en"
}
