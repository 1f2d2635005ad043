extension String {
  /// Returns the beginning of the text, with an ellipsis where it was cut.
  ///
  /// Scalars are counted, since one character may hold any number of combining marks.
  package func excerpt(ofScalars limit: Int) -> String {
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return self }
    return String(scalars[..<end]) + "…"
  }
}
