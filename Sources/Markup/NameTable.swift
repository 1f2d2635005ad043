/// The names of a tree by number, each read once wherever libxml2 keeps it.
///
/// libxml2 keeps one copy of a name, and one copy of a namespace for each declaration.
struct NameTable {
  private var numbers: [UnsafePointer<CChar>: Int] = [:]
  private var numbersByText: [String: Int] = [:]
  private var texts: [String] = []

  /// The names, that of number 1 first.
  var all: [String] { texts }

  /// Gives the number of a name, the same for the same text; 0 if there is none.
  mutating func number(_ name: UnsafePointer<CChar>?) -> Int {
    guard let name else { return 0 }
    if let number = numbers[name] { return number }
    let text = String(cString: name)
    let number = numbersByText[text] ?? texts.count + 1
    if number > texts.count {
      texts.append(text)
      numbersByText[text] = number
    }
    numbers[name] = number
    return number
  }

  /// Gives the text of a name.
  mutating func text(_ name: UnsafePointer<CChar>?) -> String? {
    let number = number(name)
    return number > 0 ? texts[number - 1] : nil
  }
}
