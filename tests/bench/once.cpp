// stet_once CORES COMMAND...: runs the command once, its output thrown away, and prints its wall
// time in seconds, the most memory it held in kB, and its exit status. CORES is a list like "0"
// or "0,1", or "-" for all.
//
// A program of its own because a child's peak memory begins with that of the process it was
// forked from: a script's would hide the small program's.
#include <fcntl.h>
#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

void stay_on(const char* cores) {
  if (std::strcmp(cores, "-") == 0) return;
  cpu_set_t set;
  CPU_ZERO(&set);
  for (const char* at = cores; *at;) {
    char* end = nullptr;
    CPU_SET(static_cast<size_t>(std::strtoul(at, &end, 10)), &set);
    at = *end == ',' ? end + 1 : end;
  }
  if (sched_setaffinity(0, sizeof set, &set) != 0) std::perror("stet_once: sched_setaffinity");
}

[[noreturn]] void become(char** command) {
  const int nowhere = open("/dev/null", O_WRONLY);
  dup2(nowhere, STDOUT_FILENO);
  dup2(nowhere, STDERR_FILENO);
  execvp(command[0], command);
  _exit(127);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: stet_once CORES COMMAND...\n");
    return 2;
  }
  stay_on(argv[1]);
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) become(argv + 2);
  int status = 0;
  rusage used{};
  if (child < 0 || wait4(child, &status, 0, &used) != child) {
    std::perror("stet_once");
    return 1;
  }
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
  std::printf("%.6f %ld %d\n", seconds.count(), used.ru_maxrss,
              WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
}
