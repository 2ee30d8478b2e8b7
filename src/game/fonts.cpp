#include "game/fonts.h"

#include <SDL_ttf.h>
#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <array>
#include <filesystem>

namespace stet {

namespace {

constexpr size_t kFaces = 5;
constexpr int kProbePixels = 17;

// One row a typeface, in the order of enum Face.
constexpr std::array<std::array<const char*, kFaces>, 3> kFiles{{
    {"PTF55F.ttf", "PTF56F.ttf", "PTF75F.ttf", "Lato-Regular.ttf", "Lato-Bold.ttf"},
    {"Lato-Regular.ttf", "Lato-Italic.ttf", "Lato-Bold.ttf", "Lato-Regular.ttf", "Lato-Bold.ttf"},
    {"OpenDyslexic-Regular.otf", "OpenDyslexic-Italic.otf", "OpenDyslexic-Bold.otf",
     "OpenDyslexic-Regular.otf", "OpenDyslexic-Bold.otf"},
}};

// OpenDyslexic draws its letters larger than other faces of the same size do.
constexpr std::array<float, 3> kSizes{1.0f, 1.0f, 0.82f};

struct Pattern {
  FcPattern* pattern;
  explicit Pattern(FcPattern* made) : pattern(made) {}
  ~Pattern() {
    if (pattern) FcPatternDestroy(pattern);
  }
  Pattern(const Pattern&) = delete;
  Pattern& operator=(const Pattern&) = delete;
};

bool is_bold(Face face) {
  return face == Face::serif_bold || face == Face::sans_bold;
}

bool is_serif(Face face) {
  return face != Face::sans && face != Face::sans_bold;
}

}  // namespace

std::string Fonts::path_of(Typeface typeface, size_t face) const {
  return folder_ + kFiles[static_cast<size_t>(typeface)][face];
}

Result<Fonts> Fonts::load(const std::string& data_folder) {
  if (TTF_Init() != 0) return refuse("", std::string("no text can be set: ") + TTF_GetError());
  Fonts fonts;
  fonts.folder_ = data_folder + "/fonts/";
  fonts.use(Typeface::newspaper);
  for (size_t face = 0; face < kFaces; ++face)
    if (!fonts.at(face, kProbePixels))
      return refuse(fonts.files_[face].path, "can't be opened as a font",
                    "install fonts-paratype and fonts-lato and build again");
  return fonts;
}

bool Fonts::has(Typeface typeface) const {
  std::error_code none;
  for (size_t face = 0; face < kFaces; ++face)
    if (!std::filesystem::exists(path_of(typeface, face), none)) return false;
  return true;
}

void Fonts::use(Typeface typeface) {
  if (!has(typeface)) typeface = Typeface::newspaper;
  if (!files_.empty() && typeface == typeface_) return;
  close();
  files_.clear();
  faces_for_.clear();
  typeface_ = typeface;
  for (size_t face = 0; face < kFaces; ++face) files_.push_back({path_of(typeface, face), 0});
}

TTF_Font* Fonts::at(size_t face, int pixels) {
  if (face >= files_.size()) return nullptr;
  TTF_Font*& font = open_[{face, pixels}];
  if (!font) {
    const float size = face < kFaces ? kSizes[static_cast<size_t>(typeface_)] : 1.0f;
    // Points at 72 to the inch: pixels.
    font = TTF_OpenFontIndex(files_[face].path.c_str(),
                             std::max(1, static_cast<int>(static_cast<float>(pixels) * size + 0.5f)),
                             files_[face].index);
    if (font) TTF_SetFontHinting(font, TTF_HINTING_LIGHT);
  }
  return font;
}

bool Fonts::provides(size_t face, char32_t letter) {
  TTF_Font* font = at(face, kProbePixels);
  return font && TTF_GlyphIsProvided32(font, letter);
}

size_t Fonts::face_for(Face face, char32_t letter, size_t before) {
  const auto own = static_cast<size_t>(face);
  if (letter < 0x80) return own;
  const uint64_t key = uint64_t{letter} << 8 | own;
  if (auto known = faces_for_.find(key); known != faces_for_.end()) return known->second;
  size_t found = own;
  if (!provides(own, letter))
    found = before >= kFaces && provides(before, letter) ? before : find_fallback(face, letter);
  return faces_for_[key] = found;
}

size_t Fonts::find_fallback(Face face, char32_t letter) {
  for (size_t other = kFaces; other < files_.size(); ++other)
    if (provides(other, letter)) return other;
  Pattern wanted(FcPatternCreate());
  FcCharSet* letters = FcCharSetCreate();
  FcCharSetAddChar(letters, letter);
  FcPatternAddCharSet(wanted.pattern, FC_CHARSET, letters);
  FcCharSetDestroy(letters);
  FcPatternAddBool(wanted.pattern, FC_SCALABLE, FcTrue);
  FcPatternAddString(wanted.pattern, FC_FAMILY,
                     reinterpret_cast<const FcChar8*>(is_serif(face) ? "serif" : "sans-serif"));
  FcPatternAddInteger(wanted.pattern, FC_WEIGHT, is_bold(face) ? FC_WEIGHT_BOLD : FC_WEIGHT_BOOK);
  FcConfigSubstitute(nullptr, wanted.pattern, FcMatchPattern);
  FcDefaultSubstitute(wanted.pattern);
  FcResult result = FcResultNoMatch;
  Pattern match(FcFontMatch(nullptr, wanted.pattern, &result));
  FcChar8* path = nullptr;
  int index = 0;
  if (match.pattern && FcPatternGetString(match.pattern, FC_FILE, 0, &path) == FcResultMatch) {
    FcPatternGetInteger(match.pattern, FC_INDEX, 0, &index);
    files_.push_back({reinterpret_cast<const char*>(path), index});
    if (provides(files_.size() - 1, letter)) return files_.size() - 1;
    if (TTF_Font*& probe = open_[{files_.size() - 1, kProbePixels}]) TTF_CloseFont(probe);
    open_.erase({files_.size() - 1, kProbePixels});
    files_.pop_back();
  }
  lacks_letters_ = true;
  return static_cast<size_t>(face);
}

void Fonts::close() {
  for (auto& [key, font] : open_)
    if (font) TTF_CloseFont(font);
  open_.clear();
}

Fonts::~Fonts() {
  close();
  if (!folder_.empty()) TTF_Quit();
}

Fonts::Fonts(Fonts&& other) noexcept
    : folder_(std::exchange(other.folder_, {})),
      typeface_(other.typeface_),
      files_(std::move(other.files_)),
      open_(std::exchange(other.open_, {})),
      faces_for_(std::move(other.faces_for_)),
      lacks_letters_(other.lacks_letters_) {}

Fonts& Fonts::operator=(Fonts&& other) noexcept {
  std::swap(folder_, other.folder_);
  std::swap(typeface_, other.typeface_);
  std::swap(files_, other.files_);
  std::swap(open_, other.open_);
  std::swap(faces_for_, other.faces_for_);
  std::swap(lacks_letters_, other.lacks_letters_);
  return *this;
}

}  // namespace stet
