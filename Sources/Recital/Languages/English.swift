extension Lexicon {
  /// English.
  static let english = Lexicon(
    nounsBefore: PhraseTable(
      .last,
      [
        ("resolution", .resolution), ("resolutions", .resolution), ("decision", .decision),
        ("decisions", .decision), ("resolution no.", .resolution), ("decision no.", .decision),
        ("resolutions nos.", .resolution),
      ]),
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
        ("Environment Assembly", .named(.other)), ("Health Assembly", .named(.other)),
        ("Parliamentary Assembly", .named(.other)), ("Habitat Assembly", .named(.other)),
        ("Governing Council", .named(.other)), ("Executive Council", .named(.other)),
        ("Peace and Security Council", .named(.other)), ("European Council", .named(.other)),
        ("Executive Board", .named(.other)), ("Industrial Development Board", .named(.other)),
        ("General Conference", .named(.other)), ("Conference", .named(.other)),
        ("Commission", .named(.other)), ("Committee", .named(.other)),
        ("Narcotic Drugs", .named(.other)), ("Status of Women", .named(.other)),
        ("Criminal Justice", .named(.other)), ("Board", .named(.other)),
      ]),
    ownersAfter: PhraseTable(
      .first,
      [
        ("the General Assembly", .named(.generalAssembly)),
        ("the Assembly", .named(.generalAssembly)),
        ("the Security Council", .named(.securityCouncil)),
        ("the Economic and Social Council", .named(.economicAndSocialCouncil)),
        ("the Human Rights Council", .named(.humanRightsCouncil)),
        ("the Commission on Human Rights", .named(.commissionOnHumanRights)),
        ("the Council", .council), ("the Commission", .named(.other)),
        ("the Conference", .named(.other)), ("the Committee", .named(.other)),
        ("the Executive Board", .named(.other)), ("the Governing Council", .named(.other)),
        ("the World Health", .named(.other)), ("the United Nations Environment", .named(.other)),
        ("the Industrial Development", .named(.other)), ("the League", .named(.other)),
        ("the International", .named(.other)), ("the African", .named(.other)),
      ]),
    months: PhraseTable(
      .first,
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ].enumerated().map { ($0.element, $0.offset + 1) }),
    verbs: verbs([
      (.recall, "Recalling|Recalls|Recall"),
      (
        .reaffirm,
        "Reaffirming|Reaffirms|Reiterating|Reiterates|Affirming|Affirms|Confirming|Confirms"
      ),
      (
        .note,
        "Noting|Notes|Taking note|Takes note|Taking special note|Takes special note|"
          + "Observing|Observes|Taking positive note|Taking due note"
      ),
      (
        .welcome,
        "Welcoming|Welcomes|Commending|Commends|Appreciating|Appreciates|Acclaiming|"
          + "Congratulating|Congratulates|Applauding|Applauds|Paying tribute|Pays tribute|"
          + "Encouraged by|Heartened by|Gratified|Hailing"
      ),
      (
        .emphasize,
        "Emphasizing|Emphasizes|Stressing|Stresses|Underlining|Underlines|Underscoring|"
          + "Underscores|Highlighting|Highlights"
      ),
      (
        .consider,
        "Having considered|Considering|Considers|Bearing in mind|Keeping in mind|"
          + "Taking into account|Taking into consideration|Takes into account|Mindful|"
          + "Having examined|Having reviewed|Having received|Having heard|Having studied|"
          + "Having regard|Examining|Reviewing|Reviews"
      ),
      (
        .recognize,
        "Recognizing|Recognizes|Acknowledging|Acknowledges|Aware|Conscious|Cognizant|"
          + "Convinced|Believing|Realizing|Persuaded|Confident"
      ),
      (
        .concern,
        "Concerned|Expressing concern|Expresses concern|Expresses its concern|"
          + "Expresses grave concern|Expressing its concern|Expressing grave concern|"
          + "Expressing its grave concern|Expressing deep concern|"
          + "Expressing its deep concern|Expresses its deep concern|Expresses deep concern|"
          + "Expressing serious concern|Alarmed|Disturbed|Gravely concerned|"
          + "Deeply concerned|Expresses its grave concern|Preoccupied"
      ),
      (.regret, "Regretting|Regrets|Deploring|Deplores|Dismayed"),
      (.condemn, "Condemning|Condemns|Denouncing|Denounces|Rejecting|Rejects"),
      (
        .guide,
        "Guided by|Acting|Pursuant to|In accordance with|Inspired by|Proceeding from|"
          + "Recalling and being guided by"
      ),
      (
        .endorse,
        "Endorsing|Endorses|Approving|Approves|Adopting|Adopts|Accepts|Accepting|"
          + "Supporting|Supports|Concurs|Concurring"
      ),
      (
        .decide,
        "Decides|Deciding|Determining|Determines|Declares|Declaring|Proclaims|"
          + "Proclaiming|Resolves|Resolved|Determined|Authorizes|Authorizing|Establishes|"
          + "Extends|Renews|Terminates|Appoints|Elects|Demands|Demanding|Directs|Instructs|"
          + "Designates|Undertakes|Agrees|Agreeing"
      ),
      (
        .request,
        "Requests|Requesting|Asks|Asking|Mandates|Recommends|Recommending|Entrusts|"
          + "Looks forward|Looking forward|Continues to request"
      ),
      (
        .urge,
        "Urges|Urging|Calls upon|Calling upon|Calls for|Calling for|Calls on|"
          + "Calling on|Appeals|Appealing|Exhorts|Reminds|Reminding|Insists|Strongly urges|"
          + "Implores|Continues to urge|Continues to call upon"
      ),
      (.encourage, "Encourages|Encouraging|Promotes|Continues to encourage"),
      (.invite, "Invites|Inviting|Suggests|Proposes"),
      (
        .express,
        "Expressing|Expresses|Thanks|Desiring|Desires|Hoping|Seeking|Wishing|Remains|"
          + "Intends|Stating|Anticipating"
      ),
    ]),
    verbOpenings: table(
      .first,
      "Also |Further |Strongly |Again |Once again |Once more |Fully |Deeply |"
        + "Gravely |Firmly |Seriously |Still |Further also |Solemnly |Urgently |"
        + "Particularly |Especially |Warmly |Earnestly |Profoundly |Likewise "
    ),
    verbClosings: table(
      .first,
      " also| further| with appreciation| with satisfaction| with concern|"
        + " with deep concern| with grave concern| with regret| with deep regret|"
        + " with interest| with great concern| in this regard| in this context|"
        + " in that regard| in particular| once more| once again| again| of| its support|"
        + " its appreciation| as appropriate"
    ),
    pinpointUnits: table(
      .first,
      "annexes|annex|paras.|para.|paragraphs|paragraph|chaps.|chap.|chapters|chapter|"
        + "sects.|sect.|sections|section|parts|part|appendices|appendix|enclosure|"
        + "articles|article|arts.|art.|rules|rule|table|tables|item|p.|pp.|pages|"
        + "subparagraph|principle|goal|target"
    ),
    pinpointLinks: table(
      .first, ", in particular |, in particular its |, especially |, including its "),
    conjunctions: table(
      .first,
      "and|or|as well as|to|and to|and also|and in|and in its|and by|in|also|"
        + "including|both|and its|and their"
    ),
    treatySeries: PhraseTable(
      .last,
      [
        ("United Nations, Treaty Series", true), ("Treaty Series", true),
        ("League of Nations, Treaty Series", false),
      ]),
    ibidem: table(.last, "Ibid."),
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
        + "Code of Conduct|Pact|Road Map|Initiative|Action Plan|Outcome Document"
    ),
    isUnspaced: false)
}
