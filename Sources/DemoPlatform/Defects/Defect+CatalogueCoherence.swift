extension Defect {
  /// The defects of what the records of the catalogue lead to.
  static let catalogueCoherence: [Defect] = [
    Defect(
      "catalogue-service-gone",
      french: "Le service WFS que nomment les fiches n'existe plus.",
      english: "The WFS that records name is gone.",
      .catalogueAnswer { response, request in
        guard request.path == "/wfs" else { return }
        response = HTTPResponse(status: 404)
      }),
    Defect(
      "catalogue-service-other-protocol",
      french: "Le service WFS que nomment les fiches répond par un autre protocole.",
      english: "The WFS that records name answers by another protocol.",
      .catalogueAnswer { response, request in
        guard request.path == "/wfs" else { return }
        response = .xml(Element("html", text: "Bienvenue"))
      }),
    Defect(
      "catalogue-api-without-links",
      french: "La page d'accueil de l'API du catalogue n'a pas de liens.",
      english: "The landing page of the API of the catalogue has no links.",
      .catalogueAnswer { response, request in
        guard request.path == "/records" else { return }
        response.content = Array("{\"title\": \"Catalogue du Val de Lauve\"}".utf8)
      }),
    Defect(
      "catalogue-layer-renamed",
      french: "Une couche que nomme une fiche a changé de nom dans le service.",
      english: "A layer that a record names has another name in the service.",
      .catalogueAnswer { response, request in
        guard request.path == "/wfs", let answer = ElementReader.element(of: response.content)
        else { return }
        var capabilities = answer
        capabilities.setText(
          "vdl:stations-recharge", at: "wfs:FeatureTypeList/wfs:FeatureType[1]/wfs:Name")
        response.content = ElementWriter.document(capabilities)
      }),
    Defect(
      "catalogue-download-gone",
      french: "Un téléchargement que nomme une fiche n'existe plus.",
      english: "A download that a record names is gone.",
      .catalogueAnswer { response, request in
        guard request.path == "/documents/zones-inondees.json" else { return }
        response = HTTPResponse(status: 404)
      }),
    Defect(
      "catalogue-download-page",
      french: "Un téléchargement que nomme une fiche donne une page HTML.",
      english: "A download that a record names gives a page in HTML.",
      .catalogueAnswer { response, request in
        guard request.path == "/documents/zones-inondees.json" else { return }
        response.set("Content-Type", to: "text/html; charset=utf-8")
        response.content = Array("<!DOCTYPE html><title>Téléchargement</title>".utf8)
      }),
    Defect(
      "catalogue-coupled-record-gone",
      french: "Une fiche que nomme un service n'est plus au catalogue.",
      english: "A record that a service names is no longer in the catalogue.",
      .catalogue { entries in
        entries.removeAll { $0.identifier == RecordSample.bilingual.rawValue }
      }),
    Defect(
      "catalogue-records-bare",
      french: "Aucune fiche ne dit la licence, la période, ni ce que sont les fichiers.",
      english: "No record says the licence, the period, or what the files are.",
      .catalogue { entries in
        for place in entries.indices {
          entries[place].element.edit(RecordPath.identification) { identification in
            identification.remove("gmd:resourceMaintenance")
            identification.remove("gmd:resourceConstraints[2]")
            identification.remove("gmd:extent/gmd:EX_Extent/gmd:temporalElement")
            identification.setText("Fiche.", at: "gmd:abstract/*")
          }
          entries[place].element.editEach("gmd:CI_OnlineResource") { resource in
            resource.remove("gmd:description")
          }
        }
      }),
  ]
}
