// Three short sounds, made by code: a pencil's tick for a choice, a soft stamp for a verdict, a
// turned page for the next question.
//
// Off until the player switches them on; the audio device is opened with the first sound. Samples
// are mono floats at kSoundRate, made from decaying noise and tones (synthesise), so that they can
// be tested and no file is shipped.
#pragma once

#include <cstdint>
#include <vector>

namespace stet {

enum class SoundCue { none, tick, stamp, page };

inline constexpr int kSoundRate = 44'100;  // samples a second

// Empty for none. At most a third of a second, within ±0.5, ending in silence.
std::vector<float> synthesise(SoundCue cue);

class Sound {
 public:
  Sound() = default;
  ~Sound();
  Sound(const Sound&) = delete;
  Sound& operator=(const Sound&) = delete;

  void set_on(bool on) { on_ = on; }
  // A machine without audio stays silent.
  void play(SoundCue cue);

 private:
  bool on_ = false;
  bool tried_ = false;
  uint32_t device_ = 0;
};

}  // namespace stet
