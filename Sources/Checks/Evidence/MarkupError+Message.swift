package import Markup
package import Messages

extension MarkupError {
  /// The error in words.
  package var message: Message {
    (Catalogue.template(code: code.rawValue) ?? Catalogue.nodeNoXML)(tokens)
  }

  /// Whether the document is beyond what recette reads, so that nothing can be told of it.
  var isBeyondLimits: Bool {
    switch code {
    case .tooLarge, .tooDeep, .limit, .outOfMemory, .expressionLimit: true
    default: false
    }
  }
}
