#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <limits.h>

#include "capture.h"
#include "tags.h"

// What a parse knows beyond libxml2's own context, reached through its `_private`.
typedef struct {
  int maximum_depth;
  cm_outcome outcome;
} cm_parse;

static cm_parse *parse_of(void *parser) { return ((xmlParserCtxtPtr)parser)->_private; }

// Called from libxml2's SAX interface only, where stopping for good is allowed.
static void refuse(void *parser, cm_outcome outcome) {
  parse_of(parser)->outcome = outcome;
  xmlStopParser(parser);
}

static bool is_too_deep(void *parser) {
  if (((xmlParserCtxtPtr)parser)->nodeNr < parse_of(parser)->maximum_depth) {
    return false;
  }
  refuse(parser, CM_TOO_DEEP);
  return true;
}

// Each prefix is looked for among all the namespaces in scope, which only namespaces could make slow.
static bool has_too_many_namespaces(void *parser) {
  // libxml2 keeps two pointers for each.
  if (((xmlParserCtxtPtr)parser)->nsNr <= 2 * CM_MAXIMUM_ATTRIBUTE_COUNT) {
    return false;
  }
  refuse(parser, CM_LIMIT);
  return true;
}

static void start_xml_element(
    void *parser, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
    int namespace_count, const xmlChar **namespaces, int attribute_count, int defaulted_count,
    const xmlChar **attributes) {
  if (!is_too_deep(parser) && !has_too_many_namespaces(parser)) {
    xmlSAX2StartElementNs(
        parser, name, prefix, uri, namespace_count, namespaces, attribute_count, defaulted_count,
        attributes);
  }
}

static void start_html_element(void *parser, const xmlChar *name, const xmlChar **attributes) {
  if (!is_too_deep(parser)) {
    xmlSAX2StartElement(parser, name, attributes);
  }
}

// The document type declaration has been read up to where an internal subset would begin.
static void start_doctype(
    void *parser, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id) {
  const xmlParserInput *input = ((xmlParserCtxtPtr)parser)->input;
  if (input != NULL && input->cur != NULL && *input->cur == '[') {
    refuse(parser, CM_INTERNAL_SUBSET);
  } else {
    xmlSAX2InternalSubset(parser, name, public_id, system_id);
  }
}

// Belt and braces: an entity cannot be declared where there is no internal subset.
static void declare_entity(
    void *parser, const xmlChar *name, int type, const xmlChar *public_id,
    const xmlChar *system_id, xmlChar *content) {
  (void)name, (void)type, (void)public_id, (void)system_id, (void)content;
  refuse(parser, CM_INTERNAL_SUBSET);
}

static bool is_limit(int code) {
  switch (code) {
  case XML_ERR_INTERNAL_ERROR:
  case XML_ERR_NAME_TOO_LONG:
  case XML_ERR_ENTITY_LOOP:
#if LIBXML_VERSION >= 21300
  case XML_ERR_RESOURCE_LIMIT:
#endif
    return true;
  default:
    return false;
  }
}

// Decides between several reasons; those that are known exactly come first.
static cm_outcome outcome_of(const cm_parse *parse, const cm_capture *capture, bool is_whole) {
  if (parse->outcome != CM_COMPLETE) {
    return parse->outcome;
  }
  if (capture->stopped) {
    return CM_STOPPED;
  }
  if (is_whole) {
    return CM_COMPLETE;
  }
  if (capture->code == XML_ERR_NO_MEMORY) {
    return CM_NO_MEMORY;
  }
  return is_limit(capture->code) ? CM_LIMIT : CM_NOT_WELL_FORMED;
}

void cm_initialize(void) { xmlInitParser(); }

cm_document *cm_document_parse_xml(
    const uint8_t *bytes, size_t count, const char *encoding, int32_t maximum_depth,
    cm_diagnostic_handler handler, void *context, cm_outcome *outcome) {
  if (cm_tags_are_too_long(bytes, count)) {
    *outcome = CM_LIMIT;
    return NULL;
  }
  xmlParserCtxtPtr parser = count <= INT_MAX ? xmlNewParserCtxt() : NULL;
  if (parser == NULL) {
    *outcome = count <= INT_MAX ? CM_NO_MEMORY : CM_LIMIT;
    return NULL;
  }
  cm_parse parse = {.maximum_depth = maximum_depth, .outcome = CM_COMPLETE};
  parser->_private = &parse;
  parser->sax->startElementNs = start_xml_element;
  parser->sax->internalSubset = start_doctype;
  parser->sax->entityDecl = declare_entity;
  int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_BIG_LINES;
#if LIBXML_VERSION >= 21300
  options |= XML_PARSE_NO_XXE;
#endif
  cm_capture capture = {.handler = handler, .context = context, .parser = parser};
  cm_capture_begin(&capture);
  xmlDocPtr document =
      xmlCtxtReadMemory(parser, (const char *)bytes, (int)count, NULL, encoding, options);
  cm_capture_end(&capture);
  *outcome = outcome_of(&parse, &capture, document != NULL && parser->wellFormed);
  if (*outcome != CM_COMPLETE && document != NULL) {
    xmlFreeDoc(document);
    document = NULL;
  }
  xmlFreeParserCtxt(parser);
  return (cm_document *)document;
}

cm_document *cm_document_parse_html(
    const uint8_t *bytes, size_t count, const char *encoding, int32_t maximum_depth,
    cm_diagnostic_handler handler, void *context, cm_outcome *outcome) {
  htmlParserCtxtPtr parser = count <= INT_MAX ? htmlNewParserCtxt() : NULL;
  if (parser == NULL) {
    *outcome = count <= INT_MAX ? CM_NO_MEMORY : CM_LIMIT;
    return NULL;
  }
  cm_parse parse = {.maximum_depth = maximum_depth, .outcome = CM_COMPLETE};
  parser->_private = &parse;
  parser->sax->startElement = start_html_element;
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC;
  cm_capture capture = {.handler = handler, .context = context, .parser = parser};
  cm_capture_begin(&capture);
  xmlDocPtr document =
      htmlCtxtReadMemory(parser, (const char *)bytes, (int)count, NULL, encoding, options);
  cm_capture_end(&capture);
  // HTML is never refused for its errors; only running out of something makes it end early.
  bool is_whole = document != NULL && !is_limit(capture.code) &&
                  capture.code != XML_ERR_NO_MEMORY;
  *outcome = outcome_of(&parse, &capture, is_whole);
  htmlFreeParserCtxt(parser);
  return (cm_document *)document;
}

bool cm_encoding_is_known(const char *name) {
  xmlCharEncodingHandlerPtr handler = xmlFindCharEncodingHandler(name);
  if (handler == NULL) {
    return false;
  }
  xmlCharEncCloseFunc(handler);
  return true;
}

void cm_document_free(cm_document *document) { xmlFreeDoc((xmlDocPtr)document); }

const cm_node *cm_document_node(const cm_document *document) { return (const cm_node *)document; }

// Parsers keep every name in the dictionary of the document, so that what is not there is no name.
bool cm_document_may_name(const cm_document *document, const char *name) {
  xmlDictPtr names = ((const xmlDoc *)document)->dict;
  return names == NULL || xmlDictExists(names, (const xmlChar *)name, -1) != NULL;
}

const char *cm_document_encoding(const cm_document *document) {
  return (const char *)((const xmlDoc *)document)->encoding;
}
