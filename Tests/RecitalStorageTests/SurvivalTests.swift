import Foundation
import GRDB
import Recital
import Testing

@testable import RecitalStorage

/// What happens to a store when its build is ended by force, when the disk is full, and when there
/// are two builds.
@Suite("A store survives", .serialized)
struct SurvivalTests {
  /// A folder of texts that explain names to each other, so that all have to be joined.
  private func texts(_ count: Int) throws -> StoreFolder {
    let folder = try StoreFolder()
    for number in 0..<count {
      let text = """
        Resolution adopted by the General Assembly

        \(50 + number % 20)/\(number + 1). The trade in pistols

        The General Assembly,

        Recalling its resolution \(49 + number % 20)/\(number), and the Programme of Action to Mend
        the Trade in Pistols,\(number % 3 == 0 ? "1" : "")

        Recalling also all resolutions entitled “The trade in pistols”,

        \(number % 3 == 0 ? "1 A/CONF.192/15." : "")
        """
      try folder.write(text, to: "texts/\(number).txt")
    }
    return folder
  }

  private func undisturbed(_ folder: StoreFolder) throws -> [String] {
    let made = try BuiltProgram.shell("recital build texts --database whole.db", in: folder)
    try #require(made.status == 0, "\(made.errors)")
    return try folder.dump(folder.path("whole.db"))
  }

  @Test("Killed at any of twenty moments and built again, it is the store of a build in peace")
  func killed() throws {
    let folder = try texts(120)
    let start = ContinuousClock.now
    let whole = try undisturbed(folder)
    let longest = (ContinuousClock.now - start) / .milliseconds(1)
    var generator = SystemRandomNumberGenerator()
    for round in 0..<20 {
      for ending in ["", "-wal", "-shm"] { try? folder.remove("recital.db\(ending)") }
      let build = try BuiltProgram.start("build", "texts", in: folder)
      let moment = Double.random(in: 0..<longest, using: &generator)
      Thread.sleep(forTimeInterval: moment / 1000)
      kill(build.processIdentifier, SIGKILL)
      build.waitUntilExit()
      // Whatever is there answers, or says what to do.
      let asked = try BuiltProgram.shell("recital cited", in: folder).errors
      #expect(asked.isEmpty || asked.contains("was not finished") || asked.contains("no store"))
      let again = try BuiltProgram.shell("recital build texts && recital doctor", in: folder)
      #expect(again.status == 0, "round \(round), \(moment) ms: \(again.errors)")
      #expect(try folder.dump() == whole, "round \(round), \(moment) ms")
    }
  }

  @Test("On a full disk a sentence says so; with room it goes on", .enabled(if: Mount.isPossible))
  func full() throws {
    let folder = try texts(400)
    let whole = try undisturbed(folder)
    try Mount.with(kilobytes: 640, at: folder.path("disk")) {
      let failed = try BuiltProgram.shell("recital build texts --database disk/x.db", in: folder)
      #expect(failed.status == 1)
      #expect(failed.errors.contains("disk/x.db: the disk is full. Nothing that was stored is"))
      let again = try BuiltProgram.shell(
        """
        mount -o remount,size=64m disk && recital build texts --database disk/x.db &&
        recital doctor --database disk/x.db && cp disk/x.db recital.db
        """, in: folder)
      #expect(again.status == 0, "\(again.errors)")
    }
    // The files are known by other ways from there.
    let bare = { (line: String) in line.replacing(folder.url.path + "/", with: "") }
    #expect(try folder.dump().map(bare) == whole.map(bare))
  }

  @Test(
    "A store where nothing may be written is asked like any other", .enabled(if: Mount.isPossible))
  func readOnly() throws {
    let folder = try texts(10)
    try Mount.with(kilobytes: 8192, at: folder.path("disk ?#%")) {
      let asked = try BuiltProgram.shell(
        """
        recital build texts --database 'disk ?#%/x.db' && mount -o remount,ro 'disk ?#%' &&
        recital cited --database 'disk ?#%/x.db' && recital search pistols --database "$PWD/disk ?#%/x.db"
        """, in: folder)
      #expect(asked.status == 0 && asked.errors.isEmpty, "\(asked.errors)")
      let built = try BuiltProgram.shell(
        "recital build texts --database 'disk ?#%/x.db'", in: folder)
      #expect(built.status == 1 && built.errors.contains("you are not permitted to write it"))
      // What a build left beside the file would be missed.
      let unfinished = try BuiltProgram.shell(
        """
        mount -o remount,rw 'disk ?#%' && echo more > 'disk ?#%/x.db-wal' &&
        mount -o remount,ro 'disk ?#%' && recital cited --database 'disk ?#%/x.db'
        """, in: folder)
      #expect(unfinished.status == 1 && unfinished.errors.contains("not permitted to write it"))
    }
  }

  @Test("A second build waits for the first, and says so")
  func two() throws {
    let folder = try texts(40)
    let whole = try undisturbed(folder)
    let waited = try BuiltProgram.shell(
      """
      flock recital.db sleep 2 & sleep 0.5
      recital build texts; status=$?; wait; exit $status
      """, in: folder)
    #expect(waited.status == 0)
    #expect(waited.errors.contains("recital.db: another build is at work; this one waits"))
    #expect(try folder.dump() == whole)
    let both = try BuiltProgram.shell(
      """
      rm -f recital.db; recital build texts & first=$!
      recital build texts; second=$?; wait $first && exit $second
      """, in: folder)
    #expect(both.status == 0, "\(both.errors)")
    #expect(try folder.dump() == whole)
  }

  @Test("Ctrl-C ends a build soon, and the next one goes on")
  func interrupted() throws {
    let folder = try texts(400)
    let whole = try undisturbed(folder)
    let stopped = try BuiltProgram.shell(
      """
      recital build texts --verbose 2> told & build=$!
      while ! grep -q added told; do sleep 0.01; done
      kill -INT $build; wait $build; status=$?
      grep stopped told >&2; exit $status
      """, in: folder)
    #expect(stopped.status == 130)
    #expect(stopped.errors.contains("recital.db: stopped. What was read is stored"))
    #expect(try BuiltProgram.shell("recital build texts", in: folder).status == 0)
    #expect(try folder.dump() == whole)
  }

  @Test("Questions are answered while a build writes, with what the last one left")
  func asked() async throws {
    let folder = try texts(40)
    try await folder.build("texts")
    let store = try CitationStore(building: folder.store)
    let graph = try CitationStore(asking: folder.store).graph()
    try await store.write { db in
      try db.execute(sql: "DELETE FROM file WHERE id < 10; UPDATE state SET value = 'no'")
    }
    let asked = try CitationStore(asking: folder.store)
    #expect(try asked.graph().nodes == graph.nodes)
    #expect(try !asked.isComplete())
  }
}

/// A small disk in memory, for those who may make one.
private enum Mount {
  /// Only root may, and not in every container.
  static let isPossible: Bool = {
    guard geteuid() == 0, let folder = try? StoreFolder() else { return false }
    return (try? with(kilobytes: 64, at: folder.path("try")) { true }) ?? false
  }()

  static func with<Value>(
    kilobytes: Int, at path: String, _ body: () throws -> Value
  ) throws -> Value {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path])
    defer { try? run("/bin/umount", [path]) }
    return try body()
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw POSIXError(.EPERM) }
  }
}
