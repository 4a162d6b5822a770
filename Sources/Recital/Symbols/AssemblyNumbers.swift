/// The sessions of the General Assembly that adopted resolutions 1 to 3541, by their numbers.
///
/// Up to the thirtieth session the numbers ran on from session to session, so that a number alone
/// tells its resolution: 2758 is that of the twenty-sixth session. Where one session ends and the
/// next begins a few numbers belong to none here: better no answer than a wrong one.
enum AssemblyNumbers {
  /// The session, nil for a number between two of them, and for one beyond the last.
  ///
  /// - Complexity: O(log *n*) in the sessions.
  static func session(of number: Int) -> Session? {
    let place = blocks.partitioningIndex { $0.last >= number }
    guard place < blocks.count, blocks[place].first <= number else { return nil }
    return blocks[place].session
  }

  /// Whether a session can have adopted a resolution on a day: it opened in the autumn of its year
  /// and ended before the next; special sessions have no such rule here.
  static func accepts(_ session: Session, _ date: CalendarDate) -> Bool {
    guard case .roman(let number) = session else { return true }
    // The first session met from January 1946 on, the parts of some into the next autumn.
    let months = (date.year - 1945 - number) * 12 + date.month
    return (1...24).contains(months)
  }

  private typealias Block = (first: Int, last: Int, session: Session)

  private static let blocks: [Block] = [
    (1, 103, .roman(1)), (104, 107, .romanSpecial(1)), (108, 183, .roman(2)),
    (185, 189, .romanSpecial(2)), (190, 287, .roman(3)), (289, 375, .roman(4)),
    (376, 500, .roman(5)), (502, 607, .roman(6)), (610, 711, .roman(7)), (715, 797, .roman(8)),
    (808, 900, .roman(9)), (913, 990, .roman(10)), (997, 1003, .romanEmergency(1)),
    (1004, 1008, .romanEmergency(2)), (1009, 1133, .roman(11)), (1145, 1236, .roman(12)),
    (1237, 1237, .romanEmergency(3)), (1240, 1350, .roman(13)), (1353, 1472, .roman(14)),
    (1474, 1474, .romanEmergency(4)), (1480, 1620, .roman(15)), (1625, 1747, .roman(16)),
    (1752, 1870, .roman(17)), (1872, 1880, .romanSpecial(4)), (1884, 1991, .roman(18)),
    (1995, 2008, .roman(19)), (2018, 2135, .roman(20)), (2142, 2245, .roman(21)),
    (2252, 2257, .romanEmergency(5)), (2262, 2373, .roman(22)), (2383, 2484, .roman(23)),
    (2499, 2603, .roman(24)), (2621, 2749, .roman(25)), (2758, 2890, .roman(26)),
    (2908, 3042, .roman(27)), (3057, 3198, .roman(28)), (3201, 3202, .romanSpecial(6)),
    (3207, 3357, .roman(29)), (3362, 3362, .romanSpecial(7)), (3363, 3541, .roman(30)),
  ]
}
