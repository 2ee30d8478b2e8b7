// What was built: nothing in it can reach a network, and the release is hardened.
#include <doctest/doctest.h>
#include <stdio.h>

#include <memory>
#include <set>
#include <sstream>
#include <string>

namespace {

std::string printed(const std::string& command) {
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " 2>/dev/null").c_str(), "r"),
                                                   pclose);
  std::string out;
  char part[4096];
  for (size_t n; (n = fread(part, 1, sizeof part, pipe.get())) > 0;) out.append(part, n);
  return out;
}

// The functions that these objects take from elsewhere.
std::set<std::string> imports(const std::string& files, const std::string& options = "") {
  std::set<std::string> names;
  std::istringstream lines(printed("nm -u " + options + " " + files));
  for (std::string kind, name; lines >> kind;)
    if (kind == "U" && lines >> name) names.insert(name.substr(0, name.find('@')));
  return names;
}

constexpr const char* kNetwork[] = {
    "socket",      "socketpair", "connect",       "bind",          "listen",  "accept",
    "accept4",     "send",       "sendto",        "sendmsg",       "recv",    "recvfrom",
    "recvmsg",     "getaddrinfo", "gethostbyname", "gethostbyaddr", "res_query", "curl_easy_init",
    "SDLNet_Init", "SDL_OpenURL", "system",        "popen",         "execve",  "execvp",
};

}  // namespace

TEST_CASE("no object of ours imports a function that opens an address or runs a program") {
  const auto ours = imports(STET_LIBRARIES);
  CHECK(ours.contains("fsync"));  // so that the list is known to be one
  const auto program = imports(STET_PROGRAM, "-D"), module = imports(STET_MODULE, "-D");
  CHECK(program.contains("fsync"));
  CHECK(module.contains("SDL_PollEvent"));
  for (const auto& names : {ours, program, module})
    for (const char* name : kNetwork) CHECK_MESSAGE(!names.contains(name), name, " is imported");
}

TEST_CASE("the release is position-independent, its stack and relocations guarded") {
  if (!STET_RELEASE) {
    MESSAGE("skipped: not a release build");
    return;
  }
  for (const std::string file : {STET_PROGRAM, STET_MODULE}) {
    CAPTURE(file);
    CHECK(printed("readelf -hW " + file).find("DYN (") != std::string::npos);
    const std::string segments = printed("readelf -lW " + file);
    CHECK(segments.find("GNU_RELRO") != std::string::npos);
    CHECK(segments.find("GNU_STACK") != std::string::npos);
    CHECK(segments.find(" RWE ") == std::string::npos);
    CHECK(printed("readelf -dW " + file).find("BIND_NOW") != std::string::npos);
    const auto names = imports(file, "-D");
    CHECK(names.contains("__stack_chk_fail"));
    CHECK(names.contains("__snprintf_chk"));  // _FORTIFY_SOURCE
  }
}
