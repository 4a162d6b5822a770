import Testing

@testable import Recital

@Suite("Well-known instruments")
struct KnownInstrumentsTests {
  @Test("There are more than a hundred, each with a name in all six languages")
  func table() {
    #expect(KnownInstruments.instruments.count > 100)
    #expect(Set(KnownInstruments.instruments).count == KnownInstruments.instruments.count)
    for language in Language.allCases {
      let named = Set(KnownInstruments.names(in: language).map(\.instrument))
      let missing = KnownInstruments.instruments.indices.filter { !named.contains($0) }
      #expect(missing.map { KnownInstruments.instruments[$0].description } == [], "\(language)")
    }
  }

  @Test("What is written as a symbol is one")
  func symbols() {
    for instrument in KnownInstruments.instruments where instrument.symbol == nil {
      #expect(!instrument.description.contains("/") && !instrument.description.hasPrefix("UNTS"))
    }
  }

  @Test("The first one is the Charter")
  func charter() {
    #expect(
      KnownInstruments.instruments[KnownInstruments.charter]
        == .named("Charter of the United Nations"))
  }

  @Test("It lends its first name as a title where no text gives one")
  func titles() {
    let treaty = Instrument.document(.treaty(10485))
    #expect(
      KnownInstruments.title(of: treaty, in: [.french])
        == "Traité sur la non-prolifération des armes nucléaires")
    var node = CitationGraph.Node(treaty)
    #expect(node.title(in: [.english]) == "Treaty on the Non-Proliferation of Nuclear Weapons")
    node.titles[.chinese] = "不扩散核武器条约"
    #expect(node.title(in: [.english]) == "不扩散核武器条约")
    #expect(CitationGraph.Node(.named("Charter of the United Nations")).title() == nil)
  }

  @Test("No name stands for two instruments", arguments: Language.allCases)
  func names(language: Language) {
    var owners: [NameKey: Int] = [:]
    for name in KnownInstruments.names(in: language) {
      let key = NameKey(name.text.span, 0..<name.text.count)
      #expect(
        owners[key] == nil || owners[key] == name.instrument,
        "\(String(decoding: name.text, as: UTF8.self))")
      owners[key] = name.instrument
    }
  }

  @Test(
    "One instrument is one node, whatever the language of its name",
    arguments: [
      "The Council,\n\nRecalling the ⟦Universal Declaration of Human Rights|A/RES/217(III)A⟧ and "
        + "the ⟦Paris Agreement|UNTS 54113⟧, to which the States have agreed,\n",
      "L'Assemblée,\n\nRappelant la ⟦Déclaration universelle des droits de l’homme|A/RES/217(III)A⟧ "
        + "et l'⟦Accord de Paris|UNTS 54113⟧, que les États ont conclu aux côtés des autres,\n",
      "La Asamblea,\n\nRecordando la ⟦Declaración Universal de Derechos Humanos|A/RES/217(III)A⟧ y "
        + "el ⟦Acuerdo de París|UNTS 54113⟧, que los Estados y las partes del mundo acordaron,\n",
      "Ассамблея,\n\nссылаясь на ⟦Всеобщую декларацию прав человека|A/RES/217(III)A⟧ и на цели "
        + "⟦Парижского соглашения|UNTS 54113⟧,\n",
      "大会，\n\n回顾⟦《世界人权宣言》|A/RES/217(III)A⟧和⟦《巴黎协定》|UNTS 54113⟧，\n",
      "إن الجمعية العامة،\n\nإذ تشير إلى ⟦الإعلان العالمي لحقوق الإنسان|A/RES/217(III)A⟧ ⟦واتفاق "
        + "باريس|UNTS 54113⟧،\n",
    ])
  func languages(text: String) {
    #expect(renamed(text) == text)
  }

  @Test(
    "What a special session adopted is known by the words for the session",
    arguments: [
      "The General Assembly,\n\nRecalling the ⟦Final Document of the Tenth Special "
        + "Session|A/RES/S-10/2⟧, on lamps and seas, and the ⟦Declaration of Commitment on "
        + "HIV/AIDS|A/RES/S-26/2⟧,\n",
      "L'Assemblée générale,\n\nRappelant le ⟦Document final de la dixième session "
        + "extraordinaire|A/RES/S-10/2⟧, et tout le soin que les lampes demandent,\n",
      "La Asamblea General,\n\nRecordando el ⟦Documento Final del décimo período extraordinario de "
        + "sesiones|A/RES/S-10/2⟧, y el cuidado que piden las lámparas,\n",
      "Генеральная Ассамблея,\n\nссылаясь на ⟦Заключительный документ десятой специальной "
        + "сессии|A/RES/S-10/2⟧, и на уход за лампами,\n",
      "إن الجمعية العامة،\n\nإذ تشير إلى ⟦الوثيقة الختامية للدورة الاستثنائية "
        + "العاشرة|A/RES/S-10/2⟧، وإلى العناية بالمصابيح،\n",
      "大会，\n\n回顾⟦《大会第十届特别会议最后文件》|A/RES/S-10/2⟧和灯塔的照管，\n",
    ])
  func sessions(text: String) {
    #expect(renamed(text) == text)
  }
}
