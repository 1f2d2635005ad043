extension MetadataRecord {
  /// A data set of a fictitious territory, as French rules ask for it.
  package static let data = MetadataRecord(
    xml: """
      <?xml version="1.0" encoding="UTF-8"?>
      <gmd:MD_Metadata \(namespaces)>
        <gmd:fileIdentifier>\(text("fr-val-exemple-zones-humides"))</gmd:fileIdentifier>
        \(language)
        <gmd:characterSet>\(code("MD_CharacterSetCode", "utf8"))</gmd:characterSet>
        <gmd:hierarchyLevel>\(code("MD_ScopeCode", "dataset"))</gmd:hierarchyLevel>
        \(party("contact", role: "pointOfContact"))
        <gmd:dateStamp><gco:Date>2025-04-02</gco:Date></gmd:dateStamp>
        <gmd:metadataStandardName>\(text("ISO 19115"))</gmd:metadataStandardName>
        <gmd:metadataStandardVersion>\(text("2003/Cor.1:2006"))</gmd:metadataStandardVersion>
        <gmd:referenceSystemInfo><gmd:MD_ReferenceSystem><gmd:referenceSystemIdentifier>
          <gmd:RS_Identifier><gmd:code>\(anchor(
            "RGF93 v1 / Lambert-93 (EPSG:2154)", "http://www.opengis.net/def/crs/EPSG/0/2154"
          ))</gmd:code></gmd:RS_Identifier>
        </gmd:referenceSystemIdentifier></gmd:MD_ReferenceSystem></gmd:referenceSystemInfo>
        <gmd:identificationInfo><gmd:MD_DataIdentification>
          <gmd:citation><gmd:CI_Citation>
            <gmd:title>\(text("Zones humides du Val d'Exemple"))</gmd:title>
            <gmd:alternateTitle>\(text("zones_humides"))</gmd:alternateTitle>
            \(date("2020-01-15", "creation"))
            \(date("2024-03-01", "revision"))
            <gmd:identifier><gmd:MD_Identifier><gmd:code>\(text(
              "https://val-exemple.fr/id/dataset/zones-humides"
            ))</gmd:code></gmd:MD_Identifier></gmd:identifier>
          </gmd:CI_Citation></gmd:citation>
          <gmd:abstract>\(text(
            "Inventaire des zones humides de plus de 1 000 m² des douze communes du Val d'Exemple, relevées sur le "
              + "terrain entre 2018 et 2023 selon les critères de l'arrêté du 24 juin 2008."
          ))</gmd:abstract>
          \(party("pointOfContact", role: "custodian"))
          <gmd:resourceMaintenance><gmd:MD_MaintenanceInformation>
            <gmd:maintenanceAndUpdateFrequency>\(code(
              "MD_MaintenanceFrequencyCode", "annually"))</gmd:maintenanceAndUpdateFrequency>
          </gmd:MD_MaintenanceInformation></gmd:resourceMaintenance>
          <gmd:descriptiveKeywords><gmd:MD_Keywords>
            <gmd:keyword>\(text("Hydrographie"))</gmd:keyword>
            <gmd:type>\(code("MD_KeywordTypeCode", "theme"))</gmd:type>
            <gmd:thesaurusName><gmd:CI_Citation>
              <gmd:title>\(text("GEMET - INSPIRE themes, version 1.0"))</gmd:title>
              \(date("2008-06-01", "publication"))
            </gmd:CI_Citation></gmd:thesaurusName>
          </gmd:MD_Keywords></gmd:descriptiveKeywords>
          <gmd:descriptiveKeywords><gmd:MD_Keywords>
            <gmd:keyword>\(text("données ouvertes"))</gmd:keyword>
            <gmd:keyword>\(text("zone humide"))</gmd:keyword>
          </gmd:MD_Keywords></gmd:descriptiveKeywords>
          \(constraints)
          <gmd:spatialRepresentationType>\(code(
            "MD_SpatialRepresentationTypeCode", "vector"))</gmd:spatialRepresentationType>
          <gmd:spatialResolution><gmd:MD_Resolution><gmd:equivalentScale><gmd:MD_RepresentativeFraction>
            <gmd:denominator><gco:Integer>5000</gco:Integer></gmd:denominator>
          </gmd:MD_RepresentativeFraction></gmd:equivalentScale></gmd:MD_Resolution></gmd:spatialResolution>
          \(language)
          <gmd:characterSet>\(code("MD_CharacterSetCode", "utf8"))</gmd:characterSet>
          <gmd:topicCategory><gmd:MD_TopicCategoryCode>inlandWaters</gmd:MD_TopicCategoryCode></gmd:topicCategory>
          <gmd:extent>
            \(box)
            <gmd:temporalElement><gmd:EX_TemporalExtent><gmd:extent><gml:TimePeriod gml:id="t1">
              <gml:beginPosition>2018-03-01</gml:beginPosition>
              <gml:endPosition>2023-10-31</gml:endPosition>
            </gml:TimePeriod></gmd:extent></gmd:EX_TemporalExtent></gmd:temporalElement>
            </gmd:EX_Extent>
          </gmd:extent>
        </gmd:MD_DataIdentification></gmd:identificationInfo>
        <gmd:distributionInfo><gmd:MD_Distribution>
          <gmd:distributionFormat><gmd:MD_Format>
            <gmd:name>\(text("GeoPackage"))</gmd:name><gmd:version>\(text("1.3"))</gmd:version>
          </gmd:MD_Format></gmd:distributionFormat>
          <gmd:transferOptions><gmd:MD_DigitalTransferOptions>
            \(online(
              "https://val-exemple.fr/donnees/zones-humides.gpkg", protocol: text("WWW:DOWNLOAD-1.0-http--download"),
              function: "download", text("Téléchargement au format GeoPackage")))
            \(online(
              "https://val-exemple.fr/wms?SERVICE=WMS&amp;REQUEST=GetCapabilities",
              protocol: anchor("OGC:WMS", "http://www.opengis.net/def/serviceType/ogc/wms"), function: "information",
              anchor("accessPoint", "http://inspire.ec.europa.eu/metadata-codelist/OnLineDescriptionCode/accessPoint"),
              layer: "zones_humides"))
          </gmd:MD_DigitalTransferOptions></gmd:transferOptions>
        </gmd:MD_Distribution></gmd:distributionInfo>
        <gmd:dataQualityInfo><gmd:DQ_DataQuality>
          <gmd:scope><gmd:DQ_Scope><gmd:level>\(code("MD_ScopeCode", "dataset"))</gmd:level></gmd:DQ_Scope></gmd:scope>
          \(conformity(regulation, "2010-12-08", pass: false))
          \(conformity("Guide technique Hydrographie, version 3.1", "2014-04-17", pass: false))
          <gmd:lineage><gmd:LI_Lineage><gmd:statement>\(text(
            "Relevés de terrain au GPS centimétrique, complétés par photo-interprétation de la BD ORTHO 2021."
          ))</gmd:statement></gmd:LI_Lineage></gmd:lineage>
        </gmd:DQ_DataQuality></gmd:dataQualityInfo>
      </gmd:MD_Metadata>
      """)

  /// The title of the regulation that data of INSPIRE conform to, or not.
  package static let regulation =
    "RÈGLEMENT (UE) N o 1089/2010 DE LA COMMISSION du 23 novembre 2010 portant modalités d'application de la "
    + "directive 2007/2/CE du Parlement européen et du Conseil en ce qui concerne l'interopérabilité des séries et "
    + "des services de données géographiques"
}
