internal import CGraphviz
internal import Glibc

extension Graphviz {
  /// The name of the hidden command under which the `recital` program draws for its parent.
  public static let childCommand = "render-child"

  /// The version of libgraphviz, as it names itself.
  public static var version: String { unsafe String(cString: cgraphviz_version()) }

  /// Draws the graph on standard input to standard output, and messages to standard error.
  ///
  /// To be called once, in a process that does nothing else: it restricts the whole process.
  ///
  /// - Returns: The exit status that tells the parent how it went.
  public static func serveRendering(
    as format: Format, engine: Engine, limits: Limits
  ) -> Int32 {
    cgraphviz_end_with_parent()
    limits.restrictThisProcess()
    var dot = standardInput()
    dot.append(0)
    let result = unsafe dot.withUnsafeBufferPointer { text in
      unsafe text.withMemoryRebound(to: CChar.self) { text in
        unsafe cgraphviz_render(
          text.baseAddress, engine.rawValue, format.rawValue, format.textWidths)
      }
    }
    defer { unsafe cgraphviz_free(result) }
    unsafe writeToStandardOutput(UnsafeRawBufferPointer(start: result.bytes, count: result.count))
    return unsafe RenderingEnding(result.ending).rawValue
  }
}

extension Graphviz.Format {
  /// Only what draws glyphs itself needs the fonts of the machine.
  fileprivate var textWidths: cgraphviz_text_widths {
    switch self {
    case .svg, .dot: CGRAPHVIZ_BUILT_IN_WIDTHS
    case .png, .pdf: CGRAPHVIZ_INSTALLED_FONTS
    }
  }
}

extension RenderingEnding {
  fileprivate init(_ ending: cgraphviz_ending) {
    switch ending {
    case CGRAPHVIZ_RENDERED: self = .rendered
    case CGRAPHVIZ_SYNTAX: self = .syntax
    case CGRAPHVIZ_NO_PLUGIN: self = .pluginsMissing
    default: self = .failed
    }
  }
}

extension Graphviz.Limits {
  /// Limits processor time and address space, and forbids a dump of the memory after a crash.
  fileprivate func restrictThisProcess() {
    // The time on the wall is kept by the parent; this is for a child whose parent is gone.
    let processorSeconds = rlim_t(seconds.rounded(.up))
    restrict(
      __rlimit_resource_t(RLIMIT_CPU.rawValue), to: processorSeconds, atMost: processorSeconds + 1)
    let bytes = rlim_t(megabytes) << 20
    restrict(__rlimit_resource_t(RLIMIT_AS.rawValue), to: bytes, atMost: bytes)
    restrict(__rlimit_resource_t(RLIMIT_CORE.rawValue), to: 0, atMost: 0)
    cgraphviz_exit_when_exhausted(Int(bytes), RenderingEnding.memoryLimit.rawValue)
  }

  private func restrict(_ resource: __rlimit_resource_t, to soft: rlim_t, atMost hard: rlim_t) {
    var limit = rlimit()
    guard unsafe getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_max = min(limit.rlim_max, hard)
    limit.rlim_cur = min(limit.rlim_max, soft)
    unsafe setrlimit(resource, &limit)
  }
}

private func standardInput() -> [UInt8] {
  var text: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe buffer.withUnsafeMutableBytes { room in
      unsafe read(STDIN_FILENO, room.baseAddress, room.count)
    }
    if count > 0 { text += buffer[..<count] }
    if count == 0 || (count < 0 && errno != EINTR) { return text }
  }
}

private func writeToStandardOutput(_ bytes: UnsafeRawBufferPointer) {
  var rest = unsafe bytes[...]
  while unsafe !rest.isEmpty {
    let piece = unsafe UnsafeRawBufferPointer(rebasing: rest)
    let count = unsafe write(STDOUT_FILENO, piece.baseAddress, piece.count)
    if count < 0 && errno != EINTR { return }
    unsafe rest = rest.dropFirst(max(count, 0))
  }
}
