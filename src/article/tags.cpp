#include "article/tags.h"

#include <bitset>
#include <initializer_list>

namespace stet {

namespace {

using Tags = std::bitset<GUMBO_TAG_LAST + 1>;

Tags set_of(std::initializer_list<GumboTag> tags) {
  Tags set;
  for (GumboTag tag : tags) set.set(static_cast<size_t>(tag));
  return set;
}

bool in(GumboTag tag, const Tags& set) {
  return set.test(static_cast<size_t>(tag));
}

}  // namespace

bool is_void(GumboTag tag) {
  static const Tags kTags =
      set_of({GUMBO_TAG_BR, GUMBO_TAG_IMG, GUMBO_TAG_HR, GUMBO_TAG_INPUT, GUMBO_TAG_META,
              GUMBO_TAG_LINK, GUMBO_TAG_WBR, GUMBO_TAG_SOURCE, GUMBO_TAG_AREA, GUMBO_TAG_BASE,
              GUMBO_TAG_COL, GUMBO_TAG_EMBED, GUMBO_TAG_PARAM, GUMBO_TAG_TRACK, GUMBO_TAG_KEYGEN,
              GUMBO_TAG_FRAME, GUMBO_TAG_BASEFONT, GUMBO_TAG_BGSOUND});
  return in(tag, kTags);
}

bool is_inline(GumboTag tag) {
  static const Tags kTags = set_of(
      {GUMBO_TAG_A,      GUMBO_TAG_ABBR,   GUMBO_TAG_ACRONYM, GUMBO_TAG_B,      GUMBO_TAG_BDI,
       GUMBO_TAG_BDO,    GUMBO_TAG_BIG,    GUMBO_TAG_CITE,    GUMBO_TAG_CODE,   GUMBO_TAG_DATA,
       GUMBO_TAG_DEL,    GUMBO_TAG_DFN,    GUMBO_TAG_EM,      GUMBO_TAG_FONT,   GUMBO_TAG_I,
       GUMBO_TAG_IMG,    GUMBO_TAG_INS,    GUMBO_TAG_KBD,     GUMBO_TAG_LABEL,  GUMBO_TAG_MARK,
       GUMBO_TAG_NOBR,   GUMBO_TAG_Q,      GUMBO_TAG_RP,      GUMBO_TAG_RT,     GUMBO_TAG_RUBY,
       GUMBO_TAG_S,      GUMBO_TAG_SAMP,   GUMBO_TAG_SMALL,   GUMBO_TAG_SPAN,   GUMBO_TAG_STRIKE,
       GUMBO_TAG_STRONG, GUMBO_TAG_SUB,    GUMBO_TAG_SUP,     GUMBO_TAG_TIME,   GUMBO_TAG_TT,
       GUMBO_TAG_U,      GUMBO_TAG_VAR,    GUMBO_TAG_WBR,     GUMBO_TAG_BR,     GUMBO_TAG_METER,
       GUMBO_TAG_INPUT,  GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT,  GUMBO_TAG_UNKNOWN});
  return in(tag, kTags);
}

bool is_unshown(GumboTag tag) {
  static const Tags kTags =
      set_of({GUMBO_TAG_SCRIPT,  GUMBO_TAG_STYLE,    GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
              GUMBO_TAG_HEAD,    GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT,   GUMBO_TAG_EMBED,
              GUMBO_TAG_APPLET,  GUMBO_TAG_SVG,      GUMBO_TAG_CANVAS,   GUMBO_TAG_AUDIO,
              GUMBO_TAG_VIDEO,   GUMBO_TAG_TEXTAREA, GUMBO_TAG_SELECT,   GUMBO_TAG_DATALIST,
              GUMBO_TAG_NOEMBED, GUMBO_TAG_NOFRAMES, GUMBO_TAG_FRAMESET, GUMBO_TAG_LINK,
              GUMBO_TAG_META,    GUMBO_TAG_TITLE,    GUMBO_TAG_PROGRESS, GUMBO_TAG_METER,
              GUMBO_TAG_RP});
  return in(tag, kTags);
}

bool is_furniture(GumboTag tag) {
  static const Tags kTags =
      set_of({GUMBO_TAG_NAV, GUMBO_TAG_BUTTON, GUMBO_TAG_FORM, GUMBO_TAG_FIELDSET, GUMBO_TAG_INPUT,
              GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE, GUMBO_TAG_MENU});
  return in(tag, kTags);
}

bool is_heading(GumboTag tag) {
  return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

}  // namespace stet
