extension ReferenceWords {
  static let french = ReferenceWords(
    trie: trie(
      .french,
      named:
        "Charte|Convention/Conventions|Pacte/Pactes|Protocole/Protocoles|Déclaration"
        + "|Programme d'action|Plan d'action|Cadre|Traité|Accord/Accords|Statut|Instrument"
        + "|Stratégie|Principes|Règles|Consensus|Initiative|Feuille de route|Code de conduite"
        + "|Mémorandum d'accord",
      resolution: "résolution/résolutions", decision: "décision/décisions",
      papers: "rapport/rapports|lettre/lettres|déclaration/déclarations|avis consultatif"
        + "|document final|accord/accords|communiqué|règlement intérieur"),
    demonstratives: Lexicon.table(
      .last, "ladite|ledit|lesdites|cette|cet|ce|ces|la même|le même|les mêmes|dudit"),
    demonstrativesAfter: Lexicon.table(.first, " susmentionnée| susvisée| précitée| susmentionné"),
    articles: Lexicon.table(.last, "la|le|les|l'|l’|du|au|des|aux"),
    possessives: Lexicon.table(.last, "sa|son|ses|leur|leurs"),
    qualifiers: Lexicon.table(.last, "toutes les|diverses|autres|nombreuses|toutes ses"),
    qualifiersAfter: Lexicon.table(
      .first,
      " pertinentes| antérieures| précédentes| ultérieures| connexes| de l'Organisation"
        + "| de l’Organisation| sur la question| relatives| et décisions"
        + "| qu'elle| qu’elle| qu'il| concernant"),
    bodies: Lexicon.table(.last, ""),
    continuations: Lexicon.table(
      .first,
      " relative | relatif | sur | pour | contre | en vue | de | d'| d’| du | des | concernant "
        + "| visant | international | internationale | mondial | mondiale | politique "),
    tellings: Lexicon.table(
      .first,
      " du | de | des | d'| d’| sur | intitulé | établi | présenté | soumis | datée | en date "
        + "| adressée | adopté | conclu | que | «| final | conjoint "),
    stops: Lexicon.table(
      .first,
      " qui | que | dont | ainsi | et la | et le | et les | et de | et l'| et l’| est | a | ont "
        + "| dans | lors | par | en | où "),
    smallWords: Lexicon.table(.first, ""),
    units: Lexicon.table(
      .last,
      "Article|Articles|article|articles|Chapitre|chapitre|Chapitres|chapitres|paragraphe"
        + "|paragraphes|section|annexe|partie"),
    links: Lexicon.table(
      .last, " de la| du| de l'| de l’| des| de ladite| commun aux| commun aux quatre| des quatre"),
    adoptions: Lexicon.table(
      .last,
      "par laquelle elle a adopté la|par laquelle elle a adopté le|intitulée «|intitulée « "),
    hasCapitals: true)
}
