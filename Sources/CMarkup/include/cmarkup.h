/// XML and HTML documents and XPath 1.0 over libxml2, whose own headers stay out of sight.
///
/// libxml2's headers bring the system's ICU with them, which clashes with Foundation's in a Swift
/// module: so everything here is opaque, and each function stands for one use of the library.
/// A document and all that comes from it belong to one thread at a time.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// A parsed document; it owns its nodes.
typedef struct cm_document cm_document;
/// A node of a document or of a selection, valid as long as what it came from.
typedef struct cm_node cm_node;
/// An XPath 1.0 expression that was read; one thread at a time evaluates it.
typedef struct cm_expression cm_expression;
/// What evaluates expressions on one document; it holds the namespaces of their prefixes.
typedef struct cm_evaluator cm_evaluator;
/// What an XPath expression came to.
typedef struct cm_selection cm_selection;

/// A compiled XML Schema, which threads share.
typedef struct cm_schema cm_schema;

/// How grave a diagnostic is, in libxml2's own scale.
typedef enum {
  CM_WARNING = 1,
  CM_ERROR = 2,
  CM_FATAL = 3,
} cm_severity;

/// One thing that libxml2 says about its input.
typedef struct {
  /// libxml2's code, of `xmlParserErrors`.
  int32_t code;
  cm_severity severity;
  /// The line, from 1, or 0 if it is not known.
  int32_t line;
  /// The column of a document, or the offset in an XPath expression, or 0 if it is not known.
  int32_t column;
  /// The sentence, which may hold bytes of the input.
  const char *message;
} cm_diagnostic;

/// Takes a diagnostic, whose message lives until it returns; false asks the parser to stop.
typedef bool (*cm_diagnostic_handler)(const cm_diagnostic *diagnostic, void *context);

/// Why there is no document, or no whole one.
typedef enum {
  /// The whole input was read.
  CM_COMPLETE,
  /// XML that is not well-formed.
  CM_NOT_WELL_FORMED,
  /// XML with an internal document type subset, which could declare entities.
  CM_INTERNAL_SUBSET,
  /// Elements nest deeper than the given bound.
  CM_TOO_DEEP,
  /// A bound of libxml2 was reached, such as the length of one text.
  CM_LIMIT,
  /// The handler of diagnostics asked to stop.
  CM_STOPPED,
  /// Memory ran out.
  CM_NO_MEMORY,
} cm_outcome;

/// What kinds of nodes there are.
typedef enum {
  CM_NODE_OTHER,
  CM_NODE_DOCUMENT,
  CM_NODE_ELEMENT,
  CM_NODE_ATTRIBUTE,
  CM_NODE_TEXT,
  CM_NODE_COMMENT,
  CM_NODE_INSTRUCTION,
  CM_NODE_NAMESPACE,
} cm_node_kind;

/// What types XPath 1.0 values have.
typedef enum {
  CM_SELECTION_NODES,
  CM_SELECTION_BOOLEAN,
  CM_SELECTION_NUMBER,
  CM_SELECTION_STRING,
} cm_selection_kind;

/// Why an XPath expression came to nothing.
typedef enum {
  CM_SELECTED,
  /// The expression cannot be read, or uses what XPath 1.0 does not have.
  CM_EXPRESSION_INVALID,
  /// Evaluating it would take too long.
  CM_SELECTION_LIMIT,
  /// Memory ran out.
  CM_SELECTION_NO_MEMORY,
} cm_selection_outcome;

/// A prefix of an XPath expression and the namespace that it stands for.
typedef struct {
  const char *prefix;
  const char *uri;
} cm_namespace;

/// Whether a document is as a schema says.
typedef enum {
  CM_VALID,
  CM_INVALID,
  /// The validator failed.
  CM_VALIDITY_UNKNOWN,
} cm_validity;

/// One way in which a document departs from a schema.
typedef struct {
  /// libxml2's code, of `xmlParserErrors`.
  int32_t code;
  /// The element or attribute, in the document.
  const cm_node *_Nullable node;
  /// The line, from 1, or 0 if it is not known.
  int32_t line;
  /// libxml2's sentence, which names what was expected.
  const char *message;
} cm_violation;

/// Takes a violation, whose message lives until it returns.
typedef void (*cm_violation_handler)(const cm_violation *violation, void *context);

/// Makes libxml2 ready; the first call must end before any other function is called.
void cm_initialize(void);

/// Parses XML from memory: no network, no external subset, no internal one, no entity replaced.
///
/// - Parameters:
///   - encoding: The name of the character encoding, which then prevails over the declaration.
///   - outcome: Set to why there is no document.
/// - Returns: The document, or null.
cm_document *_Nullable cm_document_parse_xml(
    const uint8_t *bytes, size_t count, const char *_Nullable encoding, int32_t maximum_depth,
    cm_diagnostic_handler handler, void *context, cm_outcome *outcome);

/// Parses HTML from memory, making a document out of whatever it is given.
///
/// - Parameters:
///   - encoding: The name of the character encoding; what the page itself says is not looked at.
///   - outcome: Set to why the document stops before the end of the input.
/// - Returns: The document, or null if there is nothing in it.
cm_document *_Nullable cm_document_parse_html(
    const uint8_t *bytes, size_t count, const char *encoding, int32_t maximum_depth,
    cm_diagnostic_handler handler, void *context, cm_outcome *outcome);

/// Tells whether something in a document may have a name, prefixes left out; false means that nothing has it.
bool cm_document_may_name(const cm_document *document, const char *name);

/// The elements of a document by their names.
typedef struct cm_index cm_index;

/// Lists the elements of a document, which must not change while the list is used.
///
/// - Returns: The list, or null if the document does not keep its names once each, or memory runs out.
cm_index *_Nullable cm_index_create(const cm_document *document);

