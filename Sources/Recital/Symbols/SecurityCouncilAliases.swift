/// The symbols that resolutions of the Security Council bore before they had numbers.
///
/// Until 1964 a resolution was a document like any other, `S/1234`; the numbers 1 to 199 were given
/// afterwards. Both symbols denote one instrument. Where one document held several resolutions
/// (`S/525`), it stands for none of them.
public enum SecurityCouncilAliases {
  /// Returns the resolution that a document of the Council is, nil where it is none.
  public static func resolution(of symbol: DocumentSymbol) -> DocumentSymbol? {
    guard symbol.body == .securityCouncil, symbol.nature == .document, symbol.session == nil else {
      return nil
    }
    return resolutions[symbol.spelling]
  }

  private static let resolutions: [String: DocumentSymbol] = Dictionary(
    table.split { $0 == " " || $0 == "\n" }.compactMap { entry in
      let parts = entry.split(separator: "=")
      guard parts.count == 2, let number = Int(parts[0]),
        let year = SecurityCouncilYears.year(of: number),
        let resolution = DocumentSymbol(parsing: "S/RES/\(number)(\(year))")
      else { return nil }
      return ("S/\(parts[1])", resolution)
    }, uniquingKeysWith: { first, _ in first })

  /// Number and old symbol without its `S/`; taken from the symbols printed below the titles.
  private static let table = """
    15=339 18=268/Rev.1/Corr.1 20=296 21=318 22=324 23=330/Corr.1 26=368 27=459 33=528 34=555
    35=574 39=654 40=689 41=678 42=691 45=717 46=723 47=726 48=727 49=773 50=801 51=819 52=852
    53=875 54=902 55=933 56=983 60=1062 62=1080 63=1150 64=1164 66=1169 67=1234 68=1252 69=1277
    70=1280 74=1393 77=1403 78=1410 79=1455 80=1469 81=1486 82=1501 83=1511 84=1588 85=1657
    87=1836 88=1892 89=1907 90=1995 91=2017/Rev.1 92=2130 93=2157 95=2322 96=2392 97=2506
    98=2883 100=3128 104=3237 105=3274 106=3378 107=3379 108=3435 109=3509 110=3504 111=3538
    112=3546 113=3575 114=3605 115=3624 116=3629 117=3643 118=3675 120=3733 121=3758 122=3779
    123=3793 124=3801 125=3882 126=3922 127=3942 128=4023 129=4083 130=4118 131=4133 132=4216
    133=4258 134=4300 135=4328 136=4330 137=4331 138=4349 140=4359 141=4374 142=4377 143=4387
    144=4395 145=4405 146=4426 147=4459 148=4460 149=4461 150=4462 151=4463 152=4464 153=4465
    154=4466 155=4469 156=4491 157=4526 158=4543 159=4544 160=4549 161=4741 162=4788 163=4835
    164=4882 165=4955 166=4968 167=4969 168=4972 169=5002 170=5024 171=5111 172=5149 173=5150
    174=5166 176=5174 177=5179 178=5293 179=5331 180=5380 181=5386 182=5471 183=5481 184=5486
    185=5487 186=5575 187=5603 188=5650 189=5741 190=5761 191=5773 192=5778 193=5868 194=5987
    195=6005 196=6032 197=6033 198=6121 199=6129
    """
}
