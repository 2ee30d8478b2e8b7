// An array that is owned, or lies in a mapped file that somebody else keeps.
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace stet {

template <class T>
class Held {
 public:
  Held() = default;
  explicit Held(std::vector<T> own) : own_(std::move(own)), all_(own_) {}
  explicit Held(std::span<const T> elsewhere) : all_(elsewhere) {}
  Held(const Held& other) : own_(other.own_), all_(own_.empty() ? other.all_ : own_) {}
  Held(Held&&) noexcept = default;  // a moved vector keeps its place
  Held& operator=(Held other) noexcept {
    own_ = std::move(other.own_);
    all_ = other.all_;
    return *this;
  }
  ~Held() = default;

  const T& operator[](size_t i) const { return all_[i]; }
  const T* data() const { return all_.data(); }
  size_t size() const { return all_.size(); }
  const T* begin() const { return all_.data(); }
  const T* end() const { return all_.data() + all_.size(); }
  std::span<const T> all() const { return all_; }
  // Of an owned array, to write its elements.
  T& own(size_t i) { return own_[i]; }

 private:
  std::vector<T> own_;
  std::span<const T> all_;
};

}  // namespace stet
