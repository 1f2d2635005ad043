extension Catalogue {
  /// The sentences of the embedded demo platform.
  package static let demo: [MessageTemplate] = [demoName, demoCannotListen, demoHintPort]

  /// What the embedded platform is called.
  package static let demoName = MessageTemplate(
    "demo.name", french: "Plateforme de démonstration", english: "Demonstration platform")
  /// The demo platform could not open its port.
  package static let demoCannotListen = MessageTemplate(
    "demo.cannot-listen",
    french: "La plateforme de démonstration ne peut pas écouter sur le port {port} : {cause}.",
    english: "The demo platform cannot listen on port {port}: {cause}.")
  /// How to get a port.
  package static let demoHintPort = MessageTemplate(
    "demo.hint-port",
    french: "Choisissez un autre port, ou 0 pour laisser le système en choisir un libre.",
    english: "Choose another port, or 0 to let the system choose a free one.")
}
