// What the leak checker passes over, in every program of the tests that runs under it.
#ifdef __SANITIZE_ADDRESS__
// fontconfig keeps what it has looked up for as long as the process lives.
extern "C" __attribute__((visibility("default"), used)) const char*
__lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libfontconfig\n";
}
#endif
