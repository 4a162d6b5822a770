extension LayoutWords {
  /// Layout words of French.
  static let french = LayoutWords(
    formulas: [
      ("L'Assemblée générale", .generalAssembly), ("L’Assemblée générale", .generalAssembly),
      ("Le Conseil de sécurité", .securityCouncil),
      ("Le Conseil économique et social", .economicAndSocialCouncil),
      ("Le Conseil des droits de l'homme", .humanRightsCouncil),
      ("Le Conseil des droits de l’homme", .humanRightsCouncil),
    ],
    mastheads: [
      ("Conseil des droits de l", .humanRightsCouncil), ("Conseil de sécurité", .securityCouncil),
      ("Conseil économique et social", .economicAndSocialCouncil),
      ("Assemblée générale", .generalAssembly),
    ],
    recitals: [
      "Rappelant", "Réaffirmant", "Soulignant", "Consciente", "Conscient", "Notant", "Prenant",
      "Se félicitant", "Considérant", "Sachant", "Saluant", "Convaincue", "Convaincu",
      "Préoccupée", "Préoccupé", "Profondément", "Gravement", "Ayant", "Tenant", "Reconnaissant",
      "Constatant", "Guidé", "Guidée", "Affirmant", "Condamnant", "Exprimant", "Estimant",
      "Insistant", "Appréciant", "Accueillant", "Déplorant", "Engageant", "Réitérant",
    ],
    decisions: [
      "Décide", "Prie", "Demande", "Invite", "Engage", "Encourage", "Souligne", "Réaffirme",
      "Rappelle", "Note", "Prend", "Se félicite", "Approuve", "Adopte", "Fait", "Exhorte",
    ],
    annexes: ["Annexe", "ANNEXE"],
    closings: ["séance plénière", "e séance"],
    notes: ["Voir ", "Ibid", "Documents officiels", "Nations Unies, Recueil", "Résolution "],
    resolutions: ["Résolution ", "RÉSOLUTION ", "RESOLUTION "], agendaItems: ["Point"],
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ])
}
