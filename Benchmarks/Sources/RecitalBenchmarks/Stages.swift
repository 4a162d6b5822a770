import Recital

/// The time of each stage of an extraction on one core.
struct Stages {
  private(set) var document = Timing()
  private(set) var mentions = Timing()
  private(set) var resolving = Timing()
  private(set) var joining = Timing()
  /// Mentions with a number or a symbol.
  private(set) var mentionCount = 0
  /// References after the joining.
  private(set) var referenceCount = 0

  /// Runs an extraction with a clock between the stages.
  ///
  /// Mentions are searched twice: once alone, and once as part of the analysis, where that time is
  /// taken off.
  mutating func run(_ texts: [Sample.Text]) {
    let clock = ContinuousClock()
    var (reading, searching, analysing) = (Duration.zero, Duration.zero, Duration.zero)
    var documents: [AnalysedDocument] = []
    var found = 0
    documents.reserveCapacity(texts.count)
    for text in texts {
      let start = clock.now
      let read = Document.documents(inPlainText: text.bytes, source: text.path)
      let readEnd = clock.now
      for document in read { found += MentionScanner().mentions(in: document).count }
      let searched = clock.now
      documents += read.map(Analysis.analyse)
      analysing += searched.duration(to: clock.now)
      searching += readEnd.duration(to: searched)
      reading += start.duration(to: readEnd)
    }
    var analysis: Analysis?
    joining.add(clock.measure { analysis = Analysis(joining: documents) })
    document.add(reading)
    mentions.add(searching)
    resolving.add(analysing - searching)
    (mentionCount, referenceCount) = (found, analysis?.referenceCount ?? 0)
  }
}
