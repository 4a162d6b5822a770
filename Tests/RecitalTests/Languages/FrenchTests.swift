import Recital
import Testing

@Suite("References in French")
struct FrenchTests {
  @Test("A resolution of the General Assembly of the nineteen-seventies")
  func romanSessions() {
    let text = """
      3547 (XXX). Phares des côtes lointaines

      L'Assemblée générale,

      Rappelant ses ⟦résolutions 1514 (XV)|A/RES/1514(XV)⟧ du 14 décembre 1960, \
      ⟦2621 (XXV)|A/RES/2621(XXV)⟧ du 12 octobre 1970, ⟦3411 A et \
      ⟦B|A/RES/3411(XXX)B⟧ (XXX)|A/RES/3411(XXX)A⟧ du 28 novembre 1975, ainsi que sa ⟦résolution \
      3201 (S-VI)|A/RES/3201(S-VI)⟧ du 1er mai 1974, contenant la Déclaration des phares,

      Prenant acte de la ⟦résolution 1803 (LV)|E/RES/1803(LV)⟧ du Conseil économique et social, \
      en date du 7 août 1973, et des ⟦résolutions 242 (1967)|S/RES/242(1967)⟧ et \
      ⟦338 (1973)|S/RES/338(1973)⟧ du Conseil de sécurité, en date des 22 novembre 1967 et \
      22 octobre 1973,

      Ayant examiné le rapport du Comité des phares (⟦A/9623|A/9623⟧ et ⟦Add.1|A/9623/Add.1⟧ \
      à ⟦3|A/9623/Add.2 A/9623/Add.3⟧),

      1. Réaffirme le paragraphe 3 de sa ⟦résolution 2105 (XX)|A/RES/2105(XX)⟧ et l'annexe de la \
      ⟦résolution 2625 (XXV)|A/RES/2625(XXV)⟧;

      2. Prie le Secrétaire général d'appliquer la ⟦résolution 1761 B (LIV)|E/RES/1761(LIV)B⟧ du \
      Conseil économique et social.
      """
    #expect(remarked(text) == text)
  }

  @Test("A resolution of the Security Council")
  func securityCouncil() {
    let text = """
      Résolution 2811 (2025)

      Le Conseil de sécurité,

      Rappelant toutes ses résolutions antérieures sur les ponts, en particulier les \
      ⟦résolutions 1325 (2000)|S/RES/1325(2000)⟧, ⟦1820 (2008)|S/RES/1820(2008)⟧ et \
      ⟦2467 (2019)|S/RES/2467(2019)⟧, ainsi que les déclarations de sa présidence en date du \
      3 mai 2012 (⟦S/PRST/2012/16|S/PRST/2012/16⟧) et du 1er juin 2014 \
      (⟦S/PRST/2014/11|S/PRST/2014/11⟧),

      Rappelant également les résolutions du Conseil des droits de l’homme \
      ⟦16/18|A/HRC/RES/16/18⟧ du 24 mars 2011 et ⟦S-20/1|A/HRC/RES/S-20/1⟧ du 20 janvier 2014 et \
      la ⟦résolution 60/180|A/RES/60/180⟧ de l’Assemblée générale, en date du 20 décembre 2005,

      Agissant en vertu du Chapitre VII de la Charte,

      1. Décide de proroger les mesures énoncées aux paragraphes 9 à 11 de la \
      ⟦résolution 1970 (2011)|S/RES/1970(2011)⟧, telles que modifiées par la \
      ⟦résolution 2174|S/RES/2174(2014)⟧, et rappelle la ⟦résolution 2174 (2014)|S/RES/2174(2014)⟧;

      2. Prend note de la lettre du Secrétaire général datée du 12 juin 2023 \
      (⟦S/2023/430|S/2023/430⟧, annexe);
      """
    // The noun stands before the body, and belongs to the first number.
    let whole = text.replacing(
      "les résolutions du Conseil des droits de l’homme ⟦16/18",
      with: "les ⟦résolutions du Conseil des droits de l’homme 16/18")
    #expect(remarked(whole) == whole)
  }

