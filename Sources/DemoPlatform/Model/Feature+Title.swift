extension Feature {
  /// The name for people: the first property, which names the feature in every collection.
  var title: String { values.first?.text ?? identifier }
}
