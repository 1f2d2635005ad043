import JSON

extension FieldType: CustomStringConvertible {
  /// The type and its format as schemas write them.
  package var description: String {
    switch self {
    case .any: "any"
    case .string(.text): "string"
    case .string(let format): "string (\(format.rawValue))"
    case .number(let form): form.isInteger ? "integer" : "number"
    case .boolean(let form):
      "boolean (\((form.trueValues + form.falseValues).joined(separator: ", ")))"
    case .date(let form): "date (\(form.text))"
    case .clock(let form): form.rawValue
    case .geopoint(let form): "geopoint (\(form.rawValue))"
    case .json(let kind): kind.rawValue
    case .anyDate: "date (any)"
    case .duration: "duration"
    case .geojson(.geojson): "geojson"
    case .geojson(let form): "geojson (\(form.rawValue))"
    case .list(let delimiter, let item): "list (\(item), \(delimiter))"
    }
  }

  /// A cell of the type, for fields whose schema gives no example.
  var sample: String {
    switch self {
    case .any, .string(.text): "…"
    case .string(.email): "nom@example.org"
    case .string(.uri): "https://example.org/"
    case .string(.uuid): "123e4567-e89b-12d3-a456-426614174000"
    case .string(.binary): "YWJj"
    case .string(.wkt): "POINT (2.35 48.85)"
    case .number(let form):
      form.isInteger ? "12" : "12\(String(decoding: form.decimalMark, as: UTF8.self))5"
    case .boolean(let form): form.trueValues.first ?? form.falseValues.first ?? "…"
    case .date(let form): form.text == DateForm.standard.text ? "2024-01-31" : form.text
    case .clock(.time): "09:30:00"
    case .clock(.dateTime): "2024-01-31T09:30:00Z"
    case .clock(.year): "2024"
    case .clock(.yearMonth): "2024-01"
    case .geopoint(.text): "2.35,48.85"
    case .geopoint(.array): "[2.35, 48.85]"
    case .geopoint(.object): #"{"lon": 2.35, "lat": 48.85}"#
    case .json(let kind): kind == .array ? "[]" : "{}"
    case .anyDate: "2024-01-31"
    case .duration: "P1DT12H"
    case .geojson(.geojson): #"{"type": "Point", "coordinates": [2.35, 48.85]}"#
    case .geojson(.topojson): #"{"type": "Topology", "objects": {}, "arcs": []}"#
    case .list(let delimiter, let item): item.sample + delimiter + item.sample
    }
  }
}
