import Foundation
import Glibc
import Testing

@testable import RecitalProcess

@Suite("Running a child process")
struct ChildProcessTests {
  @Test("What goes in comes out, however much it is", arguments: [0, 1, 65_536, 5_000_000])
  func through(count: Int) throws {
    let input = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let outcome = try shell("cat").run(input: input, seconds: 30)
    #expect(outcome.output == input)
    #expect(outcome.ending == .exited(0))
  }

  @Test("A child that reads nothing stops no one")
  func readsNothing() throws {
    let outcome = try shell("echo done").run(input: filler, seconds: 30)
    #expect(outcome.output == Array("done\n".utf8))
    #expect(outcome.ending == .exited(0))
  }

  @Test("A child that closes its input early is no danger")
  func closesInput() throws {
    let outcome = try shell("exec <&-; sleep 0.1; echo done").run(input: filler, seconds: 30)
    #expect(outcome.output == Array("done\n".utf8))
  }

  @Test("Much on both outputs blocks neither")
  func bothOutputs() throws {
    let commands = "head -c 3000000 /dev/zero >&2; head -c 3000000 /dev/zero; cat"
    let outcome = try shell(commands).run(input: filler, seconds: 30)
    #expect(outcome.messages.count == 3_000_000)
    #expect(outcome.output.count == 3_000_000 + filler.count)
  }

  @Test(
    "A child that does not end is killed",
    arguments: [
      "exec sleep 60", "exec >&- 2>&-; exec sleep 60", "trap '' TERM; while :; do :; done",
    ])
  func endless(commands: String) throws {
    let started = ContinuousClock.now
    let outcome = try shell(commands).run(input: [], seconds: 0.3)
    #expect(outcome.ending == .timedOut)
    #expect(ContinuousClock.now - started < .seconds(10))
  }

  @Test(
    "A signal that ends a child is told apart from an exit",
    arguments: [
      ("kill -SEGV $$", ChildProcess.Ending.signalled(SIGSEGV)),
      ("kill -ABRT $$", .signalled(SIGABRT)), ("exit 3", .exited(3)), ("exit 255", .exited(255)),
    ])
  func endings(commands: String, expected: ChildProcess.Ending) throws {
    #expect(try shell(commands).run(input: [], seconds: 30).ending == expected)
  }

  @Test("No child is left behind, and no descriptor")
  func nothingLeft() async {
    await #expect(processExitsWith: .success) {
      // The first run of all may open what the system library keeps open.
      _ = try shell("true").run(input: [], seconds: 30)
      let before = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
      for commands in ["true", "kill -SEGV $$", "exec sleep 60"] {
        _ = try shell(commands).run(input: [], seconds: 0.2)
      }
      let after = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
      try #require(after == before)
      try #require(waitpid(-1, nil, WNOHANG) == -1 && errno == ECHILD)
    }
  }

  @Test("A child that writes without end is stopped")
  func overflow() throws {
    let limits = ChildProcess.Limits(processorSeconds: 60, megabytes: 512, outputBytes: 100_000)
    let child = ChildProcess(
      program: "/bin/sh", arguments: ["-c", "while :; do echo more; done"], limits: limits)
    #expect(try child.run(input: [], seconds: 30).ending == .overflowed)
  }

  @Test("A child that takes more memory than it may is refused it")
  func memory() throws {
    let limits = ChildProcess.Limits(processorSeconds: 60, megabytes: 64, outputBytes: 100_000)
    let commands = "sleep 0.2; head -c 500000000 /dev/zero | tail -n 1 | wc -c"
    let child = ChildProcess(program: "/bin/sh", arguments: ["-c", commands], limits: limits)
    let outcome = try child.run(input: [], seconds: 60)
    #expect(outcome.output == Array("0\n".utf8))
    #expect(String(decoding: outcome.messages, as: UTF8.self).contains("memory"))
  }

  @Test("A child that takes more of the processor than it may is killed")
  func processor() throws {
    let limits = ChildProcess.Limits(processorSeconds: 1, megabytes: 512, outputBytes: 100_000)
    let child = ChildProcess(
      program: "/bin/sh", arguments: ["-c", "while :; do :; done"], limits: limits)
    #expect(try child.run(input: [], seconds: 60).ending == .signalled(SIGXCPU))
  }

  @Test("A name alone is looked up in the folders of PATH")
  func lookup() throws {
    let child = ChildProcess(program: "cat", arguments: [])
    #expect(try child.run(input: [1, 2], seconds: 30).output == [1, 2])
    #expect(throws: ProcessError.programNotFound(path: "no-such-program")) {
      _ = try ChildProcess(program: "no-such-program", arguments: []).run(input: [], seconds: 30)
    }
  }

  @Test("Closed standard descriptors are no obstacle")
  func closedDescriptors() async {
    await #expect(processExitsWith: .success) {
      for descriptor: Int32 in 0...2 { close(descriptor) }
      let outcome = try shell("cat; echo told >&2").run(input: [1, 2, 3], seconds: 30)
      try #require(outcome.output == [1, 2, 3])
      try #require(outcome.messages == Array("told\n".utf8))
    }
  }
}

private let filler = [UInt8](repeating: 0, count: 3_000_000)

private func shell(_ commands: String) -> ChildProcess {
  ChildProcess(program: "/bin/sh", arguments: ["-c", commands])
}