/// Frees a list.
void cm_index_free(cm_index *index);

/// Tells whether libxml2 can read a character encoding.
bool cm_encoding_is_known(const char *name);

/// Makes a document out of an element and all that is in it.
///
/// Lines are kept, and so are the namespaces in scope, which texts may refer to by their prefixes
/// (`xsi:type`).
///
/// - Returns: The document, or null if it is no element or memory runs out.
cm_document *_Nullable cm_document_extract(const cm_node *node);

/// Frees a document and all its nodes.
void cm_document_free(cm_document *document);

/// Returns the document node, the parent of the root element.
const cm_node *cm_document_node(const cm_document *document);

/// Returns the encoding that the document was read in, if it was named.
const char *_Nullable cm_document_encoding(const cm_document *document);

/// Returns the kind of a node.
cm_node_kind cm_node_get_kind(const cm_node *node);

/// Returns the local name of an element, attribute or instruction, or the prefix of a namespace.
const char *_Nullable cm_node_name(const cm_node *node);

/// Returns the prefix that an element or attribute is written with.
const char *_Nullable cm_node_prefix(const cm_node *node);

/// Returns the namespace that an element or attribute is in.
const char *_Nullable cm_node_namespace(const cm_node *node);

/// Returns the text of a text, comment, instruction or namespace node.
const char *_Nullable cm_node_content(const cm_node *node);

/// Returns the parent of a node.
const cm_node *_Nullable cm_node_parent(const cm_node *node);

/// Returns the first child of a document, element or attribute.
const cm_node *_Nullable cm_node_first_child(const cm_node *node);

/// Returns the next sibling of a node, or the next attribute.
const cm_node *_Nullable cm_node_next(const cm_node *node);

/// Returns the first attribute of an element.
const cm_node *_Nullable cm_node_first_attribute(const cm_node *node);

/// Returns the line that an element ends its start tag on, or that a node is on; 0 if not known.
int32_t cm_node_line(const cm_node *node);

/// Reads an XPath 1.0 expression; null if it cannot be read.
cm_expression *_Nullable cm_expression_compile(
    const char *expression, cm_diagnostic_handler handler, void *context);

/// Frees an expression.
void cm_expression_free(cm_expression *expression);

/// Makes an evaluator, to be freed before the document; null if memory runs out.
cm_evaluator *_Nullable cm_evaluator_create(cm_document *document);

/// Replaces the namespaces of the evaluator; false if memory runs out.
bool cm_evaluator_set_namespaces(
    cm_evaluator *evaluator, const cm_namespace *_Nullable namespaces, size_t count);

/// Evaluates an XPath 1.0 expression.
///
/// - Parameters:
///   - node: The context node, in the document of the evaluator.
///   - maximum_operations: How many steps the evaluation may take.
///   - outcome: Set to why there is no selection.
/// - Returns: What it comes to, to be freed before the document, or null.
cm_selection *_Nullable cm_evaluator_select(
    cm_evaluator *evaluator, cm_expression *expression, const cm_node *node,
    uint64_t maximum_operations, cm_diagnostic_handler handler, void *context,
    cm_selection_outcome *outcome);

/// Evaluates an expression at each of the elements of a name, prefixes left out, and puts together what it
/// selects there: `self::p:name…` comes so to what `//p:name…` selects.
///
/// - Parameters:
///   - into: A selection of nodes that the nodes are added to, or null. It is freed when there is no result.
/// - Returns: The selection, which `cm_selection_settle` has to put in order, or null.
cm_selection *_Nullable cm_evaluator_select_named(
    cm_evaluator *evaluator, cm_expression *expression, cm_index *index, const char *name,
    cm_selection *_Nullable into, uint64_t maximum_operations, cm_diagnostic_handler handler,
    void *context, cm_selection_outcome *outcome);

/// Puts the nodes of a selection into document order, each once.
void cm_selection_settle(cm_selection *selection);

/// Frees an evaluator.
void cm_evaluator_free(cm_evaluator *evaluator);

/// Returns the type of what an expression came to.
cm_selection_kind cm_selection_get_kind(const cm_selection *selection);

/// Returns how many nodes there are.
size_t cm_selection_count(const cm_selection *selection);

/// Returns a node, in document order.
const cm_node *_Nullable cm_selection_node(const cm_selection *selection, size_t index);

/// Returns the value of a boolean.
bool cm_selection_boolean(const cm_selection *selection);

/// Returns the value of a number.
double cm_selection_number(const cm_selection *selection);

/// Returns the value of a string.
const char *_Nullable cm_selection_string(const cm_selection *selection);

/// Frees a selection.
void cm_selection_free(cm_selection *selection);

/// Puts the loader of schema files in its place; the first call must end before any set is loaded.
void cm_schema_initialize(void);

/// Compiles a schema with all that it imports, from one folder alone and never from the network.
///
/// - Parameters:
///   - folder: The folder outside of which nothing is read.
///   - name: The path of the schema in it.
///   - missing: Set to the first file that could not be read, to be freed by `cm_text_free`.
/// - Returns: The schema, or null when anything at all could not be read.
cm_schema *_Nullable cm_schema_load(
    const char *folder, const char *name, cm_diagnostic_handler handler, void *context,
    char *_Nullable *_Nonnull missing);

/// Frees a schema, once no validation is going on.
void cm_schema_free(cm_schema *schema);

/// Frees a text that a function gave.
void cm_text_free(char *text);

/// Validates a document; several threads may do so with one schema.
cm_validity cm_schema_validate(
    const cm_schema *schema, cm_document *document, cm_violation_handler handler, void *context);

/// Tells whether an element of a document is in a namespace.
bool cm_document_uses_namespace(const cm_document *document, const char *uri);

#pragma clang assume_nonnull end
