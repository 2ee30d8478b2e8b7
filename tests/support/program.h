// The real program as a child, with pipes to its input and from its output.
#pragma once

#include <doctest/doctest.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string>
#include <vector>

namespace stet::test {

class Program {
 public:
  // Without a display.
  explicit Program(std::vector<std::string> arguments) {
    int in[2], out[2];
    REQUIRE(::pipe(in) == 0);
    REQUIRE(::pipe(out) == 0);
    child_ = ::fork();
    REQUIRE(child_ >= 0);
    if (child_ == 0) {
      ::dup2(in[0], STDIN_FILENO);
      ::dup2(out[1], STDOUT_FILENO);
      for (int end : {in[0], in[1], out[0], out[1]}) ::close(end);
      for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"}) ::unsetenv(name);
      std::string program = STET_PROGRAM;
      std::vector<char*> argv{program.data()};
      for (std::string& argument : arguments) argv.push_back(argument.data());
      argv.push_back(nullptr);
      ::execv(program.c_str(), argv.data());
      ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    in_ = in[1];
    out_ = out[0];
    ::signal(SIGPIPE, SIG_IGN);
  }
  ~Program() {
    kill();
    close_input();
    ::close(out_);
  }
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  void write(const std::string& text) {
    REQUIRE(::write(in_, text.data(), text.size()) == static_cast<ssize_t>(text.size()));
  }
  void close_input() {
    if (in_ >= 0) ::close(in_);
    in_ = -1;
  }
  // What it prints next, up to and with `wanted`; or all, when its output ends or ten seconds pass.
  std::string read_until(const std::string& wanted) {
    while (unread_.find(wanted) == unread_.npos) {
      pollfd ready{out_, POLLIN, 0};
      if (::poll(&ready, 1, 10'000) <= 0) break;
      char part[4096];
      const ssize_t n = ::read(out_, part, sizeof part);
      if (n <= 0) break;
      unread_.append(part, static_cast<size_t>(n));
    }
    const size_t found = unread_.find(wanted);
    const size_t end = found == unread_.npos ? unread_.size() : found + wanted.size();
    std::string got = unread_.substr(0, end);
    unread_.erase(0, end);
    return got;
  }
  void kill() {
    if (child_ > 0) ::kill(child_, SIGKILL);
    wait();
  }
  // Its exit status, -1 when it was killed.
  int wait() {
    if (child_ <= 0) return status_;
    int status = 0;
    ::waitpid(child_, &status, 0);
    child_ = 0;
    return status_ = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

 private:
  pid_t child_ = 0;
  int in_ = -1, out_ = -1;
  int status_ = -1;
  std::string unread_;
};

}  // namespace stet::test
