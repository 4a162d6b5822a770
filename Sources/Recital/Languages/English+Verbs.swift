/// The citing verbs of English.
extension Lexicon {
  /// Verbs by class.
  static let englishVerbs = verbs([
    (.recall, "Recalling|Recalls|Recall|Referring|Refers|Having recalled|Commemorating"),
    (
      .reaffirm,
      "Reaffirming|Reaffirms|Reiterating|Reiterates|Affirming|Affirms|Confirming|Confirms|"
        + "Restating|Restates|Upholding|Upholds|Recommitting|Re-emphasizing|Re-emphasizes"
    ),
    (
      .note,
      "Noting|Notes|Taking note|Takes note|Taking special note|Takes special note|"
        + "Observing|Observes|Taking positive note|Taking due note|Takes positive note|Takes due note|"
        + "Marking|Having noted|Having taken note"
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
        + "Underscores|Highlighting|Highlights|Emphasising|Emphasises|Insisting"
    ),
    (
      .consider,
      "Having considered|Considering|Considers|Bearing in mind|Keeping in mind|"
        + "Taking into account|Taking into consideration|Takes into account|Mindful|"
        + "Having examined|Having reviewed|Having received|Having heard|Having studied|"
        + "Having regard|Examining|Reviewing|Reviews|Having conducted|Having discussed|"
        + "Having completed"
    ),
    (
      .recognize,
      "Recognizing|Recognizes|Acknowledging|Acknowledges|Aware|Conscious|Cognizant|"
        + "Convinced|Believing|Realizing|Persuaded|Confident|Recognising|Recognises|Realising"
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
      "Guided|Guided by|Acting|Pursuant to|In accordance with|Inspired by|Proceeding from|"
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
  ])

  /// Words before a verb.
  static let englishVerbOpenings = table(
    .first,
    "Also |Further |Strongly |Again |Once again |Once more |Fully |Deeply |"
      + "Gravely |Firmly |Seriously |Still |Further also |Solemnly |Urgently |"
      + "Particularly |Especially |Warmly |Earnestly |Profoundly |Likewise "
  )

  /// Words behind a verb that belong to it.
  static let englishVerbClosings = table(
    .first,
    " also| further| with appreciation| with satisfaction| with concern|"
      + " with deep concern| with grave concern| with regret| with deep regret|"
      + " with interest| with great concern| in this regard| in this context|"
      + " in that regard| in particular| once more| once again| again| of| its support|"
      + " its appreciation| as appropriate"
  )
}
