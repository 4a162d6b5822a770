extension Lexicon {
  /// French.
  static let french = Lexicon(
    nounsBefore: PhraseTable(
      .last,
      acts(
        [
          ("résolution", .resolution), ("résolutions", .resolution), ("décision", .decision),
          ("décisions", .decision), ("Résolution", .resolution), ("RÉSOLUTION", .resolution),
          ("RESOLUTION", .resolution), ("Décision", .decision), ("DÉCISION", .decision),
          ("resolution", .resolution), ("resolutions", .resolution), ("rés.", .resolution),
          ("Rés.", .resolution), ("RCSNU", .resolution),
        ],
        also: [
          "no", "nos", "n°", "nº", "n o", "n os", "antérieure", "antérieures", "pertinente",
          "pertinentes", "précédente", "précédentes", "connexes", "suivantes", "susmentionnée",
          "susmentionnées", "récentes",
        ])),
    nounsAfter: PhraseTable(.first, []),
    owners: PhraseTable(
      .last,
      withApostrophes(frenchBodies)
        + [
          "sa", "ses", "sa propre", "ses propres", "leur", "sesdites", "toutes ses", "son",
        ].map { ($0, .citing) } + [("RCSNU", .named(.securityCouncil))]),
    ownersAfter: PhraseTable(.first, withApostrophes(frenchBodies)),
    months: months(
      LayoutWords.french,
      also: [
        ("fevrier", 2), ("fèvrier", 2), ("fêvrier", 2), ("aout", 8), ("aoùt", 8), ("decembre", 12),
        ("dècembre", 12), ("dêcembre", 12),
      ]),
    verbs: frenchVerbs, verbOpenings: frenchVerbOpenings, verbClosings: frenchVerbClosings,
    pinpointUnits: table(
      .first,
      "annexes|annexe|paragraphes|paragraphe|par.|para.|paras.|alinéas|alinéa|al.|chapitres|"
        + "chapitre|chap.|sections|section|sect.|parties|partie|première partie|"
        + frenchParagraphs + "|vol.|volume|tome|"
        + "deuxième partie|troisième partie|quatrième partie|cinquième partie|appendices|"
        + "appendice|pièce jointe|articles|article|art.|règles|règle|tableaux|tableau|points|"
        + "point|p.|pages|page|titre|principe|objectif|cible|dispositif|préambule"),
    pinpointLinks: table(
      .first,
      ", en particulier |, notamment |, en particulier son |, et notamment |, dont le |, dont les |"
        + ", dont l'|, dont l’"),
    conjunctions: table(
      .first,
      "et|ou|ainsi que|de même que|à|et à|et de|et des|et du|et la|et les|et aux|et dans|"
        + "ainsi que de|ainsi que des|ainsi que dans|puis|et aussi|et également"),
    seriesPhrases: table(
      .first,
      "ses résolutions antérieures|ses résolutions précédentes|ses précédentes résolutions|"
        + "ses résolutions pertinentes|toutes ses résolutions|toutes ses résolutions antérieures|"
        + "toutes ses résolutions précédentes|toutes ses précédentes résolutions|"
        + "toutes les résolutions précédentes|toutes les résolutions antérieures|"
        + "les résolutions antérieures|les résolutions précédentes|les précédentes résolutions|"
        + "ses autres résolutions|toutes ses résolutions pertinentes"),
    instrumentNouns: table(
      .first,
      "Programme d'action|Programme d’action|Plan d'action|Plan d’action|Instrument|"
        + "Déclaration|Convention|Traité|Programme de développement durable|Pacte|Protocole|"
        + "Charte|Accord|Cadre|Statut|Principes|Stratégie|Consensus|Règles|Règlement|"
        + "Lignes directrices|Code de conduite|Feuille de route|Initiative|Document final|"
        + "Directives"),
    dates: DateWords(
      links: table(
        .first,
        " du| en date du|, du|, en date du| datée du|, datée du| adoptée le|, adoptée le| (du| ("),
      dated: table(
        .last,
        "datée du |datées du |daté du |datés du |en date du |rapport du |lettre du |note du "),
      titles: table(.first, " intitulée |, intitulée | intitulées |, intitulées "),
      adoptions: table(.first, " adoptée |, adoptée | adoptées |, adoptées "),
      days: table(.first, " le | en date du "), dayMarks: table(.first, "er| er|re"),
      shared: "toutes deux du |toutes deux en date du |tous deux du |toutes deux datées du ",
      sharedByAll: "toutes du |toutes en date du |toutes datées du |toutes adoptées le |tous du ",
      parallel: table(
        .first,
        " en date des|, en date des| des|, des| en date du|, en date du| du|, du| adoptées le"
          + "|, adoptées le| adoptées respectivement le|, adoptées respectivement le"
          + "| en date respectivement des|, en date respectivement des")),
    lists: ListWords(
      letters: [(" et ", false), (" ou ", false), (" à ", true)], suffixRanges: [" à "],
      resumptions: " et| ou| ainsi que| de même que",
      topics: ", sur | sur |, concernant | concernant |, relative à| relative à|, relative aux"
        + "|, intitulée| intitulée|, par laquelle|, dans laquelle|, en vertu de laquelle"
        + "|, portant sur ",
      clauses: "et |ainsi que |puis "),
    pinpoints: PinpointWords(
      joints: table(.first, "et "),
      links: table(.first, " de la | de sa | des | de ses | de | du | de l'| de l’"),
      forward: table(
        .first, " de la | de sa | des | de ses | de | du | de l'| de l’| à la | à | au "),
      documents: table(
        .first, "document|documents|rapport|rapports|note|lettre|lettres|déclaration|projet|projets"
      ),
      prepositions: table(
        .last,
        " de la| de| des| de ladite| à| à la| de cette| dans la|, de la|, de| du| au|, du| dans le"),
      acts: table(.first, "résolution |résolutions |décision |décisions "),
      labelJoints: table(.first, " et|, et|,|–|-| à| ou|—"),
      labels: table(.first, "un|deux|trois|quatre|cinq|six"),
      inner: table(.first, " du | de la | de l'| de l’| de son | de sa "), hasOpenItems: true),
    series: SeriesWords(
      joints: table(
        .first, ", |ainsi que |et |de même que |également |aussi |en outre |notamment |toutes "),
      links: table(
        .first,
        "intitulées |relatives à la question |consacrées à |consacrées au |sur la question de |sur la question du |sur la question |sur |relatives à |"
          + "relatives au |relatives aux |concernant |ayant trait à |portant sur |au sujet de "),
      ownSubjects: table(
        .first, "cette question|la question|ce sujet|le sujet|ce point|le même sujet|ce thème")),
    treaties: TreatyWords(
      series: [
        ("Nations Unies, Recueil des Traités", true),
        ("Recueil des traités", true),
        ("Société des Nations, Recueil des Traités", false),
      ], ibidem: ["Ibid"], numbers: ["nos", "nº", "n o", "n os"],
      joints: [(" à ", true), (" et ", false), (", nos ", false), (" et no ", false)]),
    bodies: BodyWords(
      links: table(.first, frenchLinks),
      prepositions: table(
        .last, " dans|, dans| par|, par| en vertu de| a, dans| conformément à|, en vertu de"),
      speakers: table(
        .first,
        "Le Conseil de sécurité |L'Assemblée générale |L’Assemblée générale |Le Conseil |"
          + "L'Assemblée |L’Assemblée "),
      tails: table(.last, " no| nos| n°| nº"),
      organizations: table(
        .first,
        " des Nations Unies| de l'Organisation des Nations Unies| de l'ONU| de l’ONU|"
          + " de l’Organisation des Nations Unies"),
      articles: table(.last, " de l'| de l’| de la| du| des"),
      demonstratives: table(.last, " celles| celle"), standBehind: true))

  private static let frenchLinks: String = {
    let articles = ["l'", "l’", "l' ", "la ", "l’ "].map { "de \($0)" } + ["du ", "des "]
    let behind = articles.flatMap { [" \($0)", ", \($0)"] }
    let adopted = ["adoptée", "adoptées"].flatMap { word in
      ["l'", "l’", "la ", "le "].flatMap { [" \(word) par \($0)", ", \(word) par \($0)"] }
    }
    return (behind + adopted).joined(separator: "|")
  }()

  private static let frenchBodies: [(String, ActNumber.Owner)] =
    [
      ("Assemblée générale", .named(.generalAssembly)), ("Assemblée", .named(.generalAssembly)),
      ("Conseil de sécurité", .named(.securityCouncil)), ("CSNU", .named(.securityCouncil)),
      ("Conseil de sécurité de l'ONU", .named(.securityCouncil)),
      ("Conseil de sécurité des Nations Unies", .named(.securityCouncil)),
      ("AGNU", .named(.generalAssembly)), ("AG", .named(.generalAssembly)),
      ("ECOSOC", .named(.economicAndSocialCouncil)),
      ("Conseil économique et social", .named(.economicAndSocialCouncil)),
      ("Conseil Économique et Social", .named(.economicAndSocialCouncil)),
      ("Conseil des droits de l'homme", .named(.humanRightsCouncil)),
      ("Commission des droits de l'homme", .named(.commissionOnHumanRights)),
      ("Conseil de tutelle", .named(.trusteeshipCouncil)), ("Conseil", .council),
      ("Commission de la population", .commission(9)),
      ("Commission de statistique", .commission(3)),
      ("Commission du développement social", .commission(5)),
      ("Commission de la condition de la femme", .commission(6)),
      ("Commission des stupéfiants", .commission(7)),
      ("Commission pour la prévention du crime", .commission(15)),
      ("Commission de la science et de la technique", .commission(16)),
      ("Commission du développement durable", .commission(17)),
    ]
    + [
      "Assemblée mondiale de la Santé", "Assemblée de la Santé", "Assemblée parlementaire",
      "Assemblée des Nations Unies pour l'environnement", "Assemblée pour l'environnement",
      "Assemblée des États parties", "Assemblée de l'", "Conseil d'administration",
      "Conseil exécutif", "Conseil de paix et de sécurité", "Conseil européen",
      "Conseil de l'Europe", "Conseil de l'", "Conseil du développement industriel",
      "Conseil du commerce", "Conseil des ministres", "Conseil des gouverneurs",
      "Conseil de coopération", "Conseil de la Ligue", "Conseil mondial", "Commission",
      "Conférence générale", "Conférence", "Comité", "Sous-Commission", "Réunion",
      "Organisation", "Union africaine", "Ligue", "Agence", "Conférence internationale",
      "Société des Nations", "Congrès",
    ].map { ($0, .named(.other)) }

  /// Paragraphs as they are counted in words: "troisième alinéa", of the preamble as a rule.
  private static let frenchParagraphs: String = {
    let ordinals = [
      "premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième",
      "huitième", "neuvième", "dixième", "dernier",
    ]
    return ordinals.flatMap { ["\($0) alinéa", "\($0) paragraphe"] }.joined(separator: "|")
  }()
}
