#include "game/sound.h"

#include <SDL.h>

#include <cmath>
#include <numbers>

#include "text/chance.h"

namespace stet {

namespace {

struct Part {
  double begin;     // seconds
  double length;    // seconds, after which it is silent
  double loudness;  // at its beginning
  double fade;      // seconds in which it falls to a third
  double tone;      // hertz; 0: noise
  double smooth;    // noise: 0 bright … 1 dull
};

std::vector<Part> parts_of(SoundCue cue) {
  switch (cue) {
    case SoundCue::tick:
      return {{0, 0.05, 0.22, 0.008, 0, 0.35}, {0, 0.05, 0.10, 0.012, 1900, 0}};
    case SoundCue::stamp:
      return {{0, 0.25, 0.40, 0.045, 95, 0}, {0, 0.12, 0.20, 0.02, 0, 0.85}};
    case SoundCue::page:
      return {{0, 0.16, 0.10, 0.07, 0, 0.55}, {0.08, 0.22, 0.14, 0.05, 0, 0.7}};
    case SoundCue::none:
      break;
  }
  return {};
}

constexpr double kAttack = 0.002;  // seconds: nothing clicks

}  // namespace

std::vector<float> synthesise(SoundCue cue) {
  std::vector<float> out;
  uint64_t seed = 1;
  for (const Part& part : parts_of(cue)) {
    Chance chance(seed++);
    const auto begin = static_cast<size_t>(part.begin * kSoundRate);
    const auto length = static_cast<size_t>(part.length * kSoundRate);
    if (out.size() < begin + length) out.resize(begin + length);
    double noise = 0;
    for (size_t i = 0; i < length; ++i) {
      const double t = static_cast<double>(i) / kSoundRate;
      const double fresh = static_cast<double>(chance.below(2001)) / 1000 - 1;
      noise = noise * part.smooth + fresh * (1 - part.smooth);
      const double wave = part.tone > 0 ? std::sin(2 * std::numbers::pi * part.tone * t) : noise;
      const double end = std::min(1.0, (part.length - t) / 0.01);
      const double envelope =
          std::min(1.0, t / kAttack) * std::exp(-t / part.fade) * std::max(0.0, end);
      out[begin + i] += static_cast<float>(part.loudness * envelope * wave);
    }
  }
  return out;
}

void Sound::play(SoundCue cue) {
  if (!on_ || cue == SoundCue::none) return;
  if (!tried_) {
    tried_ = true;
    SDL_AudioSpec wanted{};
    wanted.freq = kSoundRate;
    wanted.format = AUDIO_F32SYS;
    wanted.channels = 1;
    wanted.samples = 1024;
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) == 0)
      device_ = SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
    if (device_) SDL_PauseAudioDevice(device_, 0);
  }
  if (!device_) return;
  const std::vector<float> samples = synthesise(cue);
  SDL_ClearQueuedAudio(device_);
  SDL_QueueAudio(device_, samples.data(), static_cast<Uint32>(samples.size() * sizeof(float)));
}

Sound::~Sound() {
  if (device_) SDL_CloseAudioDevice(device_);
  if (tried_) SDL_QuitSubSystem(SDL_INIT_AUDIO);
}

}  // namespace stet
