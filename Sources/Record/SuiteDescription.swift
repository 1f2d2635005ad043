package import Messages

/// What the record keeps of a suite, so that reports need no suite file.
package struct SuiteDescription: Sendable, Hashable {
  /// A conformance class as reports show it.
  package struct ConformanceClass: Sendable, Hashable {
    package let id: String
    package let title: LocalizedText
    /// The URI by which a platform declares it, if it has one.
    package let conformance: String?
    package let tests: [Test]

    /// Creates the description of a class.
    package init(id: String, title: LocalizedText, conformance: String?, tests: [Test]) {
      self.id = id
      self.title = title
      self.conformance = conformance
      self.tests = tests
    }
  }

  /// A test as reports show it.
  package struct Test: Sendable, Hashable {
    package let id: String
    package let level: Level
    package let requirements: [String]
    package let title: LocalizedText
    package let why: LocalizedText
    package let fix: LocalizedText
    /// Where the requirement can be read, if the suite says.
    package let reference: String?
    /// The line of the suite file where the test stands.
    package let line: Int

    /// Creates the description of a test.
    package init(
      id: String, level: Level, requirements: [String], title: LocalizedText, why: LocalizedText,
      fix: LocalizedText, reference: String?, line: Int
    ) {
      self.id = id
      self.level = level
      self.requirements = requirements
      self.title = title
      self.why = why
      self.fix = fix
      self.reference = reference
      self.line = line
    }
  }

  package let id: String
  package let version: String
  package let title: LocalizedText
  package let reference: String?
  /// The suite file, relative to the folder of suites.
  package let file: String
  package let classes: [ConformanceClass]

  /// Creates the description of a suite.
  package init(
    id: String, version: String, title: LocalizedText, reference: String?, file: String,
    classes: [ConformanceClass]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.reference = reference
    self.file = file
    self.classes = classes
  }
}
