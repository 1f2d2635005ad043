extension MetadataRecord {
  /// A view service of the same territory, coupled with the data set.
  package static let service = MetadataRecord(
    xml: """
      <?xml version="1.0" encoding="UTF-8"?>
      <gmd:MD_Metadata \(namespaces)>
        <gmd:fileIdentifier>\(text("fr-val-exemple-wms"))</gmd:fileIdentifier>
        \(language)
        <gmd:characterSet>\(code("MD_CharacterSetCode", "utf8"))</gmd:characterSet>
        <gmd:hierarchyLevel>\(code("MD_ScopeCode", "service"))</gmd:hierarchyLevel>
        <gmd:hierarchyLevelName>\(text("service"))</gmd:hierarchyLevelName>
        \(party("contact", role: "pointOfContact"))
        <gmd:dateStamp><gco:Date>2025-04-02</gco:Date></gmd:dateStamp>
        <gmd:metadataStandardName>\(text("ISO 19119"))</gmd:metadataStandardName>
        <gmd:metadataStandardVersion>\(text("2005/PDAM 1"))</gmd:metadataStandardVersion>
        <gmd:identificationInfo><srv:SV_ServiceIdentification>
          <gmd:citation><gmd:CI_Citation>
            <gmd:title>\(text("Service de consultation du Val d'Exemple"))</gmd:title>
            \(date("2021-06-01", "creation"))
            <gmd:identifier><gmd:MD_Identifier><gmd:code>\(text(
              "https://val-exemple.fr/id/service/wms"
            ))</gmd:code></gmd:MD_Identifier></gmd:identifier>
          </gmd:CI_Citation></gmd:citation>
          <gmd:abstract>\(text(
            "Service de consultation (WMS) des données d'environnement du Val d'Exemple : zones humides, haies, "
              + "cours d'eau. Les couches s'affichent du 1 : 1 000 au 1 : 100 000."
          ))</gmd:abstract>
          \(party("pointOfContact", role: "custodian"))
          <gmd:descriptiveKeywords><gmd:MD_Keywords>
            <gmd:keyword>\(text("infoMapAccessService"))</gmd:keyword>
          </gmd:MD_Keywords></gmd:descriptiveKeywords>
          \(constraints)
          <srv:serviceType><gco:LocalName>view</gco:LocalName></srv:serviceType>
          <srv:serviceTypeVersion>\(text("OGC:WMS 1.3.0"))</srv:serviceTypeVersion>
          <srv:extent>\(box)</gmd:EX_Extent></srv:extent>
          <srv:coupledResource><srv:SV_CoupledResource>
            <srv:operationName>\(text("GetMap"))</srv:operationName>
            <srv:identifier>\(text("fr-val-exemple-zones-humides"))</srv:identifier>
            <gco:ScopedName>zones_humides</gco:ScopedName>
          </srv:SV_CoupledResource></srv:coupledResource>
          <srv:couplingType><srv:SV_CouplingType codeList="\(codeLists)#SV_CouplingType" \
      codeListValue="tight"/></srv:couplingType>
          <srv:containsOperations><srv:SV_OperationMetadata>
            <srv:operationName>\(text("GetCapabilities"))</srv:operationName>
            <srv:DCP><srv:DCPList codeList="\(codeLists)#DCPList" codeListValue="WebServices"/></srv:DCP>
            <srv:connectPoint><gmd:CI_OnlineResource><gmd:linkage><gmd:URL>https://val-exemple.fr/wms?</gmd:URL>\
      </gmd:linkage></gmd:CI_OnlineResource></srv:connectPoint>
          </srv:SV_OperationMetadata></srv:containsOperations>
          <srv:operatesOn uuidref="https://val-exemple.fr/id/dataset/zones-humides" \
      xlink:href="https://val-exemple.fr/csw?service=CSW&amp;version=2.0.2&amp;request=GetRecordById&amp;\
      elementSetName=full&amp;outputSchema=http://www.isotc211.org/2005/gmd&amp;id=fr-val-exemple-zones-humides"/>
        </srv:SV_ServiceIdentification></gmd:identificationInfo>
        <gmd:distributionInfo><gmd:MD_Distribution>
          <gmd:transferOptions><gmd:MD_DigitalTransferOptions>
            \(online(
              "https://val-exemple.fr/wms?SERVICE=WMS&amp;REQUEST=GetCapabilities",
              protocol: anchor("OGC:WMS", "http://www.opengis.net/def/serviceType/ogc/wms"), function: "information",
              anchor("accessPoint", "http://inspire.ec.europa.eu/metadata-codelist/OnLineDescriptionCode/accessPoint"),
              layer: "WMS du Val d'Exemple"))
          </gmd:MD_DigitalTransferOptions></gmd:transferOptions>
        </gmd:MD_Distribution></gmd:distributionInfo>
        <gmd:dataQualityInfo><gmd:DQ_DataQuality>
          <gmd:scope><gmd:DQ_Scope><gmd:level>\(code("MD_ScopeCode", "service"))</gmd:level>
            <gmd:levelDescription><gmd:MD_ScopeDescription><gmd:other>\(text("service"))</gmd:other>\
      </gmd:MD_ScopeDescription></gmd:levelDescription>
          </gmd:DQ_Scope></gmd:scope>
          \(conformity(serviceRegulation, "2009-10-20", pass: true))
        </gmd:DQ_DataQuality></gmd:dataQualityInfo>
      </gmd:MD_Metadata>
      """)

  /// The title of the regulation that network services of INSPIRE conform to, or not.
  package static let serviceRegulation =
    "Règlement (CE) no 976/2009 de la Commission du 19 octobre 2009 portant modalités d’application de la directive "
    + "2007/2/CE du Parlement européen et du Conseil en ce qui concerne les services en réseau"
}
