import Recital

/// Files with several resolutions, written for the tests.
enum OmnibusTexts {
  /// Two lettered resolutions and a third one whose letter was lost before a fourth.
  static let family = """
    A/RES/56/24

    Fifty-sixth session
    Agenda item 74

    [on the report of the First Committee (A/56/536)]

    56/24. Arms of all kinds

    A

    Rockets

    The General Assembly,

    Recalling its resolutions 54/54 F of 1 December 1999 and 55/33 A of 20 November 2000,

    1. Asks for the views of all States on what was said in resolution 55/33 A;

    2. Decides to come back to the matter.

    68th plenary meeting
    29 November 2001

    B

    Arms in regions
    and beyond them

    The General Assembly,

    Recalling its resolution 55/33 O of 20 November 2000,

    Noting resolution 56/24 A,

    1. Calls upon States to agree.

    68th plenary meeting
    29 November 2001

    Mines

    The General Assembly,

    Recalling its resolution 55/33 V of 20 November 2000,

    1. Invites all States to join.

    68th plenary meeting
    29 November 2001

    D

    Small arms

    The General Assembly,

    Recalling its resolution 55/33 Q of 20 November 2000,

    1. Decides to meet, and takes note of A/CONF.192/15.

    92nd plenary meeting
    24 December 2001

    """

  /// Two resolutions, each with a number and footnotes from 1 on.
  static let numbered = """
    A/RES/58/241

    58/241. Trade in arms

    The General Assembly,

    Recalling its resolution 57/72 of 22 November 2002,1

    Noting what was agreed,2

    1. Calls upon all States to act;

    78th plenary meeting
    23 December 2003

    1 See A/58/207.

    2 See A/CONF.192/15.

    [on the report of the Second Committee (A/58/481)]

    58/242. Deserts and droughts

    The General Assembly,

    Recalling its resolution 57/259 of 20 December 2002,1

    1. Takes note of what was done;2

    78th plenary meeting
    23 December 2003

    1 See A/58/158.

    2 A/AC.241/27, annex II.

    """

  static func documents(_ text: String) -> [Document] {
    Document.documents(inPlainText: Array(text.utf8), source: "a.txt")
  }
}
