import Testing

@testable import Recital

@Suite("Titles of a series")
struct SeriesTitleTests {
  @Test("Capitals, spaces, marks and the letter of a part do not count")
  func key() {
    #expect(SeriesTitle("V. Small  arms").key == SeriesTitle("SMALL “ARMS”").key)
    #expect(SeriesTitle("Small arms").key != SeriesTitle("Small boats").key)
  }

  @Test("Chinese titles are compared by pairs of characters")
  func chinese() {
    let title = SeriesTitle("小武器非法贸易")
    #expect(title.words.count == 6)
    #expect(title.isSimilar(to: SeriesTitle("小武器的非法贸易")))
    #expect(title.contradicts(SeriesTitle("海洋和海洋法")))
  }

  @Test("A short title inside a longer one does not contradict it")
  func holds() {
    let short = SeriesTitle("Small arms")
    let long = SeriesTitle("The illicit trade in small arms and light weapons in all its aspects")
    #expect(!short.isSimilar(to: long) && !short.contradicts(long))
  }
}
