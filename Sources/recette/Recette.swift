import CommandLine

/// The entry point of the command.
@main
struct Recette {
  static func main() {
    Application.main(demo: .embedded)
  }
}
