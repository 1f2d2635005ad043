#include "tags.h"

#include <string.h>

// The text as units of the width that its encoding has, of which only those of ASCII are told apart.
typedef struct {
  const uint8_t *bytes;
  size_t count;
  // How many bytes a unit has, and which of them tells a unit of ASCII.
  size_t width;
  size_t low;
} cm_units;

static bool is_blank(uint8_t byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

// A unit of ASCII, or zero.
static uint8_t unit_at(const cm_units *units, size_t index) {
  const uint8_t *unit = units->bytes + index * units->width;
  for (size_t place = 0; place < units->width; place++) {
    if (place != units->low && unit[place] != 0) {
      return 0;
    }
  }
  return unit[units->low];
}

// XML begins with `<` or a blank, after a mark: the zeros around it tell the width (XML 1.0, appendix F).
static cm_units units_of(const uint8_t *bytes, size_t count) {
  size_t zeros = 0;
  size_t start = 0;
  if (count >= 2 && ((bytes[0] == 0xFE && bytes[1] == 0xFF) || (bytes[0] == 0xFF && bytes[1] == 0xFE))) {
    bool is_wide = count >= 4 && bytes[0] == 0xFF && bytes[2] == 0 && bytes[3] == 0;
    start = is_wide ? 4 : 2;
  }
  while (start + zeros < count && zeros < 4 && bytes[start + zeros] == 0) {
    zeros++;
  }
  size_t after = 0;
  while (start + zeros + 1 + after < count && after < 3 && bytes[start + zeros + 1 + after] == 0) {
    after++;
  }
  cm_units units = {.bytes = bytes + start, .count = count - start, .width = 1, .low = 0};
  if (zeros >= 3 || after >= 3) {
    units.width = 4;
    units.low = zeros >= 3 ? 3 : 0;
  } else if (zeros == 1 || after == 1) {
    units.width = 2;
    units.low = zeros == 1 ? 1 : 0;
  }
  units.count /= units.width;
  return units;
}

// Tells whether the tag that begins at a `<` has too many attributes; each has one `=` outside of quotes.
static bool is_too_long(const cm_units *units, size_t start, size_t end) {
  size_t attributes = 0;
  uint8_t quote = 0;
  for (size_t index = start + 1; index < end; index++) {
    uint8_t unit = unit_at(units, index);
    if (quote != 0) {
      if (unit == quote) {
        quote = 0;
      }
    } else if (unit == '"' || unit == '\'') {
      quote = unit;
    } else if (unit == '>') {
      return false;
    } else if (unit == '=' && ++attributes > CM_MAXIMUM_ATTRIBUTE_COUNT) {
      return true;
    }
  }
  return false;
}

static size_t next_start(const cm_units *units, size_t from) {
  if (units->width == 1) {
    const uint8_t *found = memchr(units->bytes + from, '<', units->count - from);
    return found != NULL ? (size_t)(found - units->bytes) : units->count;
  }
  while (from < units->count && unit_at(units, from) != '<') {
    from++;
  }
  return from;
}

bool cm_tags_are_too_long(const uint8_t *bytes, size_t count) {
  cm_units units = units_of(bytes, count);
  size_t first = 0;
  if (units.width == 1 && count >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
    first = 3;
  }
  while (first < units.count && is_blank(unit_at(&units, first))) {
    first++;
  }
  if (first < units.count && unit_at(&units, first) != '<') {
    // No XML, or an encoding in which its signs are not those of ASCII: little of it can do no harm.
    return count > 65536;
  }
  // The shortest attribute is ` a=""`, so that only what lies far from the next `<` can be such a tag: no
  // value holds one (XML 1.0, 3.1).
  size_t shortest = 5 * (size_t)CM_MAXIMUM_ATTRIBUTE_COUNT;
  size_t start = next_start(&units, first);
  while (start < units.count) {
    size_t end = next_start(&units, start + 1);
    if (end - start > shortest) {
      uint8_t kind = unit_at(&units, start + 1);
      if (kind != '!' && kind != '?' && is_too_long(&units, start, end)) {
        return true;
      }
    }
    start = end;
  }
  return false;
}
