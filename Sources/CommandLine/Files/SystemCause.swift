import Foundation
package import Messages

/// Why the operating system refused something, from `errno`.
package struct SystemCause: Sendable, Hashable {
  package let number: Int32

  /// Creates a cause from an error number.
  package init(_ number: Int32) {
    self.number = number
  }

  /// The cause in plain words; rarer ones in the system's own.
  package var text: LocalizedText {
    switch number {
    case ENOENT: LocalizedText(french: "il n'existe pas", english: "it does not exist")
    case EACCES, EPERM: LocalizedText(french: "accès refusé", english: "permission denied")
    case EISDIR: LocalizedText(french: "c'est un dossier", english: "it is a folder")
    case ENOTDIR:
      LocalizedText(
        french: "un élément du chemin n'est pas un dossier",
        english: "a part of the path is not a folder")
    case ENOSPC: LocalizedText(french: "le disque est plein", english: "the disk is full")
    case EROFS:
      LocalizedText(french: "le disque est en lecture seule", english: "the disk is read-only")
    case ENAMETOOLONG:
      LocalizedText(french: "le nom est trop long", english: "the name is too long")
    case EFBIG: LocalizedText(french: "il est trop gros", english: "it is too large")
    default: LocalizedText(verbatim: String(cString: strerror(number)))
    }
  }
}
