extension Lexicon {
  /// English.
  static let english = Lexicon(
    nounsBefore: PhraseTable(
      .last,
      [
        ("resolution", .resolution), ("resolutions", .resolution), ("decision", .decision),
        ("decisions", .decision), ("resolution no.", .resolution), ("decision no.", .decision),
        ("resolutions nos.", .resolution), ("res.", .resolution), ("res", .resolution),
      ] + englishActs.map { ($0.0, .resolution) }),
    nounsAfter: PhraseTable(.first, []),
    owners: PhraseTable(
      .last,
      [
        ("General Assembly", .named(.generalAssembly)), ("Assembly", .named(.generalAssembly)),
        ("General Assembly’s", .named(.generalAssembly)),
        ("Assembly’s", .named(.generalAssembly)),
        ("Security Council", .named(.securityCouncil)),
        ("Economic and Social Council", .named(.economicAndSocialCouncil)),
        ("Human Rights Council", .named(.humanRightsCouncil)),
        ("Commission on Human Rights", .named(.commissionOnHumanRights)),
        ("Trusteeship Council", .named(.trusteeshipCouncil)),
        ("Council", .council), ("Council’s", .council),
        ("its", .citing), ("its own", .citing),
        ("GA", .named(.generalAssembly)), ("UNGA", .named(.generalAssembly)),
        ("G.A.", .named(.generalAssembly)), ("UNSC", .named(.securityCouncil)),
        ("SC", .named(.securityCouncil)), ("S.C.", .named(.securityCouncil)),
        ("ECOSOC", .named(.economicAndSocialCouncil)),
        ("E.S.C.", .named(.economicAndSocialCouncil)), ("HRC", .named(.humanRightsCouncil)),
        ("H.R.C.", .named(.humanRightsCouncil)), ("C.H.R.", .named(.commissionOnHumanRights)),
        ("Environment Assembly", .named(.other)), ("Health Assembly", .named(.other)),
        ("Parliamentary Assembly", .named(.other)), ("Habitat Assembly", .named(.other)),
        ("Governing Council", .named(.other)), ("Executive Council", .named(.other)),
        ("Peace and Security Council", .named(.other)), ("European Council", .named(.other)),
        ("Executive Board", .named(.other)), ("Industrial Development Board", .named(.other)),
        ("General Conference", .named(.other)), ("Conference", .named(.other)),
        ("Commission", .named(.other)), ("Committee", .named(.other)),
        ("Narcotic Drugs", .named(.other)), ("Status of Women", .named(.other)),
        ("Criminal Justice", .named(.other)), ("Board", .named(.other)),
        ("Commission for Africa", .named(.other)), ("Commission for Europe", .named(.other)),
        ("Commission for Western Asia", .named(.other)),
        ("Commission for Asia and the Pacific", .named(.other)),
        ("Commission for Latin America and the Caribbean", .named(.other)),
        ("Tourism Organization", .named(.other)),
        ("Tourism Organization General Assembly", .named(.other)),
        ("ECA", .named(.other)), ("ECE", .named(.other)), ("ECLAC", .named(.other)),
        ("ESCAP", .named(.other)), ("ESCWA", .named(.other)), ("FAO", .named(.other)),
        ("IAEA", .named(.other)), ("ICAO", .named(.other)), ("ILO", .named(.other)),
        ("IMO", .named(.other)), ("ITU", .named(.other)), ("UNCTAD", .named(.other)),
        ("UNEA", .named(.other)), ("UNEP", .named(.other)), ("UNESCO", .named(.other)),
        ("UNIDO", .named(.other)), ("UNWTO", .named(.other)), ("UPU", .named(.other)),
        ("WHO", .named(.other)), ("WMO", .named(.other)), ("UNHRC", .named(.humanRightsCouncil)),
      ] + englishActs),
    ownersAfter: PhraseTable(
      .first,
      [
        ("the General Assembly", .named(.generalAssembly)),
        ("the Assembly", .named(.generalAssembly)),
        ("the Security Council", .named(.securityCouncil)),
        ("the Economic and Social Council", .named(.economicAndSocialCouncil)),
        ("the Human Rights Council", .named(.humanRightsCouncil)),
        ("the Commission on Human Rights", .named(.commissionOnHumanRights)),
        ("the United Nations General Assembly", .named(.generalAssembly)),
        ("the United Nations Security Council", .named(.securityCouncil)),
        ("the UN General Assembly", .named(.generalAssembly)),
        ("the UN Security Council", .named(.securityCouncil)),
        ("the UNGA", .named(.generalAssembly)), ("the UNSC", .named(.securityCouncil)),
        ("ECOSOC", .named(.economicAndSocialCouncil)),
        ("the Council", .council), ("the Commission", .named(.other)),
        ("the Conference", .named(.other)), ("the Committee", .named(.other)),
        ("the Executive Board", .named(.other)), ("the Governing Council", .named(.other)),
        ("the World Health", .named(.other)), ("the United Nations Environment", .named(.other)),
        ("the Industrial Development", .named(.other)), ("the League", .named(.other)),
        ("the International", .named(.other)), ("the African", .named(.other)),
        ("the General Assembly of the World", .named(.other)),
        ("the General Assembly of the International", .named(.other)),
        ("the General Assembly of the Organization of American States", .named(.other)),
      ]),
    months: months(LayoutWords.english),
    verbs: englishVerbs, verbOpenings: englishVerbOpenings, verbClosings: englishVerbClosings,
    pinpointUnits: table(
      .first,
      "annexes|annex|paras.|para.|paragraphs|paragraph|operative paragraphs|operative paragraph|"
        + "preambular paragraphs|preambular paragraph|preamble|" + englishParagraphs
        + "|chaps.|chap.|chapters|chapter|"
        + "sects.|sect.|sections|section|parts|part|vols.|vol.|volume|appendices|appendix|"
        + "enclosure|articles|article|arts.|art.|rules|rule|table|tables|item|p.|pp.|pages|"
        + "subparagraphs|subparagraph|principle|goal|target"
    ),
    pinpointLinks: table(
      .first, ", in particular |, in particular its |, especially |, including its "),
    conjunctions: table(
      .first,
      "and|or|as well as|to|and to|and also|and in|and in its|and by|in|also|"
        + "including|both|and its|and their"
    ),
    seriesPhrases: table(
      .first,
      "all previous resolutions|all its previous resolutions|previous resolutions|"
        + "its previous resolutions|all its resolutions|all other previous resolutions|"
        + "all earlier resolutions|its earlier resolutions|all relevant resolutions|"
        + "all its relevant resolutions"
    ),
    instrumentNouns: table(
      .first,
      "Programme of Action|Plan of Action|Instrument|Declaration|Convention|Treaty|"
        + "Agenda|Covenant|Protocol|Charter|Agreement|Framework|Statute|Principles|"
        + "Strategy|Consensus|Accord|Compact|Rules|Platform for Action|Guidelines|"
        + "Code of Conduct|Code of Practice|Pact|Road Map|Initiative|Action Plan|Outcome Document"
    ),
    dates: DateWords(
      links: table(
        .first,
        " of | dated |, of |, dated | adopted on |, adopted on | (of | of the | on |, on "),
      dated: table(.last, "dated |report of |letter of |note of |statement of "),
      occasions: table(.first, " on |, on "),
      titles: table(.first, " entitled |, entitled "),
      adoptions: table(.first, " adopted |, adopted "), days: table(.first, " on "),
      shared: "both of |both dated |both adopted on ",
      sharedByAll: "all of |all dated |all adopted on ",
      parallel: table(
        .first, " of |, of | dated |, dated | adopted on |, adopted on | adopted respectively on ")),
    lists: ListWords(
      letters: [(" and ", false), (" or ", false), (" to ", true)], suffixRanges: [" to "],
      resumptions: " and| or| as well as",
      topics:
        ", on | on |, concerning | concerning |, regarding | regarding |, relating to |, entitled"
        + "|, by which|, in which|, whereby| entitled",
      clauses: "and "),
    pinpoints: PinpointWords(
      joints: table(.first, "and "), links: table(.first, " of "),
      forward: table(.first, " of | to | in "),
      documents: table(
        .first,
        "document|documents|report|reports|note|letter|letters|statement|draft resolution|"
          + "draft decision"),
      prepositions: table(.last, " of| to| in| of the| to the| in the|, of|, of the"),
      acts: table(.first, "resolution |resolutions |decision |decisions "),
      labelJoints: table(.first, " and |, and |, |–|-| to | or |—"),
      labels: table(.first, "one|two|three|four|five|six|seven|eight|nine|ten"),
      inner: table(.first, " of | of the "), nests: true),
    series: SeriesWords(
      joints: table(.first, ", |as well as |and |also |its |the |to "),
      links: table(
        .first,
        "entitled |on the question of |on the subject of |on |regarding |concerning |"
          + "relating to "),
      ownSubjects: table(
        .first,
        "this question|this matter|this subject|this issue|this item|the question|"
          + "the subject|the matter|the issue|this topic|the topic")),
    treaties: TreatyWords(
      joints: [(" to ", true), (" and ", false), (", Nos. ", false), (" and No. ", false)]),
    bodies: BodyWords(
      links: table(.first, " of | adopted by "),
      prepositions: table(
        .last,
        " in| by| under| through| and in| of| pursuant to|, in|, by|, under|, through|"
          + ", pursuant to"),
      speakers: table(
        .first, "The Security Council |The General Assembly |The Council |The Assembly "),
      tails: table(.last, " (UNSCR)| (UNSCRs)| (SCR)| (UNGAR)")))

  /// Abbreviations that are noun and body in one: "UNSCR 1540".
  private static let englishActs: [(String, ActNumber.Owner)] =
    ["UNSCR", "UNSCRs", "UN SCR", "UN SCRs", "SCR", "SCRs"].flatMap {
      [($0, .named(.securityCouncil)), ("\($0) No.", .named(.securityCouncil))]
    }
    + ["UNGAR", "UNGARs"].map { ($0, .named(.generalAssembly)) }

  /// Paragraphs as they are counted in words: "third preambular paragraph".
  private static let englishParagraphs: String = {
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "last",
    ]
    let nouns = ["preambular paragraph", "operative paragraph", "paragraph"]
    return ordinals.flatMap { ordinal in nouns.map { "\(ordinal) \($0)" } }
      .joined(separator: "|")
  }()
}
