extension KnownInstruments {
  /// The day on which a treaty of the table was adopted or opened for signature, as it is cited by.
  static func date(of instrument: Instrument) -> CalendarDate? { dates[instrument] }

  private static let dates: [Instrument: CalendarDate] = {
    var dates: [Instrument: CalendarDate] = [:]
    for line in days.split(separator: "\n") {
      guard let date = CalendarDate(iso: String(line.prefix(10))) else { continue }
      let name = line.dropFirst(11)
      let number = name.hasPrefix("UNTS ") ? Int(name.dropFirst(5)) : nil
      dates[number.map { .document(.treaty($0)) } ?? .named(String(name))] = date
    }
    return dates
  }()

  /// A day and a treaty each; one without a number in the Treaty Series goes by its name.
  private static let days = """
    1925-06-17 Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other \
    Gases, and of Bacteriological Methods of Warfare
    1945-06-26 Charter of the United Nations
    1945-06-26 Statute of the International Court of Justice
    1946-02-13 UNTS 4
    1948-12-09 UNTS 1021
    1949-08-12 UNTS 970
    1949-08-12 UNTS 971
    1949-08-12 UNTS 972
    1949-08-12 UNTS 973
    1949-08-12 Geneva Conventions of 12 August 1949
    1951-07-28 UNTS 2545
    1953-03-31 UNTS 2613
    1954-05-14 UNTS 3511
    1954-09-28 UNTS 5158
    1961-03-30 UNTS 7515
    1961-04-18 UNTS 7310
    1961-08-30 UNTS 14458
    1963-04-24 UNTS 8638
    1965-12-21 UNTS 9464
    1966-12-16 UNTS 14531
    1966-12-16 UNTS 14668
    1966-12-16 Optional Protocol to the International Covenant on Civil and Political Rights
    1967-01-27 UNTS 8843
    1967-01-31 UNTS 8791
    1967-02-14 UNTS 9068
    1968-07-01 UNTS 10485
    1969-05-23 UNTS 18232
    1970-12-16 UNTS 12325
    1971-02-21 UNTS 14956
    1972-03-29 UNTS 13810
    1972-04-10 UNTS 14860
    1972-11-16 UNTS 15511
    1973-03-03 UNTS 14537
    1973-11-30 UNTS 14861
    1973-12-14 UNTS 15410
    1975-01-14 UNTS 15020
    1977-06-08 UNTS 17512
    1977-06-08 UNTS 17513
    1979-10-26 UNTS 24631
    1979-12-17 UNTS 21931
    1979-12-18 UNTS 20378
    1979-12-18 UNTS 23002
    1980-10-10 UNTS 22495
    1981-06-27 African Charter on Human and Peoples' Rights
    1982-12-10 UNTS 31363
    1984-12-10 UNTS 24841
    1985-03-22 UNTS 26164
    1987-09-16 UNTS 26369
    1988-03-10 UNTS 29004
    1988-12-20 UNTS 27627
    1989-03-22 UNTS 28911
    1989-11-20 UNTS 27531
    1990-12-18 UNTS 39481
    1992-05-09 UNTS 30822
    1992-06-05 UNTS 30619
    1992-09-03 UNTS 33757
    1994-06-17 UNTS 33480
    1994-12-09 UNTS 35457
    1996-09-10 Comprehensive Nuclear-Test-Ban Treaty
    1997-05-21 UNTS 52106
    1997-09-18 UNTS 35597
    1997-12-11 Kyoto Protocol to the United Nations Framework Convention on Climate Change
    1997-12-15 UNTS 37517
    1998-07-17 UNTS 38544
    1998-09-10 UNTS 39973
    1999-10-06 Optional Protocol to the Convention on the Elimination of All Forms of \
    Discrimination against Women
    1999-12-09 UNTS 38349
    2000-05-25 Optional Protocol to the Convention on the Rights of the Child on the involvement of \
    children in armed conflict
    2000-05-25 Optional Protocol to the Convention on the Rights of the Child on the sale of \
    children, child prostitution and child pornography
    2000-11-15 UNTS 39574
    2000-11-15 Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women \
    and Children
    2000-11-15 Protocol against the Smuggling of Migrants by Land, Sea and Air
    2001-05-22 UNTS 40214
    2002-12-18 Optional Protocol to the Convention against Torture
    2003-10-31 UNTS 42146
    2005-04-13 UNTS 44004
    2005-12-08 UNTS 43425
    2006-12-13 UNTS 44910
    2006-12-13 Optional Protocol to the Convention on the Rights of Persons with Disabilities
    2006-12-20 UNTS 48088
    2008-05-30 UNTS 47713
    2013-04-02 UNTS 52373
    2013-10-10 UNTS 54669
    2015-12-12 UNTS 54113
    2017-07-07 Treaty on the Prohibition of Nuclear Weapons
    """
}
