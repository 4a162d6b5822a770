@testable import Recital

private let illicitTrade = "从各个方面防止、打击和消除小武器和轻武器非法贸易"
private let programme = "《行动纲领》"
private let tracing = "《国际追查文书》"

/// A made-up excerpt of the small-arms family, for tests and for looking at pictures.
let smallArmsCorpus: [AnalysedDocument] = yearlyResolutions + otherTexts

private let yearly: [(symbol: String, date: String)] = [
  ("A/RES/56/24V", "2001-12-24"), ("A/RES/57/72", "2002-11-22"), ("A/RES/58/241", "2003-12-23"),
  ("A/RES/59/86", "2004-12-03"), ("A/RES/60/81", "2005-12-08"), ("A/RES/61/66", "2006-12-06"),
  ("A/RES/63/72", "2008-12-02"), ("A/RES/65/64", "2010-12-08"), ("A/RES/67/58", "2012-12-03"),
  ("A/RES/71/48", "2016-12-05"), ("A/RES/73/69", "2018-12-05"), ("A/RES/75/241", "2020-12-31"),
  ("A/RES/76/232", "2021-12-24"), ("A/RES/78/46", "2023-12-04"),
]

private let yearlyResolutions: [AnalysedDocument] = yearly.indices.map { index in
  var citing: [Citing] = []
  if index > 0 {
    let earlier = yearly[..<index]
    citing.append(
      Citing(yearly[index - 1].symbol).by("回顾", .recall).of(yearly[index - 1].date))
    citing += earlier.map { Citing($0.symbol).by("回顾", .recall).inSeries }
    citing.append(Citing(programme).by("重申", .reaffirm))
  }
  if index > 4 { citing.append(Citing(tracing).by("欢迎", .welcome)) }
  citing += extra[yearly[index].symbol] ?? []
  return sample(
    yearly[index].symbol, yearly[index].date, title: illicitTrade, language: .chinese,
    citing: citing)
}

private let extra: [String: [Citing]] = [
  "A/RES/56/24V": [
    Citing("A/CONF.192/15").by("欢迎", .welcome), Citing("A/RES/54/54").by("回顾", .recall),
  ],
  "A/RES/58/241": [
    Citing("A/58/138").by("注意到", .note), Citing("A/CONF.192/15").by("决定", .decide),
  ],
  "A/RES/60/81": [
    Citing("A/60/88").by("核可", .endorse), Citing("A/60/88/Corr.2").by("核可", .endorse),
    Citing("A/DEC/60/519").by("回顾", .recall),
  ],
  "A/RES/63/72": [Citing("A/CONF.192/BMS/2008/3").by("认可", .endorse)],
  "A/RES/67/58": [
    Citing("A/CONF.192/2012/RC/4").by("核可", .endorse), Citing("UNTS 52373").by("", nil),
  ],
  "A/RES/73/69": [
    Citing("A/RES/70/1").by("重申", .reaffirm).of("2015-09-25"),
    Citing("A/CONF.192/2018/RC/3").by("核可", .endorse),
  ],
  "A/RES/75/241": [Citing("S/RES/2220(2015)").by("注意到", .note)],
  "A/RES/78/46": [Citing("A/RES/70/1").by("回顾", .recall).of("2015-09-25")],
]

private let otherTexts: [AnalysedDocument] = [
  sample(
    "S/RES/2117(2013)", "2013-09-26", title: "小武器", language: .chinese,
    citing: [
      Citing(programme).by("回顾", .recall), Citing(tracing).by("回顾", .recall),
      Citing("S/RES/1540(2004)").by("回顾", .recall),
    ]),
  sample(
    "S/RES/2220(2015)", "2015-05-22", title: "小武器", language: .chinese,
    citing: [
      Citing("S/RES/2117(2013)").by("重申", .reaffirm), Citing("UNTS 52373").by("注意到", .note),
    ]),
]
