extension LayoutWords {
  /// Layout words of English.
  static let english = LayoutWords(
    formulas: [
      ("The General Assembly", .generalAssembly), ("The Security Council", .securityCouncil),
      ("The Economic and Social Council", .economicAndSocialCouncil),
      ("The Human Rights Council", .humanRightsCouncil),
      ("The Commission on Human Rights", .commissionOnHumanRights),
      ("The Trusteeship Council", .trusteeshipCouncil),
    ],
    mastheads: [
      ("Human Rights Council", .humanRightsCouncil), ("Security Council", .securityCouncil),
      ("Economic and Social Council", .economicAndSocialCouncil),
      ("General Assembly", .generalAssembly),
    ],
    recitals: [
      "Alarmed", "Anxious", "Aware", "Believing", "Cognizant", "Concerned", "Conscious",
      "Convinced", "Deeply", "Deploring", "Determined", "Distressed", "Disturbed", "Encouraged",
      "Firmly", "Fully", "Further", "Gravely", "Guided", "Horrified", "Inspired", "Mindful",
      "Motivated", "Outraged", "Persuaded", "Profoundly", "Resolved", "Seriously", "Shocked",
      "Strongly", "Troubled", "With ", "In the light",
    ],
    decisions: [
      "Accepts", "Acting", "Adopts", "Affirms", "Also ", "Appeals", "Appoints", "Appreciates",
      "Approves", "Authorizes", "Calls", "Commends", "Concurs", "Condemns", "Confirms",
      "Congratulates", "Considers", "Decides", "Declares", "Demands", "Deplores", "Emphasizes",
      "Encourages", "Endorses", "Expresses", "Extends", "Insists", "Instructs", "Invites",
      "Notes", "Proclaims", "Reaffirms", "Recalls", "Recognizes", "Recommends", "Reiterates",
      "Rejects", "Renews", "Requests", "Resolves", "Stresses", "Supports", "Takes", "Underlines",
      "Underscores", "Urges", "Welcomes",
    ],
    annexes: ["Annex", "ANNEX", "Appendix"],
    closings: ["plenary meeting", "th meeting", "st meeting", "nd meeting", "rd meeting"],
    notes: [
      "See ", "Ibid", "Official Records", "United Nations, Treaty", "United Nations publication",
      "League of Nations", "Resolution ", "Resolutions ", "Decision ", "Report of the",
    ],
    resolutions: [
      "Resolution ", "RESOLUTION ", "General Assembly resolution ", "Security Council resolution ",
      "Economic and Social Council resolution ", "Human Rights Council resolution ",
    ], agendaItems: ["Agenda item"],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ])
}
