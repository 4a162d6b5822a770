import Recital

/// All that is measured on one sample, in turns.
struct Measurement {
  let sample: Sample
  /// The quickest way of ripgrep on the same files, and on all of them joined into one.
  let form: Ripgrep.Form
  let joinedForm: Ripgrep.Form
  private(set) var references = 0
  private(set) var oneCore = Timing()
  private(set) var allCores = Timing()
  /// The processor time of the same runs, which others on the machine disturb less.
  private(set) var oneCoreProcessor = Timing()
  private(set) var allCoresProcessor = Timing()
  private(set) var stages = Stages()
  private(set) var ripgrep = Timing()
  private(set) var joinedRipgrep = Timing()
  private(set) var command = Timing()
  private(set) var listing = Timing()

  init(_ sample: Sample, ripgrep: Ripgrep, recital: String, runs: Int) async throws {
    self.sample = sample
    form = try await ripgrep.quickestForm(on: sample.folder, words: "same files")
    joinedForm = try await ripgrep.quickestForm(on: sample.joinedFile, words: "one file")
    let command = Program(
      path: recital, arguments: ["extract", "--format", "jsonl", sample.folder])
    for _ in 0..<runs {
      extractOnOneCore()
      self.ripgrep.add(try await form.program.run())
      joinedRipgrep.add(try await joinedForm.program.run())
      await extractOnAllCores()
      self.command.add(try await command.run())
      listing.add(try await ripgrep.listing(sample.folder).run())
      stages.run(sample.texts)
    }
  }
}

extension Measurement {
  private mutating func extractOnOneCore() {
    var analysis: Analysis?
    let before = Extraction.processorTime
    oneCore.add(ContinuousClock().measure { analysis = Extraction.onOneCore(sample.texts) })
    oneCoreProcessor.add(Extraction.processorTime - before)
    references = analysis?.referenceCount ?? 0
  }

  private mutating func extractOnAllCores() async {
    var analysis: Analysis?
    let before = Extraction.processorTime
    allCores.add(
      await ContinuousClock().measure {
        analysis = await Extraction.onAllCores(sample.texts)
      })
    allCoresProcessor.add(Extraction.processorTime - before)
    precondition(analysis?.referenceCount == references, "All cores find what one core finds.")
  }
}
