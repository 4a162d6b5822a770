import Testing

@testable import Recital

@Suite("What a document asks the run")
struct RunQuestionsTests {
  private func document(_ text: String, _ source: String = "a.txt") -> AnalysedDocument {
    Analysis.analyse(Document(plainText: Array(text.utf8), source: source))
  }

  private func binding(_ symbol: String, to target: String) -> AnalysedDocument {
    document(
      """
      Resolution adopted by the General Assembly

      \(symbol). The trade in pistols

      The General Assembly,

      Recalling the Programme of Action to Mend the Trade in Pistols,1

      1 \(target).
      """)
  }

  private func answers(
    _ run: [AnalysedDocument], to document: AnalysedDocument
  ) -> [UInt8] {
    RunResolver(run.map { RunContribution(of: $0) }).answers(to: RunContribution(of: document))
  }

  @Test("A document that tells nothing new changes no answer")
  func unchanged() {
    let using = document("Recalling the Programme of Action to Mend the Trade in Pistols,")
    let run = [binding("60/81", to: "A/CONF.192/15"), binding("61/66", to: "A/CONF.192/15"), using]
    let others = [
      document("A/RES/62/1\n\nThe General Assembly,\n\nRecalling resolution 60/81,"),
      binding("62/2", to: "A/CONF.192/15"),
    ]
    for other in others {
      #expect(answers(run + [other], to: using) == answers(run, to: using))
    }
  }

  @Test("One that binds a name otherwise, or is the second to bind it, changes them")
  func changed() {
    let using = document("Recalling the Programme of Action to Mend the Trade in Pistols,")
    let run = [binding("60/81", to: "A/CONF.192/15"), using]
    let second = run + [binding("61/66", to: "A/CONF.192/15")]
    #expect(answers(second, to: using) != answers(run, to: using))
    let contrary = second + [binding("62/47", to: "A/62/99")]
    #expect(answers(contrary, to: using) != answers(second, to: using))
  }

  @Test("A new member of a series concerns those that ask for the series")
  func series() {
    let asking = document(
      """
      Resolution adopted by the General Assembly

      63/72. The trade in pistols

      The General Assembly,

      Recalling all resolutions entitled “The trade in pistols”,
      """)
    let silent = document("A/RES/62/1\n\nThe General Assembly,\n\nRecalling resolution 60/81,")
    let run = [binding("60/81", to: "A/60/88"), asking, silent]
    let more = run + [binding("61/66", to: "A/60/88"), binding("62/47", to: "A/60/88")]
    #expect(answers(more, to: asking) != answers(run, to: asking))
    let unmarked = answers(more, to: silent) == answers(run, to: silent)
    #expect(!unmarked, "a name that two documents bind may stand in it")
    #expect(!RunQuestions(of: asking).titles.isEmpty && RunQuestions(of: silent).titles.isEmpty)
  }

  @Test("Questions come back out of bytes")
  func archive() throws {
    let asking = document("Recalling all resolutions entitled “The trade in pistols”,")
    let read = try #require(RunContribution(archive: RunContribution(of: asking).archive))
    #expect(read.questions == RunQuestions(of: asking))
  }
}
