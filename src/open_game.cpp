#include "open_game.h"

#include <dlfcn.h>

#include <array>
#include <filesystem>
#include <system_error>

#include "commands/version.h"
#include "game/module.h"

namespace stet {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFile = "stet-game.so";
// From the program's own folder: as built, and as installed.
constexpr std::array kFolders{".", "../lib/stet"};
constexpr const char* kRemedy = "install Stet again, or its missing libraries";

Result<fs::path> find_module() {
  std::error_code ignored;
  const fs::path program = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  for (const char* folder : kFolders)
    if (fs::path file = (program / folder / kFile).lexically_normal(); fs::exists(file, ignored))
      return file;
  return refuse((program / kFile).string(), "the game's window is not installed", kRemedy);
}

// Stays loaded to the end: SDL leaves threads and exit handlers behind.
Result<const GameModule*> load_module() {
  auto file = find_module();
  if (!file) return tl::unexpected(file.error());
  void* loaded = ::dlopen(file->c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!loaded) return refuse("", std::string("the game can't be loaded: ") + ::dlerror(), kRemedy);
  const auto find = reinterpret_cast<FindGameModule>(::dlsym(loaded, kGameModuleSymbol));
  const GameModule* module = find ? find() : nullptr;
  if (!module || module->version != version_text())
    return refuse(file->string(), "is of another version than the program", "install Stet again");
  return module;
}

}  // namespace

Result<void> open_game(const std::string& data_folder, GameRequest request, const Clock& clock) {
  auto module = load_module();
  if (!module) return tl::unexpected(module.error());
  return (*module)->run(data_folder, std::move(request), clock);
}

}  // namespace stet
