extension Defect {
  /// The defects in telling problems.
  static let errors: [Defect] = [
    .unknownPath200,
    Defect(
      "unknown-path-500",
      french: "Un chemin qui n'existe pas répond 500.",
      english: "A path that does not exist answers 500.",
      .crash("unknown-path")),
    Defect(
      "error-empty",
      french: "Les erreurs n'ont pas de contenu.",
      english: "Errors have no content.",
      .alteringProblems { $0.content = [] }),
    .errorInHTML,
    Defect(
      "error-in-plain-json",
      french: "Les erreurs sont servies comme application/json.",
      english: "Errors are served as application/json.",
      .alteringProblems { response in
        guard response[field: "Content-Type"] == "application/problem+json" else { return }
        response.set("Content-Type", to: "application/json")
      }),
    .errorWithStackTrace,
  ]

  /// A path that does not exist answers 200 with the landing page.
  static let unknownPath200 = Defect(
    "unknown-path-200",
    french: "Un chemin qui n'existe pas répond 200 avec la page d'accueil.",
    english: "A path that does not exist answers 200 with the landing page.")

  /// Errors are told in HTML to clients that want JSON.
  static let errorInHTML = Defect(
    "error-in-html",
    french: "Les erreurs sont dites en HTML aux clients qui veulent du JSON.",
    english: "Errors are told in HTML to clients that want JSON.")

  /// Errors show a stack trace.
  static let errorWithStackTrace = Defect(
    "error-with-stack-trace",
    french: "Les erreurs montrent une trace d'appels.",
    english: "Errors show a stack trace.")
}
