import CommandLine

/// The entry point of the command.
@main
struct Recette {
  static func main() async {
    await Application.main(demo: .embedded)
  }
}
