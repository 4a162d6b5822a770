#pragma once

#include <COnDemand.h>

// What is called of libxml2, as its documentation declares it, so that no header of it is wanted.
// Of its structures only those parts are named that every version since 2.6 has in the same place.

typedef unsigned char xmlChar;
typedef struct xmlDoc xmlDoc;
typedef struct xmlEntity xmlEntity;

typedef enum {
  XML_ERR_WARNING = 1,
  XML_ERR_FATAL = 3,
} xmlErrorLevel;

/// The beginning of what is said of a mistake.
typedef struct {
  int domain;
  int code;
  char *message;
  xmlErrorLevel level;
  char *file;
  int line;
} xmlError;

/// The functions that the parser calls; those without a type are none of ours.
typedef struct {
  void *internalSubset, *isStandalone, *hasInternalSubset, *hasExternalSubset, *resolveEntity;
  xmlEntity *(*getEntity)(void *context, const xmlChar *name);
  void *entityDecl, *notationDecl, *attributeDecl, *elementDecl, *unparsedEntityDecl;
  void *setDocumentLocator, *startDocument, *endDocument;
  void (*startElement)(void *context, const xmlChar *name, const xmlChar **attributes);
  void (*endElement)(void *context, const xmlChar *name);
  void *reference;
  void (*characters)(void *context, const xmlChar *text, int count);
  void (*ignorableWhitespace)(void *context, const xmlChar *text, int count);
  void *processingInstruction, *comment, *warning, *error, *fatal, *getParameterEntity;
  void (*cdataBlock)(void *context, const xmlChar *text, int count);
  void *externalSubset;
  unsigned int initialized;
  void *data;
  void (*startElementNs)(
      void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *address,
      int namespaceCount, const xmlChar **namespaces, int count, int defaultCount,
      const xmlChar **attributes);
  void (*endElementNs)(
      void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *address);
  void (*serror)(void *context, xmlError *mistake);
} xmlSAXHandler;

/// The beginning of a parser.
typedef struct {
  xmlSAXHandler *sax;
  void *userData;
  xmlDoc *myDoc;
} xmlParser;

enum {
  XML_PARSE_RECOVER = 1 << 0,
  XML_PARSE_NONET = 1 << 11,
  XML_PARSE_IGNORE_ENC = 1 << 21,
  XML_CHAR_ENCODING_UTF8 = 1,
};

#define XML_FUNCTIONS(F)                                                                         \
  F(xmlParser *, htmlCreateMemoryParserCtxt, (const char *bytes, int count))                     \
  F(int, htmlCtxtUseOptions, (xmlParser *, int options))                                         \
  F(void, htmlFreeParserCtxt, (xmlParser *))                                                     \
  F(int, htmlParseDocument, (xmlParser *))                                                       \
  F(xmlParser *, xmlCreateMemoryParserCtxt, (const char *bytes, int count))                      \
  F(int, xmlCtxtUseOptions, (xmlParser *, int options))                                          \
  F(void, xmlFreeDoc, (xmlDoc *))                                                                \
  F(void, xmlFreeParserCtxt, (xmlParser *))                                                      \
  F(xmlEntity *, xmlGetPredefinedEntity, (const xmlChar *name))                                  \
  F(void, xmlInitParser, (void))                                                                 \
  F(int, xmlParseDocument, (xmlParser *))                                                        \
  F(void, xmlStopParser, (xmlParser *))                                                          \
  F(int, xmlSwitchEncoding, (xmlParser *, int encoding))

CON_DEMAND_LIBRARY(XML_FUNCTIONS, "libxml2.so.2", "libxml2.so.16", "libxml2.2.dylib")
