#include <libxml/parserInternals.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlschemas.h>
#include <stdio.h>
#include <string.h>

#include "capture.h"

// The folder of a set stands behind this path: libxml2 then sees no path of the machine, whose
// blanks it would escape, and nothing outside of the folder can be named.
static const char root[] = "/recette-schemas/";

// What one loading may read, and what it could not.
typedef struct {
  const char *folder;
  char *missing;
} cm_loading;

// libxml2 has one loader for all threads: only the thread that loads a set is served by ours.
static _Thread_local cm_loading *loading;
static xmlExternalEntityLoader previous_loader;

static xmlParserInputPtr open_in_folder(const char *url, xmlParserCtxtPtr parser) {
  size_t prefix = sizeof root - 1;
  if (strncmp(url, root, prefix) != 0 || strstr(url, "/../") != NULL) {
    return NULL;
  }
  char path[4096];
  int length = snprintf(path, sizeof path, "%s/%s", loading->folder, url + prefix);
  if (length < 0 || (size_t)length >= sizeof path) {
    return NULL;
  }
  xmlParserInputBufferPtr buffer =
      xmlParserInputBufferCreateFilename(path, XML_CHAR_ENCODING_NONE);
  if (buffer == NULL) {
    return NULL;
  }
  xmlParserInputPtr input = xmlNewIOInputStream(parser, buffer, XML_CHAR_ENCODING_NONE);
  if (input == NULL) {
    xmlFreeParserInputBuffer(buffer);
    return NULL;
  }
  // References in the file are resolved against its place behind the root.
  input->filename = (char *)xmlStrdup((const xmlChar *)url);
  return input;
}

static xmlParserInputPtr load(const char *url, const char *id, xmlParserCtxtPtr parser) {
  if (loading == NULL) {
    return previous_loader != NULL ? previous_loader(url, id, parser) : NULL;
  }
  xmlParserInputPtr input = url != NULL ? open_in_folder(url, parser) : NULL;
  if (input == NULL && loading->missing == NULL && url != NULL) {
    bool is_inside = strncmp(url, root, sizeof root - 1) == 0;
    loading->missing =
        (char *)xmlStrdup((const xmlChar *)(is_inside ? url + sizeof root - 1 : url));
  }
  return input;
}

void cm_schema_initialize(void) {
  previous_loader = xmlGetExternalEntityLoader();
  xmlSetExternalEntityLoader(load);
}

cm_schema *cm_schema_load(
    const char *folder, const char *name, cm_diagnostic_handler handler, void *context,
    char **missing) {
  char url[1024];
  int length = snprintf(url, sizeof url, "%s%s", root, name);
  if (length < 0 || (size_t)length >= sizeof url) {
    return NULL;
  }
  xmlSchemaParserCtxtPtr parser = xmlSchemaNewParserCtxt(url);
  if (parser == NULL) {
    return NULL;
  }
  cm_capture capture = {.handler = handler, .context = context, .parser = NULL};
  xmlStructuredErrorFunc previous_handler = xmlStructuredError;
  void *previous_context = xmlStructuredErrorContext;
  // Files that are imported are parsed by contexts of their own, which know no other handler.
  xmlSetStructuredErrorFunc(&capture, cm_capture_error);
  xmlSchemaSetParserStructuredErrors(parser, cm_capture_error, &capture);
  cm_loading now = {.folder = folder, .missing = NULL};
  loading = &now;
  xmlSchemaPtr schema = xmlSchemaParse(parser);
  loading = NULL;
  xmlSetStructuredErrorFunc(previous_context, previous_handler);
  xmlSchemaFreeParserCtxt(parser);
  // To libxml2 an import that fails is a warning, after which every document is invalid.
  if (schema != NULL && (now.missing != NULL || capture.code != 0)) {
    xmlSchemaFree(schema);
    schema = NULL;
  }
  *missing = now.missing;
  return (cm_schema *)schema;
}

void cm_schema_free(cm_schema *schema) { xmlSchemaFree((xmlSchemaPtr)schema); }

void cm_text_free(char *text) { xmlFree(text); }

// Where violations go while a document is validated.
typedef struct {
  cm_violation_handler handler;
  void *context;
} cm_validation;

static void take_violation(void *data, cm_error error) {
  cm_validation *validation = data;
  if (error == NULL || error->level <= XML_ERR_WARNING) {
    return;
  }
  cm_violation violation = {
      .code = error->code,
      .node = error->node,
      .line = error->line,
      .message = error->message != NULL ? error->message : "",
  };
  validation->handler(&violation, validation->context);
}

cm_validity cm_schema_validate(
    const cm_schema *schema, cm_document *document, cm_violation_handler handler, void *context) {
  xmlSchemaValidCtxtPtr validator = xmlSchemaNewValidCtxt((xmlSchemaPtr)schema);
  if (validator == NULL) {
    return CM_VALIDITY_UNKNOWN;
  }
  cm_validation validation = {.handler = handler, .context = context};
  xmlSchemaSetValidStructuredErrors(validator, take_violation, &validation);
  int result = xmlSchemaValidateDoc(validator, (xmlDocPtr)document);
  xmlSchemaFreeValidCtxt(validator);
  return result == 0 ? CM_VALID : result > 0 ? CM_INVALID : CM_VALIDITY_UNKNOWN;
}

bool cm_document_uses_namespace(const cm_document *document, const char *uri) {
  const xmlNode *top = xmlDocGetRootElement((xmlDocPtr)document);
  const xmlNode *node = top;
  // Elements share the declaration of their namespace: most are told by its address.
  const xmlNs *other = NULL;
  while (node != NULL) {
    if (node->type == XML_ELEMENT_NODE && node->ns != NULL && node->ns != other) {
      if (xmlStrEqual(node->ns->href, (const xmlChar *)uri)) {
        return true;
      }
      other = node->ns;
    }
    if (node->type == XML_ELEMENT_NODE && node->children != NULL) {
      node = node->children;
      continue;
    }
    while (node != top && node->next == NULL) {
      node = node->parent;
    }
    node = node != top ? node->next : NULL;
  }
  return false;
}
