/// How the child that draws ended, as its exit status says it.
///
/// The numbers are those of `sysexits.h`, so that they stay apart from those of crashes and shells.
enum RenderingEnding: Int32 {
  case rendered = 0
  case syntax = 65
  case pluginsMissing = 69
  case failed = 70
  case memoryLimit = 71
  /// What the loader of programs answers when a library is missing.
  case libraryMissing = 127
}
