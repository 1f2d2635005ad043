/// Finds the document at a URI, without fragment, that a schema refers to.
///
/// A schema never fetches anything by itself. Nil means that there is no such document; an error,
/// that there is one that cannot be read.
package typealias JSONSchemaLoader = (_ uri: String) throws(JSONError) -> JSONDocument?
