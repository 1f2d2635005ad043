// Parses and validates the XML files of a folder with libxml2 alone, in one loop: what this takes is what
// anybody who uses libxml2 has to pay. Prints the seconds of the best of three rounds, and the invalid files.
// Usage: validate SCHEMA FOLDER
#include <dirent.h>
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
  char *name;
  char *bytes;
  int count;
} text;

static int by_name(const void *left, const void *right) {
  return strcmp(((const text *)left)->name, ((const text *)right)->name);
}

static void ignore(void *context, const char *format, ...) {
  (void)context, (void)format;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static text *read_all(const char *folder, size_t *count) {
  text *texts = NULL;
  DIR *directory = opendir(folder);
  struct dirent *entry;
  *count = 0;
  while (directory != NULL && (entry = readdir(directory)) != NULL) {
    size_t length = strlen(entry->d_name);
    char path[4096];
    if (length < 4 || strcmp(entry->d_name + length - 4, ".xml") != 0) {
      continue;
    }
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
      continue;
    }
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    texts = realloc(texts, (*count + 1) * sizeof *texts);
    texts[*count].name = strdup(entry->d_name);
    texts[*count].bytes = malloc((size_t)size + 1);
    texts[*count].count = (int)fread(texts[*count].bytes, 1, (size_t)size, file);
    ++*count;
    fclose(file);
  }
  if (directory != NULL) {
    closedir(directory);
  }
  if (texts != NULL) {
    qsort(texts, *count, sizeof *texts, by_name);
  }
  return texts;
}

int main(int count, char **arguments) {
  if (count < 3) {
    return 64;
  }
  xmlInitParser();
  xmlSchemaParserCtxtPtr parser = xmlSchemaNewParserCtxt(arguments[1]);
  xmlSchemaSetParserErrors(parser, ignore, ignore, NULL);
  xmlSchemaPtr schema = xmlSchemaParse(parser);
  if (schema == NULL) {
    return 65;
  }
  size_t text_count;
  text *texts = read_all(arguments[2], &text_count);
  double best = 1e9;
  size_t invalid = 0;
  for (int round = 0; round < 3; round++) {
    double start = now();
    invalid = 0;
    for (size_t place = 0; place < text_count; place++) {
      xmlDocPtr document = xmlReadMemory(
          texts[place].bytes, texts[place].count, NULL, NULL,
          XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
      xmlSchemaValidCtxtPtr validator = xmlSchemaNewValidCtxt(schema);
      xmlSchemaSetValidErrors(validator, ignore, ignore, NULL);
      if (document == NULL || xmlSchemaValidateDoc(validator, document) != 0) {
        invalid++;
      }
      xmlSchemaFreeValidCtxt(validator);
      xmlFreeDoc(document);
    }
    double took = now() - start;
    best = took < best ? took : best;
  }
  printf("%.6f %zu %zu\n", best, text_count, invalid);
  return 0;
}
