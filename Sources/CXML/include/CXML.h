#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What an event is. Attributes follow the start of their element, name and value by turns.
typedef enum {
  CXML_START = 0,
  CXML_ATTRIBUTE,
  CXML_VALUE,
  CXML_END,
  CXML_TEXT,
} cxml_kind;

/// One event; its name or text is a stretch of the bytes of the result.
typedef struct {
  uint32_t kind;
  uint32_t start;
  uint32_t count;
} cxml_event;

/// How the reading ended.
typedef enum {
  CXML_READ = 0,
  /// The text is not well-formed; of XML what follows may be missing.
  CXML_BROKEN,
  /// Elements are nested deeper than the limit; the reading stopped there.
  CXML_DEEP,
  /// More events, more text or more mistakes than the limits; the reading stopped there.
  CXML_LARGE,
  /// Memory ran out.
  CXML_MEMORY,
  /// The library is not there.
  CXML_MISSING,
} cxml_ending;

/// What the reading may take.
typedef struct {
  uint32_t depth;
  size_t events;
  /// Bytes of names, values and text.
  size_t bytes;
  /// Bytes of one value of an attribute; longer ones are left out.
  size_t value;
  size_t mistakes;
} cxml_limits;

/// What was read. Give it back with cxml_free.
typedef struct {
  cxml_ending ending;
  /// The line of the first mistake, 0 where there is none.
  int line;
  cxml_event *events;
  size_t event_count;
  unsigned char *bytes;
  size_t byte_count;
} cxml_result;

/// Whether the library is there; without it nothing is read.
bool cxml_is_available(void);

/// Reads XML in UTF-8: no network, no other files, no entities but the predefined ones. Names are without their prefixes. What is not well-formed is read as far as it goes.
cxml_result cxml_read_xml(const unsigned char *bytes, size_t count, cxml_limits limits);

/// Reads HTML in UTF-8, as browsers do: whatever it is.
cxml_result cxml_read_html(const unsigned char *bytes, size_t count, cxml_limits limits);

/// Frees what a result holds.
void cxml_free(cxml_result result);