  @Test("A resolution of the Economic and Social Council, with acts of its commissions")
  func economicAndSocialCouncil() {
    let text = """
      2031/7. Moulins à vent

      Le Conseil économique et social,

      Rappelant sa ⟦décision 2010/243|E/DEC/2010/243⟧ du 21 juillet 2010 et ses \
      ⟦résolutions 1996/31|E/RES/1996/31⟧ du 25 juillet 1996 et ⟦2005/52|E/RES/2005/52⟧ du \
      27 juillet 2005, ainsi que la ⟦décision 2005/2|E/CN.9/DEC/2005/2⟧ de la Commission de la \
      population et du développement en date du 14 avril 2005,

      Rappelant aussi la ⟦résolution 2001/57|E/CN.4/RES/2001/57⟧ de la Commission des droits de \
      l'homme et la ⟦résolution 70/1|A/RES/70/1⟧ de l'Assemblée générale, intitulée \
      « Transformer notre monde »,

      1. Fait sienne la ⟦résolution 2012/5|E/RES/2012/5⟧, annexe, sect. II, par. 4 a) et b).
      """
    #expect(remarked(text) == text)
  }

  @Test("A resolution of the Human Rights Council")
  func humanRightsCouncil() {
    let text = """
      A/HRC/RES/58/901

      Le Conseil des droits de l’homme,

      Rappelant la ⟦résolution 60/251|A/RES/60/251⟧ de l’Assemblée générale, du 15 mars 2006, et \
      ses propres ⟦résolutions 5/1|A/HRC/RES/5/1⟧ et ⟦5/2|A/HRC/RES/5/2⟧ du 18 juin 2007, sa \
      ⟦décision 6/102|A/HRC/DEC/6/102⟧ du 27 septembre 2007 et la \
      ⟦résolution 39/2|A/HRC/RES/39/2⟧ du Conseil,

      Prenant note avec intérêt du rapport de l’Experte (⟦A/HRC/39/64|A/HRC/39/64⟧), ainsi que de \
      l’⟦A/HRC/42/50|A/HRC/42/50⟧ et ⟦Corr.1|A/HRC/42/50/Corr.1⟧,

      Réaffirmant que l’Assemblée générale, dans sa ⟦résolution 65/281|A/RES/65/281⟧, a invité le \
      Conseil à poursuivre,
      """
    #expect(remarked(text) == text)
  }

  @Test(
    "A body behind a list is that of its members, and each noun says anew whose it is",
    arguments: [
      "L'Assemblée générale,\nRappelant les ⟦résolutions 5/1|A/HRC/RES/5/1⟧ et "
        + "⟦16/18|A/HRC/RES/16/18⟧ du Conseil des droits de l'homme,",
      "Le Conseil économique et social,\nRappelant sa ⟦résolution 1996/31|E/RES/1996/31⟧ et la "
        + "⟦résolution 2001/57|E/CN.4/RES/2001/57⟧ de la Commission des droits de l'homme,",
      "L'Assemblée générale,\nRappelant les ⟦résolutions nos 47/199|A/RES/47/199⟧ et "
        + "⟦50/120|A/RES/50/120⟧ de l'Assemblée,",
    ])
  func bodies(text: String) {
    #expect(remarked(text) == text)
  }

  @Test(
    "Dates stand behind the number, behind the body, or in a list of their own",
    arguments: [
      "L'Assemblée générale,\nRappelant sa ⟦résolution 54/54 A|1999-12-01⟧ du 1er décembre 1999,",
      "L'Assemblée générale,\nRappelant la ⟦résolution 1373 (2001)|2001-09-28⟧ du Conseil de "
        + "sécurité, en date du 28 septembre 2001,",
      "L'Assemblée générale,\nRappelant la ⟦résolution 2006/1|2006-05-10⟧ de la Commission du "
        + "développement des phares, du 10 mai 2006,",
      "L'Assemblée générale,\nRappelant les ⟦résolutions 508 (1982)|1982-06-05⟧, "
        + "⟦509 (1982)|1982-06-06⟧, ⟦517 (1982)|1982-08-04⟧ et ⟦555 (1984)|1984-10-12⟧ du Conseil "
        + "de sécurité, en date des 5 et 6 juin, 4 août 1982 et 12 octobre 1984,",
      "L'Assemblée générale,\nRappelant la ⟦résolution 51/193|–⟧ et la "
        + "⟦décision 51/407|1996-11-04⟧ du 4 novembre 1996,",
      "L'Assemblée générale,\nRappelant la ⟦résolution 3201 (S›VI)|1974-05-01⟧ du ler mai 1974,",
      "L'Assemblée générale,\nRappelant la ⟦résolution 70/1|2015-09-25⟧ intitulée « Un monde, "
        + "un phare », adoptée le 25 septembre 2015,",
    ])
  func dates(text: String) {
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "Pinpoints stand before the number or behind it",
    arguments: [
      "L'Assemblée générale,\n1. Prie de suivre l'alinéa b) du paragraphe 7 de sa "
        + "⟦résolution 61/16|alinéa b) du paragraphe 7⟧;",
      "L'Assemblée générale,\n1. Rappelle les paragraphes 4 à 6 et 9 de la "
        + "⟦résolution 61/16|paragraphes 4 à 6 et 9⟧;",
      "L'Assemblée générale,\n1. Rappelle l'alinéa a) du paragraphe 3 de la Déclaration des phares "
        + "(⟦résolution 55/2|alinéa a) du paragraphe 3⟧);",
      "L'Assemblée générale,\n1. Rappelle la section II, paragraphe 3, de la "
        + "⟦résolution 61/16|section II, paragraphe 3⟧;",
      "L'Assemblée générale,\n1. Rappelle l'annexe II de la ⟦résolution 61/16|annexe II⟧;",
      "L'Assemblée générale,\n1. Rappelle le rapport (⟦A/54/42|chap. IV, sect. II.B, par. 24 a)⟧, "
        + "chap. IV, sect. II.B, par. 24 a));",
      "L'Assemblée générale,\n1. Rappelle le rapport (⟦NPT/CONF.2010/50 (Vol. I)|première partie⟧, "
        + "première partie);",
    ])
  func pinpoints(text: String) {
    #expect(remarked(text, .pinpoint) == text)
  }

