import Recital
import Testing

@Suite("Series by their title")
struct SeriesPhraseTests {
  private static func run(_ earlier: String, _ later: String) -> [String] {
    let documents = [earlier, later].map { document($0) }
    return Analysis(of: documents).documents[1].extractedMentions().filter { $0.form == .series }
      .map { $0.target ?? "?" }
  }

  @Test(
    "The article that the word before a title takes up does not matter",
    arguments: [
      (
        "A/RES/59/86\n59/86. Le commerce illicite des armes\nL'Assemblée générale,\nRappelant,\n"
          + "3 décembre 2004",
        "A/RES/60/81\n60/81. Autre sujet\nL'Assemblée générale,\nRappelant ses résolutions "
          + "antérieures relatives au commerce illicite des armes, dont la résolution 58/241,"
      ),
      (
        "A/RES/59/86\n59/86. Le commerce illicite des armes\nL'Assemblée générale,\nRappelant,\n"
          + "3 décembre 2004",
        "A/RES/60/81\n60/81. Autre sujet\nL'Assemblée générale,\nRappelant ses résolutions "
          + "antérieures intitulées « Le commerce illicite des armes », dont la résolution 58/241,"
      ),
      (
        "A/RES/59/86\n59/86. El tráfico ilícito de armas\nLa Asamblea General,\nRecordando,\n"
          + "3 de diciembre de 2004",
        "A/RES/60/81\n60/81. Otro tema\nLa Asamblea General,\nRecordando sus resoluciones "
          + "anteriores relativas al tráfico ilícito de armas, en particular la resolución 58/241,"
      ),
      (
        "A/RES/59/86\n59/86. The illicit trade in arms\nThe General Assembly,\nRecalling,\n"
          + "3 December 2004",
        "A/RES/60/81\n60/81. Other matters\nThe General Assembly,\nRecalling all its previous "
          + "resolutions on the illicit trade in arms, including resolution 58/241,"
      ),
    ])
  func articles(earlier: String, later: String) {
    #expect(SeriesPhraseTests.run(earlier, later) == ["A/RES/59/86"])
  }
}
