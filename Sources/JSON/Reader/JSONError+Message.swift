extension JSONError {
  /// What is wrong, in a short English clause that can follow a colon.
  package var message: String {
    let found = arguments["found"] ?? ""
    let limit = arguments["limit"] ?? ""
    return switch detail {
    case .tooLarge: "the text is larger than the limit of \(limit) bytes"
    case .tooDeep: "arrays and objects are nested deeper than the limit of \(limit) levels"
    case .empty: "there is no value: the text is empty"
    case .byteOrderMark: "the text begins with a byte order mark"
    case .encoding: "the text is encoded in UTF-16 or UTF-32, not in UTF-8"
    case .invalidUTF8: "the byte \(found) is not valid UTF-8 here"
    case .markup: "this is HTML or XML, not JSON"
    case .unexpectedEnd: "the text ends before its value is complete"
    case .unterminatedString: "the string that begins here has no closing quotation mark"
    case .expectedValue: "a value is expected, found \(found)"
    case .expectedName: "a member name in quotation marks is expected, found \(found)"
    case .expectedColon: "a colon is expected after the member name, found \(found)"
    case .expectedCommaOrBracket: "a comma or ] is expected after the element, found \(found)"
    case .expectedCommaOrBrace: "a comma or } is expected after the member, found \(found)"
    case .trailingComma: "a comma stands before \(found), with nothing after it"
    case .trailingData: "the value is complete, yet \(found) follows it"
    case .comment: "JSON has no comments"
    case .singleQuote: "strings stand between quotation marks, not apostrophes"
    case .unknownWord: "\(found) is not a JSON value"
    case .invalidNumber: "this number is malformed at \(found)"
    case .leadingZero: "a number does not begin with a superfluous 0"
    case .controlCharacter: "the control character \(found) must be escaped in a string"
    case .invalidEscape: "there is no such escape in a string: \(found)"
    case .loneSurrogate: "the escape \(found) is half of a surrogate pair without the other half"
    }
  }
}
