#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include "capture.h"
#include "names.h"

static cm_selection_outcome outcome_of(const cm_capture *capture) {
  switch (capture->code - XML_XPATH_EXPRESSION_OK) {
  case XPATH_OP_LIMIT_EXCEEDED:
  case XPATH_RECURSION_LIMIT_EXCEEDED:
    return CM_SELECTION_LIMIT;
  case XPATH_MEMORY_ERROR:
    // libxml2 says so too of a node set with more nodes than it allows.
    return CM_SELECTION_LIMIT;
  default:
    return capture->code == XML_ERR_NO_MEMORY || capture->code == 0 ? CM_SELECTION_NO_MEMORY
                                                                    : CM_EXPRESSION_INVALID;
  }
}

cm_expression *cm_expression_compile(
    const char *expression, cm_diagnostic_handler handler, void *context) {
  // The context only takes the diagnostics: what is read does not depend on it.
  xmlXPathContextPtr xpath = xmlXPathNewContext(NULL);
  if (xpath == NULL) {
    return NULL;
  }
  cm_capture capture = {.handler = handler, .context = context, .parser = NULL};
  xpath->userData = &capture;
  xpath->error = cm_capture_error;
  xmlXPathCompExprPtr compiled = xmlXPathCtxtCompile(xpath, (const xmlChar *)expression);
  xmlXPathFreeContext(xpath);
  return (cm_expression *)compiled;
}

void cm_expression_free(cm_expression *expression) {
  xmlXPathFreeCompExpr((xmlXPathCompExprPtr)expression);
}

cm_evaluator *cm_evaluator_create(cm_document *document) {
  xmlXPathContextPtr xpath = xmlXPathNewContext((xmlDocPtr)document);
  if (xpath == NULL) {
    return NULL;
  }
  // Nodes are then compared by their numbers rather than by walks, and values are used again.
  xmlXPathOrderDocElems((xmlDocPtr)document);
  xmlXPathContextSetCache(xpath, 1, -1, 0);
  return (cm_evaluator *)xpath;
}

bool cm_evaluator_set_namespaces(
    cm_evaluator *evaluator, const cm_namespace *namespaces, size_t count) {
  xmlXPathContextPtr xpath = (xmlXPathContextPtr)evaluator;
  xmlXPathRegisteredNsCleanup(xpath);
  for (size_t index = 0; index < count; index++) {
    if (xmlXPathRegisterNs(
            xpath, (const xmlChar *)namespaces[index].prefix,
            (const xmlChar *)namespaces[index].uri) != 0) {
      return false;
    }
  }
  return true;
}

cm_selection *cm_evaluator_select(
    cm_evaluator *evaluator, cm_expression *expression, const cm_node *node,
    uint64_t maximum_operations, cm_diagnostic_handler handler, void *context,
    cm_selection_outcome *outcome) {
  xmlXPathContextPtr xpath = (xmlXPathContextPtr)evaluator;
  cm_capture capture = {.handler = handler, .context = context, .parser = NULL};
  xpath->userData = &capture;
  xpath->error = cm_capture_error;
  xpath->opLimit = (unsigned long)maximum_operations;
  xpath->opCount = 0;
  xpath->node = (xmlNodePtr)node;
  xpath->contextSize = 1;
  xpath->proximityPosition = 1;
  xmlXPathObjectPtr object = xmlXPathCompiledEval((xmlXPathCompExprPtr)expression, xpath);
  if (object != NULL && object->type == XPATH_NODESET && object->nodesetval != NULL) {
    xmlXPathNodeSetSort(object->nodesetval);
  }
  xpath->userData = NULL;
  xpath->node = NULL;
  *outcome = object != NULL ? CM_SELECTED : outcome_of(&capture);
  return (cm_selection *)object;
}

