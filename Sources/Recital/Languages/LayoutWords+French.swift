extension LayoutWords {
  /// Layout words of French.
  static let french = LayoutWords(
    formulas: [
      ("L'Assemblée générale", .generalAssembly), ("L’Assemblée générale", .generalAssembly),
      ("Le Conseil de sécurité", .securityCouncil),
      ("Le Conseil économique et social", .economicAndSocialCouncil),
      ("Le Conseil des droits de l'homme", .humanRightsCouncil),
      ("Le Conseil des droits de l’homme", .humanRightsCouncil),
      ("La Commission des droits de l'homme", .commissionOnHumanRights),
      ("La Commission des droits de l’homme", .commissionOnHumanRights),
      ("Le Conseil de tutelle", .trusteeshipCouncil),
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
      "Insistant", "Appréciant", "Accueillant", "Déplorant", "Engageant", "Réitérant", "Vu ",
      "Agissant", "Encouragé", "Encouragée", "Inspiré", "Inspirée", "Regrettant", "Relevant",
      "Observant", "Persuadé", "Persuadée", "Résolu", "Résolue", "Déterminé", "Déterminée",
      "Désireux", "Désireuse", "Soucieux", "Soucieuse", "Alarmé", "Alarmée", "Fermement",
      "Vivement", "Pleinement", "Se déclarant", "Se réjouissant", "Se référant", "Félicitant",
      "Rendant", "Mettant", "Gardant", "Confirmant", "Réprouvant", "Espérant", "Souhaitant",
      "Croyant", "Évoquant", "Louant", "Remerciant", "Demandant", "Exhortant", "Approuvant",
      "Faisant", "Appuyant", "Attaché", "Attachée", "Animé", "Animée", "Conformément",
      "Compte tenu", "Eu égard",
    ],
    decisions: [
      "Décide", "Prie", "Demande", "Invite", "Engage", "Encourage", "Souligne", "Réaffirme",
      "Rappelle", "Note", "Prend", "Se félicite", "Approuve", "Adopte", "Fait", "Exhorte",
      "Accepte", "Accueille", "Affirme", "Appelle", "Appuie", "Attend", "Autorise", "Charge",
      "Condamne", "Confirme", "Considère", "Constate", "Convient", "Crée", "Déclare", "Déplore",
      "Désigne", "Estime", "Exige", "Exprime", "Félicite", "Insiste", "Lance", "Met ", "Nomme",
      "Préconise", "Proclame", "Proroge", "Recommande", "Reconnaît", "Regrette", "Rejette",
      "Remercie", "Rend", "Renouvelle", "Réitère", "Salue", "Se déclare", "Souscrit", "Transmet",
    ],
    annexes: ["Annexe", "ANNEXE", "Appendice", "APPENDICE"],
    closings: ["séance plénière", "e séance"],
    notes: [
      "Voir ", "Ibid", "Documents officiels", "Nations Unies, Recueil", "Résolution ",
      "Résolutions ", "Décision ", "Société des Nations", "Publication des Nations Unies",
      "Rapport d",
    ],
    resolutions: ["Résolution ", "RÉSOLUTION ", "RESOLUTION "], agendaItems: ["Point"],
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ])
}
