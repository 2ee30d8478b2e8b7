// The faces of the look, opened from the data folder: a serif for reading, a sans for controls.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>

#include "text/result.h"

typedef struct _TTF_Font TTF_Font;

namespace stet {

enum class Face { serif, serif_italic, serif_bold, sans, sans_bold };

class Fonts {
 public:
  // Refused when a face is missing from `data_folder`/fonts or can't be opened.
  static Result<Fonts> load(const std::string& data_folder);

  // The face at a height of `pixels`; opened once, kept till the Fonts end.
  TTF_Font* at(Face face, int pixels);

  ~Fonts();
  Fonts(Fonts&&) noexcept;
  Fonts& operator=(Fonts&&) noexcept;

 private:
  Fonts() = default;
  std::string folder_;
  std::map<std::pair<Face, int>, TTF_Font*> open_;
};

}  // namespace stet