  @Test(
    "Verbs, with the words that belong to them, and nested ones",
    arguments: [
      "L'Assemblée générale,\nRappelant également sa ⟦résolution 61/16|Rappelant également⟧, et "
        + "prenant note avec satisfaction de la ⟦résolution 62/1|prenant note avec satisfaction⟧,",
      "L'Assemblée générale,\nSe félicitant de la ⟦résolution 61/16|Se félicitant⟧, tout en "
        + "regrettant la ⟦résolution 62/1|tout en regrettant⟧,",
      "L'Assemblée générale,\nAyant à l’esprit la ⟦résolution 61/16|Ayant à l’esprit⟧,",
      "L'Assemblée générale,\n1. Demande instamment d'appliquer la "
        + "⟦résolution 61/16|Demande instamment⟧ et prie de publier la "
        + "⟦résolution 62/1|prie⟧;",
      "L'Assemblée générale,\n1. Souscrit à la ⟦résolution 61/16|Souscrit⟧;",
    ])
  func verbs(text: String) {
    #expect(remarked(text, .verb) == text)
  }

  @Test(
    "Treaties by their place in the series",
    arguments: [
      "Voir\n1 Nations Unies, ⟦Recueil des Traités, vol. 1771, no 30822|UNTS 30822⟧.\n"
        + "2 ⟦Ibid., vol. 2515, no 44910|UNTS 44910⟧.",
      "Nations Unies, ⟦Recueil des Traités, vol. 999, n° 14668|UNTS 14668⟧.",
    ])
  func treaties(text: String) {
    let whole = text.replacing("Nations Unies, ⟦", with: "⟦Nations Unies, ")
    #expect(remarked(whole) == whole)
  }

  @Test("What optical reading leaves: wide spaces, broken words, broken figures")
  func opticalReading() {
    let text = """
      L'Assemblée générale,
      Réaffirmant ses  ⟦résolutions  36/226  A et ⟦B|1981-12-17⟧|1981-12-17⟧ du  1 7  décem› bre  \
      1981, ⟦37/123  F|1982-12-20⟧  du 20  dé›
      cembre  1982 et la ⟦résolution  4 78  (1980)|1980-08-20⟧  du  Conseil  de  sécu› rité, en \
      date  du  20  août  1980,
      """
    #expect(remarked(text, .date) == text)
  }

  @Test(
    "What only looks like a number of a resolution is none",
    arguments: [
      "L'Assemblée générale,\nNotant que 3/5 des membres et 14/17 des autres,",
      "L'Assemblée générale,\nNotant le budget de 2024/25, le point 100 p) et le VIH/sida,",
      "L'Assemblée générale,\nNotant l'article 25 et la cible 16.4 du 24/12/2024,",
    ])
  func traps(text: String) {
    #expect(remarked(text) == text)
  }

  @Test("What stands for the noun goes with the body behind it")
  func demonstratives() {
    let text =
      "L'Assemblée générale,\nRappelant ses ⟦résolutions 48/134|A/RES/48/134⟧ et celles de la "
      + "Commission des droits de l'homme 1992/54 et ⟦2005/74|E/CN.4/RES/2005/74⟧,"
    let marked = text.replacing(
      "celles de la Commission des droits de l'homme 1992/54",
      with: "⟦celles de la Commission des droits de l'homme 1992/54|E/CN.4/RES/1992/54⟧")
    #expect(remarked(marked) == marked)
  }
}
