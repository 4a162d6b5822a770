import Foundation
import Testing

@Suite("recital build")
struct BuildCommandTests {
  /// Runs lines of shell in a folder with the corpus.
  private func inFolder(_ body: (URL) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "corpus"),
        withDestinationURL: Project.folder.appending(path: "corpus"))
      try body(folder)
    }
  }

  @Test("Where there is nothing to read, no store is begun")
  func nothing() throws {
    try TemporaryFolder.with { folder in
      let outcome = try Program.run(Program.path, ["build", "nowhere"], folder: folder)
      #expect(outcome.status == 1 && outcome.errors.contains("nowhere: there is no such file"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test("Questions on the store give what they give on the files, byte for byte")
  func equality() throws {
    try inFolder { folder in
      #expect(try Program.shell("recital build corpus", folder: folder).status == 0)
      for question in [
        "lineage 79/40", "lineage 60/81 --format json", "lineage 2117 --format csv",
        "cited --limit 1000", "cited --format json", "show '56/24 V'", "show 57/72 --format json",
        "export -o x.dot && cat x.dot", "export -o x.json && cat x.json",
        "export -o x.csv && cat x.csv x-instruments.csv", "render 79/40 -o x.dot && cat x.dot",
        "render -o x.dot && cat x.dot",
      ] {
        let stored = try Program.shell("recital \(question)", folder: folder)
        let parts = question.components(separatedBy: " -o ")
        let rest = parts.dropFirst().map { " -o \($0)" }.joined()
        let read = try Program.shell("recital \(parts[0]) --from corpus\(rest)", folder: folder)
        #expect(stored.status == 0 && !stored.output.isEmpty)
        #expect(stored.output == read.output, "\(question)")
      }
    }
  }

  @Test(
    "The graph beside the store is made again where it is missing, and not used where it is old")
  func snapshot() throws {
    try inFolder { folder in
      let question = "recital cited --limit 3; recital show 57/72; recital lineage 60/81"
      let first = try Program.shell("recital build corpus --quiet; \(question)", folder: folder)
      #expect(first.status == 0)
      let without = try Program.shell(
        "mv recital.db.graph old.graph; \(question)", folder: folder)
      #expect(without.output == first.output && without.errors.isEmpty)
      let again = try Program.shell(
        "recital build corpus --quiet; cmp recital.db.graph old.graph; \(question)", folder: folder)
      #expect(again.output == first.output && again.status == 0)
      let changed = try Program.shell(
        """
        printf 'Recalling its resolution 57/72,\\n' > new.txt; recital build new.txt --quiet
        recital show 57/72 > right.txt; mv old.graph recital.db.graph
        recital show 57/72 | cmp - right.txt
        head -c 5000 right.txt > recital.db.graph; recital show 57/72 | cmp - right.txt
        """, folder: folder)
      #expect(changed.status == 0 && changed.output.isEmpty && changed.errors.isEmpty)
    }
  }

  @Test("A draft is checked against a store as it is against the files")
  func check() throws {
    try inFolder { folder in
      let draft = "Recalling Security Council resolution 1325 (2001) and decision 57/72,"
      let stored = try Program.shell(
        "recital build corpus --quiet; echo '\(draft)' | recital check - --database recital.db",
        folder: folder)
      let read = try Program.shell(
        "echo '\(draft)' | recital check - --from corpus", folder: folder)
      #expect(stored.status == 1 && stored.output.contains("[other-kind]"))
      #expect(stored.output == read.output && stored.errors == read.errors)
      let all = "corpus/A-RES-57-72.zh.txt corpus/A-RES-60-81.zh.txt"
      let one = try Program.shell("recital check \(all) --database recital.db", folder: folder)
      let other = try Program.shell("recital check \(all) --from corpus", folder: folder)
      #expect(one.output == other.output && one.status == other.status)
    }
  }

  @Test("What was done is told on standard output; --quiet tells nothing, --verbose each file")
  func levels() throws {
    try inFolder { folder in
      let first = try Program.shell("recital build corpus", folder: folder)
      #expect(first.lines[0].hasSuffix("files added, 0 replaced, 0 unchanged"))
      #expect(first.errors.isEmpty)
      let quiet = try Program.shell("recital build corpus --quiet", folder: folder)
      #expect(quiet.output.isEmpty && quiet.errors.isEmpty)
      let verbose = try Program.shell("recital build corpus --verbose", folder: folder)
      #expect(verbose.errors.contains("recital: corpus/A-RES-57-72.zh.txt: unchanged\n"))
    }
  }

  @Test("On a terminal a bar shows how far it is")
  func bar() throws {
    try TemporaryFolder.with { folder in
      let made = try Program.shell(
        """
        mkdir texts; for n in {1..300}; do
          echo "Recalling its resolution 56/$n, and 55/$n, on the keeping of records," > texts/$n.txt
        done
        script -qec 'stty cols 100; recital build texts' /dev/null < /dev/null
        """, folder: folder)
      #expect(made.status == 0)
      #expect(made.output.contains("300 files added"))
      #expect(made.output.contains(" of 300 ") && made.output.contains("░"))
    }
  }

  @Test("What is gone is named; what cannot be read is named, with exit status 1")
  func losses() throws {
    try TemporaryFolder.with { folder in
      let made = try Program.shell(
        """
        echo 'Recalling its resolution 56/24 V,' | tee a.txt > b.txt
        recital build a.txt b.txt --quiet && rm b.txt && printf '\\0\\0' > c.txt
        recital build a.txt c.txt nowhere.txt
        """, folder: folder)
      #expect(made.status == 1)
      #expect(made.output.contains("1 file added, 0 replaced, 1 unchanged, 1 no longer there\n"))
      #expect(made.errors.contains("b.txt: is no longer there. The store keeps it; --prune"))
      #expect(made.errors.contains("c.txt: is a binary file"))
      #expect(made.errors.contains("nowhere.txt: there is no such file"))
      let pruned = try Program.shell("recital build a.txt --prune", folder: folder)
      #expect(pruned.output.contains(", 1 removed\n"))
    }
  }

  @Test("Where there is no store, or what is no store, a sentence says so")
  func noStore() throws {
    try TemporaryFolder.with { folder in
      let bare = try Program.shell("recital cited", folder: folder)
      #expect(bare.status == 64)
      #expect(bare.errors.contains("There is no store recital.db in this folder."))
      let named = try Program.shell("recital cited --database x.db", folder: folder)
      #expect(named.status == 1)
      #expect(named.errors.contains("recital: x.db: there is no store. Make one with"))
      let text = try Program.shell(
        "echo text > x.db; recital doctor --database x.db", folder: folder)
      #expect(text.status == 1 && text.errors.contains("x.db: is no store of Recital."))
      let missing = try Program.shell(
        "echo x > a.txt; recital build a.txt --database no/x.db", folder: folder)
      #expect(missing.status == 1 && missing.errors.contains("no/x.db: its folder does not exist"))
    }
  }

  @Test("Standard input is no file; --quiet and --verbose exclude each other")
  func usage() throws {
    for arguments in [["build"], ["build", "-"], ["build", "corpus", "--quiet", "--verbose"]] {
      let outcome = try Program.run(Program.path, arguments, folder: Project.folder)
      #expect(outcome.status == 64)
    }
    let both = try Program.run("cited", "--from", "corpus", "--database", "x.db")
    #expect(both.status == 64 && both.errors.contains("exclude each other"))
  }

  @Test("In a folder that cannot be written a sentence says so", .enabled(if: geteuid() != 0))
  func readOnly() throws {
    try TemporaryFolder.with { folder in
      let outcome = try Program.shell(
        "echo x > a.txt; chmod a-w .; recital build a.txt; s=$?; chmod u+w .; exit $s",
        folder: folder)
      #expect(outcome.status == 1 && outcome.errors.contains("you are not permitted to write it"))
    }
  }
}
