// Where files live: $XDG_DATA_HOME/stet (or ~/.local/share/stet), never in the program's folder.
#pragma once

#include <string>
#include <vector>

#include "bank/pack.h"
#include "text/lexicon.h"
#include "text/result.h"

namespace stet {

struct Places {
  std::string home;                                              // $XDG_DATA_HOME/stet
  std::string profile(const std::string& id = "default") const;  // home/profiles/<id>
  std::string packs() const;                                     // home/packs
  std::string kept_pack(const std::string& id) const;            // packs()/<id>.stet.json
};

// Refused when neither XDG_DATA_HOME nor HOME is set.
Result<Places> find_places();

// Replaces a whole file safely: temporary file in the same folder, every write checked, synced,
// read again, renamed, folder synced. Makes missing folders (0700). A file that is there keeps its
// mode, a new one has `mode` less what the umask takes. Through a link its file is replaced; a
// device or pipe is written to and stays.
Result<void> write_file(const std::string& path, std::string_view bytes, int mode = 0600);
// The same for what can be made again: the disk isn't waited for, so that a power cut soon after
// may leave the file empty, or as it was.
Result<void> write_made_file(const std::string& path, std::string_view bytes, int mode = 0600);

// Keeps a pack made from an article, so that a round on it can be resumed: packs()/<id>.stet.json.
Result<void> keep_pack(const Places& places, const Pack& pack);

// The file in which a pack of the player's own is kept. Refused for an id that could leave the
// folder, since ids come from strangers.
Result<std::string> path_of_kept_pack(const Places& places, const std::string& id);

// A pack by id from the shipped folder or packs(). Refused when there is none.
Result<Pack> find_pack(const Places& places, const std::string& data_folder, const std::string& id,
                       const Lexicon& lexicon);

// Whether a pack's id can be a file's name: ids come from packs, which come from strangers.
bool is_plain_id(const std::string& id);

// The *.stet.json files of a folder, sorted by path; none when it can't be read.
std::vector<std::string> packs_in(const std::string& folder);

}  // namespace stet
