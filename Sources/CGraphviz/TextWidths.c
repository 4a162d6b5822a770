#include "TextWidths.h"

#include <gvplugin.h>
#include <gvplugin_textlayout.h>
#include <limits.h>
#include <string.h>

// Advance widths of U+0020 to U+007E in thousandths of the font size: those of Helvetica.
static const unsigned short latin_widths[] = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
};

typedef struct {
  unsigned first, last;
  unsigned width;
} width_range;

// Other scripts, by their usual mean width. The first range that holds a scalar counts; a scalar in
// none counts as a Latin letter.
static const width_range script_widths[] = {
    {0x0000, 0x001F, 0},    {0x0300, 0x036F, 0},     {0x0400, 0x052F, 640},   {0x0590, 0x05BD, 0},
    {0x0610, 0x061A, 0},    {0x064B, 0x065F, 0},     {0x0600, 0x06FF, 560},   {0x1100, 0x115F, 1000},
    {0x200B, 0x200F, 0},    {0x2014, 0x2014, 1000},  {0x2026, 0x2026, 1000},  {0x202A, 0x202E, 0},
    {0x2060, 0x2069, 0},    {0x2E80, 0xA4CF, 1000},  {0xAC00, 0xD7A3, 1000},  {0xF900, 0xFAFF, 1000},
    {0xFB50, 0xFDFF, 560},  {0xFE00, 0xFE0F, 0},     {0xFE30, 0xFE6F, 1000},  {0xFE70, 0xFEFE, 560},
    {0xFEFF, 0xFEFF, 0},    {0xFF01, 0xFF60, 1000},  {0xFFE0, 0xFFE6, 1000},  {0x1F300, 0x1FAFF, 1000},
    {0x20000, 0x3FFFD, 1000},
};

enum { LATIN_LETTER = 580 };

static unsigned width_of(unsigned scalar) {
  if (scalar >= 0x20 && scalar <= 0x7E) return latin_widths[scalar - 0x20];
  for (size_t i = 0; i < sizeof script_widths / sizeof *script_widths; i++) {
    if (scalar >= script_widths[i].first && scalar <= script_widths[i].last) {
      return script_widths[i].width;
    }
  }
  return LATIN_LETTER;
}

// Reads one scalar of UTF-8 and moves on. A stray byte counts as one scalar.
static unsigned next_scalar(const unsigned char **text) {
  unsigned lead = *(*text)++;
  int following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
  unsigned scalar = following == 0 ? lead : lead & (0x3Fu >> following);
  for (; following > 0 && (**text & 0xC0) == 0x80; following--) {
    scalar = scalar << 6 | (*(*text)++ & 0x3F);
  }
  return scalar;
}

// Faces that stand in for Helvetica are up to a tenth wider.
static const double slack = 1.1;
static const double bold_factor = 1.07;
static const double line_height = 1.2;

static int is_bold(const textfont_t *font) {
  return (font->flags & HTML_BF) != 0 || (font->name != NULL && strstr(font->name, "Bold") != NULL);
}

// Newer versions say `bool` where older ones say `boolean`, an `unsigned char`.
typedef __typeof__(((gvtextlayout_engine_t *)0)->textlayout(NULL, NULL)) answer_t;

static answer_t lay_out(textspan_t *span, char **font_path) {
  (void)font_path;
  double thousandths = 0;
  const unsigned char *text = (const unsigned char *)span->str;
  while (*text != 0) thousandths += width_of(next_scalar(&text));
  double size = span->font->size;
  span->size.x = thousandths / 1000 * size * slack * (is_bold(span->font) ? bold_factor : 1);
  span->size.y = size * line_height;
  span->yoffset_layout = 0;
  span->yoffset_centerline = 0.1 * size;
  span->layout = NULL;
  span->free_layout = NULL;
  return 1;
}

static gvtextlayout_engine_t engine = {lay_out};

// The quality outranks every installed plugin of the kind.
static gvplugin_installed_t kinds[] = {{0, "textlayout", INT_MAX, &engine, NULL}, {0}};

static gvplugin_api_t interfaces[] = {{API_textlayout, kinds}, {0}};

static char package_name[] = "recital";

static gvplugin_library_t library = {package_name, interfaces};

// The library takes a built-in plugin by the form of this name only.
const lt_symlist_t cgraphviz_text_widths_plugin[] = {
    {"gvplugin_recital_LTX_library", &library}, {NULL, NULL}};
