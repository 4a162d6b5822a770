extension ReferenceWords {
  static let english = ReferenceWords(
    trie: trie(
      .english,
      named:
        "Charter|Convention/Conventions|Covenant/Covenants|Protocol/Protocols|Declaration"
        + "|Programme of Action=Program of Action|Plan of Action=Action Plan|Agenda|Framework"
        + "|Treaty|Agreement/Agreements|Statute|Instrument|Strategy|Pact|Compact|Principles"
        + "|Rules|Consensus|Guidelines|Initiative|Road Map=Roadmap=Road map|Accord/Accords"
        + "|Platform for Action|Code of Conduct|Code of Practice|Memorandum of Understanding"
        + "|Minutes"
        + "|Communiqué",
      resolution: "resolution/resolutions", decision: "decision/decisions",
      papers: "report/reports|letter/letters|statement/statements|opinion"
        + "|outcome document=outcome"),
    demonstratives: Lexicon.table(
      .last,
      "that|those|the same|the said|said|the aforementioned|the above-mentioned"
        + "|the aforesaid|these"),
    demonstrativesAfter: Lexicon.table(.first, ""),
    articles: Lexicon.table(.last, "the"),
    possessives: Lexicon.table(.last, "its|his|her|their"),
    qualifiers: Lexicon.table(
      .last,
      "relevant|previous|related|earlier|subsequent|pertinent|recent|past|prior|other|all"
        + "|applicable|various"),
    qualifiersAfter: Lexicon.table(.first, " concerning| relating to| on the subject| on this"),
    bodies: Lexicon.table(
      .last,
      "United Nations|Security Council|General Assembly|Assembly|Council"
        + "|Economic and Social Council|Human Rights Council|Commission on Human Rights"),
    continuations: Lexicon.table(
      .first,
      " of | on | for | to | against | concerning | relating | regarding | relative | between "),
    tellings: Lexicon.table(
      .first,
      " of | on | by | dated | from | submitted | prepared | requested | transmitted "
        + "| concerning | entitled | contained | thereon| rendered | adopted | between "
        + "| addressed | delivered | made | expressed | presented "),
    stops: Lexicon.table(.first, ""),
    smallWords: Lexicon.table(
      .first,
      "of|the|and|to|in|on|for|with|from|at|by|against|its|or|into|under|de|their|a|an"
        + "|concerning|between|regarding|relating|relative|as|all"),
    units: Lexicon.table(
      .last,
      "Article|Articles|article|articles|Chapter|Chapters|chapter|chapters|paragraph|paragraphs"
        + "|section|sections|annex|part|Part|principle|principles|common article"),
    links: Lexicon.table(
      .last,
      " of the| of| to the| thereto of the| of that| of its| to the four| of the four| common to the"
        + "| common to the four"),
    adoptions: Lexicon.table(
      .last,
      "by which it adopted the|by which the Assembly adopted the"
        + "|by which the General Assembly adopted the|by which the Council adopted the"
        + "|in which it adopted the|in which the Assembly adopted the|entitled “|entitled \""
        + "|containing the|on the adoption of the|by which it endorsed the"),
    hasCapitals: true)
}
