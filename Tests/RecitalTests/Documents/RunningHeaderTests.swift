import Recital
import Testing

@Suite("What is repeated at the head of pages")
struct RunningHeaderTests {
  private func read(_ head: String, _ running: String) -> String {
    document(
      """
      \(head)
      General Assembly                                      Distr.: Limited

      The General Assembly,

      Recalling that the lamps of the harbour were lit and that the boats came home in all the

      15-99661 (E)                                                     1/2
      \(running)

      weathers of that long winter,

      1. Decides to keep them.
      """
    ).written([.preamble])
  }

  @Test(
    "The symbol of the masthead, alone, in parts and beside a title, belongs to no paragraph",
    arguments: [
      ("United Nations                A/C.1/70/L.995*", "A/C.1/70/L.995"),
      ("United Nations                A/64/925–S/2010/992", "A/64/925\nS/2010/992"),
      ("United Nations                S/26991", "S/26991"),
      ("United Nations                A/C.1/70/L.995", "A/C.1/70/L.995            Lamps of ports"),
      ("United Nations                A/C.1/70/L.995", "Lamps of ports            A/C.1/70/L.995"),
    ])
  func symbols(head: String, running: String) {
    #expect(
      read(head, running)
        == "preamble 1: Recalling that the lamps of the harbour were lit and that the boats came "
        + "home in all the weathers of that long winter,")
  }
}
