// The faces text is set in: the look's own, opened from the data folder, and for letters those
// lack, whatever the system has, found by fontconfig when the first such letter is met.
//
// A face is known by a number: 0 to 4 are the look's (enum Face), in the typeface the player
// chose; what follows are fallbacks in the order they were found.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "text/result.h"

typedef struct _TTF_Font TTF_Font;

namespace stet {

enum class Face { serif, serif_italic, serif_bold, sans, sans_bold };

enum class Typeface { newspaper, plain, dyslexic };

class Fonts {
 public:
  // Refused when a face is missing from `data_folder`/fonts or can't be opened. A typeface other
  // than newspaper may be missing: has() tells.
  static Result<Fonts> load(const std::string& data_folder);

  bool has(Typeface typeface) const;
  Typeface typeface() const { return typeface_; }
  void use(Typeface typeface);  // newspaper where it is missing

  // A face at a height of `pixels`; opened once, kept till the Fonts end or the typeface changes.
  TTF_Font* at(size_t face, int pixels);

  // The face that `letter` is set in where `face` is asked for: itself, or a fallback that has
  // the letter, `before` if that does. Itself, and lacks_letters() from then on, where none has.
  size_t face_for(Face face, char32_t letter, size_t before);
  bool lacks_letters() const { return lacks_letters_; }

  ~Fonts();
  Fonts(Fonts&&) noexcept;
  Fonts& operator=(Fonts&&) noexcept;

 private:
  Fonts() = default;
  void close();
  std::string path_of(Typeface typeface, size_t face) const;
  bool provides(size_t face, char32_t letter);
  size_t find_fallback(Face face, char32_t letter);

  struct File {
    std::string path;
    int index = 0;  // within a collection
    bool operator==(const File&) const = default;
  };
  std::string folder_;
  Typeface typeface_ = Typeface::newspaper;
  std::vector<File> files_;  // by number of the face
  std::map<std::pair<size_t, int>, TTF_Font*> open_;
  std::unordered_map<uint64_t, size_t> faces_for_;  // by face and letter
  bool lacks_letters_ = false;
};

}  // namespace stet
