/// A small suite without a mistake, into which a test may put one.
enum SuiteText {
  static let sound = """
    {
      "id": "features", "version": "1.0.0",
      "title": {"fr": "Entités", "en": "Features"},
      "reference": "https://example.org/standard",
      "parameters": {
        "sample": {"type": "integer", "default": 5, "minimum": 1,
          "title": {"fr": "Collections vues", "en": "Collections looked at"}}
      },
      "probes": {
        "landing": {"get": "{+endpoint}", "accept": "application/json"}
      },
      "classes": [{
        "id": "core", "title": {"fr": "Noyau", "en": "Core"}, "required": true,
        "tests": [{
          "id": "core.landing", "level": "must", "requirements": ["/req/core/root-op"],
          "title": {"fr": "La page d'accueil répond", "en": "The landing page answers"},
          "why": {"fr": "Tout part d'elle.", "en": "Everything starts there."},
          "fix": {"fr": "Servez-la.", "en": "Serve it."},
          "for": "landing", "expect": [{"status": 200}]
        }]
      }],
      "requirements": [
        {"id": "/req/core/root-op", "kind": "requirement",
          "title": {"fr": "Page d'accueil", "en": "Landing page"}},
        {"id": "/req/core/other", "kind": "requirement", "title": {"fr": "Autre", "en": "Other"},
          "untested": {"fr": "Rien ne le montre.", "en": "Nothing shows it."}}
      ]
    }
    """
}
