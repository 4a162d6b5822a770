import Testing

@testable import Recital

@Suite("Additional Protocols to the Geneva Conventions")
struct AdditionalProtocolsTests {
  @Test(
    "Named by their number or their subject they are known in every language",
    arguments: [
      "A lighthouse story\n\nLamps are protected by ⟦Additional Protocol I to the Geneva "
        + "Conventions|UNTS 17512⟧ and by the ⟦Second Additional Protocol to the Geneva "
        + "Conventions|UNTS 17513⟧.",
      "Le gardien dit que les phares sont protégés par le ⟦Protocole additionnel I aux "
        + "Conventions de Genève|UNTS 17512⟧ et par d'autres textes.",
      "El farero dice que los faros están protegidos por el ⟦Protocolo Adicional II de "
        + "los Convenios de Ginebra|UNTS 17513⟧ y por otros textos.",
      "Смотритель говорит, что маяки защищает ⟦Дополнительный протокол I к Женевским "
        + "конвенциям|UNTS 17512⟧ и другие тексты.",
      "يذكر حارس المنارة في رسالته أن المنارات يحميها ⟦البروتوكول الإضافي الأول لاتفاقيات "
        + "جنيف|UNTS 17512⟧ ونصوص أخرى.",
      "灯塔看守人说，灯塔受⟦《日内瓦四公约第三附加议定书》|UNTS 43425⟧保护，其他文书也适用。",
    ])
  func names(text: String) {
    #expect(named(text) == text)
  }

  @Test(
    "By no more than \"Additional Protocols\" they are those of 1977, with 2005 all three",
    arguments: [
      "A lighthouse story\n\nIt follows the ⟦Geneva Conventions|Geneva Conventions of 12 August "
        + "1949⟧ of 1949 and the ⟦Additional Protocols|UNTS 17512 UNTS 17513⟧ thereto of 1977.",
      "A lighthouse story\n\nThe keepers of the coast follow the ⟦Additional Protocols|UNTS 17512 "
        + "UNTS 17513 UNTS 43425⟧ "
        + "to the ⟦Geneva Conventions|Geneva Conventions of 12 August 1949⟧, of 1977 and 2005.",
      "Le gardien suit les ⟦Protocoles additionnels|UNTS 17512 UNTS 17513⟧ aux "
        + "⟦Conventions de Genève|Geneva Conventions of 12 August 1949⟧, et rien de plus.",
    ])
  func plural(text: String) {
    #expect(named(text) == text)
  }

  @Test("Those to other treaties are others")
  func others() {
    let text =
      "A lighthouse story\n\nThe keepers of the coast follow the ⟦Additional Protocols to the "
      + "Lighthouse Convention|?⟧, and the ⟦Additional Protocols of 1977|?⟧, in all that they do."
    #expect(named(text) == text)
  }

  @Test(
    "An article common to the Conventions is a pinpoint",
    arguments: [
      "The General Assembly,\n\nRecalling common article 3 of the ⟦Geneva Conventions|common article "
        + "3⟧, and the care of lamps,\n",
      "The General Assembly,\n\nRecalling common article 3 to the four ⟦Geneva Conventions|common "
        + "article 3⟧, and the care of lamps,\n",
      "The General Assembly,\n\nRecalling article 3 common to the ⟦Geneva Conventions|article 3⟧, and "
        + "the care of lamps,\n",
      "L'Assemblée générale,\n\nRappelant l’article 3 commun aux ⟦Conventions de Genève|article 3⟧ de "
        + "1949, et le soin des lampes,\n",
      "La Asamblea General,\n\nRecordando el artículo 3 común a los ⟦Convenios de Ginebra|artículo "
        + "3⟧ de 1949, y el cuidado de las lámparas,\n",
    ])
  func commonArticle(text: String) {
    #expect(named(text, .pinpoint) == text)
  }

  private func named(_ text: String, _ label: MarkedText.Label = .target) -> String {
    renamed(text, label)
  }
}
