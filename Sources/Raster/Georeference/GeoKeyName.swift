/// The names of GeoKeys (GeoTIFF 1.1, OGC 19-008r4, annex B; the names of 1.0 where they differ).
enum GeoKeyName {
  /// The name of a key in a revision of the standard; nil for an unknown key.
  static func name(_ id: UInt16, minorRevision: UInt64) -> String? {
    (minorRevision == 0 ? older[id] : nil) ?? names[id]
  }

  private static let names: [UInt16: String] = [
    1024: "GTModelTypeGeoKey", 1025: "GTRasterTypeGeoKey", 1026: "GTCitationGeoKey",
    2048: "GeodeticCRSGeoKey", 2049: "GeodeticCitationGeoKey", 2050: "GeodeticDatumGeoKey",
    2051: "PrimeMeridianGeoKey", 2052: "GeogLinearUnitsGeoKey",
    2053: "GeogLinearUnitSizeGeoKey", 2054: "GeogAngularUnitsGeoKey",
    2055: "GeogAngularUnitSizeGeoKey", 2056: "EllipsoidGeoKey",
    2057: "EllipsoidSemiMajorAxisGeoKey", 2058: "EllipsoidSemiMinorAxisGeoKey",
    2059: "EllipsoidInvFlatteningGeoKey", 2060: "GeogAzimuthUnitsGeoKey",
    2061: "PrimeMeridianLongitudeGeoKey", 2062: "GeogTOWGS84GeoKey",
    3072: "ProjectedCRSGeoKey", 3073: "ProjectedCitationGeoKey", 3074: "ProjectionGeoKey",
    3075: "ProjMethodGeoKey", 3076: "ProjLinearUnitsGeoKey", 3077: "ProjLinearUnitSizeGeoKey",
    3078: "ProjStdParallel1GeoKey", 3079: "ProjStdParallel2GeoKey",
    3080: "ProjNatOriginLongGeoKey", 3081: "ProjNatOriginLatGeoKey",
    3082: "ProjFalseEastingGeoKey", 3083: "ProjFalseNorthingGeoKey",
    3084: "ProjFalseOriginLongGeoKey", 3085: "ProjFalseOriginLatGeoKey",
    3086: "ProjFalseOriginEastingGeoKey", 3087: "ProjFalseOriginNorthingGeoKey",
    3088: "ProjCenterLongGeoKey", 3089: "ProjCenterLatGeoKey", 3090: "ProjCenterEastingGeoKey",
    3091: "ProjCenterNorthingGeoKey", 3092: "ProjScaleAtNatOriginGeoKey",
    3093: "ProjScaleAtCenterGeoKey", 3094: "ProjAzimuthAngleGeoKey",
    3095: "ProjStraightVertPoleLongGeoKey", 3096: "ProjRectifiedGridAngleGeoKey",
    4096: "VerticalGeoKey", 4097: "VerticalCitationGeoKey", 4098: "VerticalDatumGeoKey",
    4099: "VerticalUnitsGeoKey", 5120: "CoordinateEpochGeoKey",
  ]

  private static let older: [UInt16: String] = [
    2048: "GeographicTypeGeoKey", 2049: "GeogCitationGeoKey", 2050: "GeogGeodeticDatumGeoKey",
    2051: "GeogPrimeMeridianGeoKey", 2056: "GeogEllipsoidGeoKey",
    2057: "GeogSemiMajorAxisGeoKey", 2058: "GeogSemiMinorAxisGeoKey",
    2059: "GeogInvFlatteningGeoKey", 2061: "GeogPrimeMeridianLongGeoKey",
    3072: "ProjectedCSTypeGeoKey", 3073: "PCSCitationGeoKey", 3075: "ProjCoordTransGeoKey",
    4096: "VerticalCSTypeGeoKey",
  ]
}