cm_selection *cm_evaluator_select_named(
    cm_evaluator *evaluator, cm_expression *expression, cm_index *index, const char *name,
    cm_selection *into, uint64_t maximum_operations, cm_diagnostic_handler handler, void *context,
    cm_selection_outcome *outcome) {
  xmlXPathContextPtr xpath = (xmlXPathContextPtr)evaluator;
  cm_capture capture = {.handler = handler, .context = context, .parser = NULL};
  xmlXPathObjectPtr all =
      into != NULL ? (xmlXPathObjectPtr)into : xmlXPathNewNodeSet(NULL);
  *outcome = CM_SELECTION_NO_MEMORY;
  if (all == NULL || all->nodesetval == NULL) {
    xmlXPathFreeObject(all);
    return NULL;
  }
  xpath->userData = &capture;
  xpath->error = cm_capture_error;
  xpath->opLimit = (unsigned long)maximum_operations;
  xpath->opCount = 0;
  bool is_whole = true;
  for (const xmlNode *node = cm_index_first(index, name); node != NULL && is_whole;
       node = cm_index_next(index)) {
    xpath->node = (xmlNodePtr)node;
    xpath->contextSize = 1;
    xpath->proximityPosition = 1;
    xmlXPathObjectPtr object = xmlXPathCompiledEval((xmlXPathCompExprPtr)expression, xpath);
    if (object == NULL || object->type != XPATH_NODESET) {
      is_whole = false;
      *outcome = object == NULL ? outcome_of(&capture) : CM_EXPRESSION_INVALID;
    } else if (object->nodesetval != NULL) {
      for (int place = 0; place < object->nodesetval->nodeNr && is_whole; place++) {
        is_whole = xmlXPathNodeSetAddUnique(
                       all->nodesetval, object->nodesetval->nodeTab[place]) == 0;
        if (!is_whole) {
          *outcome = CM_SELECTION_LIMIT;
        }
      }
    }
    xmlXPathFreeObject(object);
  }
  xpath->userData = NULL;
  xpath->node = NULL;
  if (!is_whole) {
    xmlXPathFreeObject(all);
    return NULL;
  }
  *outcome = CM_SELECTED;
  return (cm_selection *)all;
}

void cm_selection_settle(cm_selection *selection) {
  xmlNodeSetPtr nodes = ((xmlXPathObjectPtr)selection)->nodesetval;
  if (nodes == NULL || nodes->nodeNr < 2) {
    return;
  }
  xmlXPathNodeSetSort(nodes);
  int kept = 1;
  for (int place = 1; place < nodes->nodeNr; place++) {
    if (nodes->nodeTab[place] != nodes->nodeTab[kept - 1]) {
      nodes->nodeTab[kept++] = nodes->nodeTab[place];
    }
  }
  nodes->nodeNr = kept;
}

void cm_evaluator_free(cm_evaluator *evaluator) {
  xmlXPathFreeContext((xmlXPathContextPtr)evaluator);
}

static const xmlXPathObject *object_of(const cm_selection *selection) {
  return (const xmlXPathObject *)selection;
}

cm_selection_kind cm_selection_get_kind(const cm_selection *selection) {
  switch (object_of(selection)->type) {
  case XPATH_BOOLEAN:
    return CM_SELECTION_BOOLEAN;
  case XPATH_NUMBER:
    return CM_SELECTION_NUMBER;
  case XPATH_STRING:
    return CM_SELECTION_STRING;
  default:
    return CM_SELECTION_NODES;
  }
}

size_t cm_selection_count(const cm_selection *selection) {
  const xmlNodeSet *nodes = object_of(selection)->nodesetval;
  return nodes != NULL && nodes->nodeNr > 0 ? (size_t)nodes->nodeNr : 0;
}

const cm_node *cm_selection_node(const cm_selection *selection, size_t index) {
  return index < cm_selection_count(selection)
             ? (const cm_node *)object_of(selection)->nodesetval->nodeTab[index]
             : NULL;
}

bool cm_selection_boolean(const cm_selection *selection) {
  return object_of(selection)->boolval != 0;
}

double cm_selection_number(const cm_selection *selection) { return object_of(selection)->floatval; }

const char *cm_selection_string(const cm_selection *selection) {
  return (const char *)object_of(selection)->stringval;
}

void cm_selection_free(cm_selection *selection) {
  xmlXPathFreeObject((xmlXPathObjectPtr)selection);
}
