import Recital
import Testing

@Suite("An English resolution out of a PDF")
struct WrappedEnglishTests {
  let resolution = document(
    """
    A/RES/79/940

    United Nations

    General Assembly

    Distr.: General
    9 December 2024

    Seventy-ninth session
    Agenda item 98 (p)
    Protection of the libraries of the mountains and of the people who keep them
    in all weathers

    Resolution adopted by the General Assembly
    on 2 December 2024
    [on the report of the First Committee (A/79/908, para. 114)]

    79/940.

    The libraries of the mountains in all their aspects
    The General Assembly,
    Recalling its resolution 78/946 of 4 December 2023, as well as all previous
    resolutions on the libraries of the mountains,
    Emphasizing the importance of the Programme of Action for the Libraries of the
    Mountains, 1 and recognizing its contribution to the reading of books in all the
    valleys of the

    __________________

    Report of the Conference on the Libraries of the Mountains, held in the town of
    Valparola, 9–20 July 2001 (A/CONF.992/15), chap. IV, para. 24.
    2
    See decision 60/919 and A/60/988.
    1

    24-23958 (E)

    *2423958*

    \u{0C}A/RES/79/940

    The libraries of the mountains in all their aspects

    northern slopes, and their inventory, 2
    1.
    Underlines the fact that the libraries of the mountains require concerted efforts at
    the national and regional levels, as do all questions that concern target 16.4 of the
    Agenda, and of 12 August 2020;
    2.

    Calls for:

    (a) The keeping of catalogues in accordance with resolutions 61/916, 68/901 and
    others;
    3. Decides to remain seized of the matter.
    43rd plenary meeting
    2 December 2024

    2/2

    24-23958
    """)

  @Test("A paragraph goes on over the foot of a page and the running header")
  func passages() {
    #expect(
      resolution.written([.title, .preamble, .operative, .footnote]) == """
        title: 79/940. The libraries of the mountains in all their aspects
        preamble 1: Recalling its resolution 78/946 of 4 December 2023, as well as all previous \
        resolutions on the libraries of the mountains,
        preamble 2: Emphasizing the importance of the Programme of Action for the Libraries of the \
        Mountains, 1 and recognizing its contribution to the reading of books in all the \
        valleys of the northern slopes, and their inventory, 2
        operative 1: 1. Underlines the fact that the libraries of the mountains require concerted \
        efforts at the national and regional levels, as do all questions that concern target 16.4 \
        of the Agenda, and of 12 August 2020;
        operative 2: 2. Calls for:
        operative 2: (a) The keeping of catalogues in accordance with resolutions 61/916, 68/901 \
        and others;
        operative 3: 3. Decides to remain seized of the matter.
        footnote 1: Report of the Conference on the Libraries of the Mountains, held in the town \
        of Valparola, 9–20 July 2001 (A/CONF.992/15), chap. IV, para. 24.
        footnote 2: See decision 60/919 and A/60/988.
        """)
  }

  @Test("Figures in dates, numbers and targets are no calls")
  func calls() {
    #expect(resolution.called == ["1 in preamble 2", "2 in preamble 2"])
  }

  @Test("The masthead is read")
  func head() {
    #expect(resolution.symbol?.spelling == "A/RES/79/940")
    #expect(resolution.title == "The libraries of the mountains in all their aspects")
    #expect(resolution.agendaItem == "98 (p)")
    #expect(resolution.session == .regular(79))
    #expect(resolution.date == CalendarDate(year: 2024, month: 12, day: 2))
    #expect(resolution.language == .english)
  }
}
