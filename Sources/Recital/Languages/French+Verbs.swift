/// The citing verbs of French: preambular participles, and the third persons of operative
/// paragraphs.
extension Lexicon {
  /// Verbs by class.
  static let frenchVerbs = verbs([
    (.recall, "Rappelant|Rappelle|Se remémorant|Remémorant|Évoquant|évoquant|Évoque"),
    (
      .reaffirm,
      "Réaffirmant|Réaffirme|Réitérant|Réitère|Affirmant|Affirme|Confirmant|Confirme|"
        + "réaffirmant|réaffirme|réitérant|réitère|Renouvelant|Renouvelle|Réaffirme sa|"
        + "Reaffirmant|Répétant|Répète"
    ),
    (
      .note,
      "Notant|Note|Prenant note|Prend note|Prenant acte|Prend acte|Relevant|Relève|Constatant|"
        + "Constate|Observant|Observe|Prenant dûment note|Prenant connaissance|"
        + "Prend connaissance|Remarquant|Signalant|Signale"
    ),
    (
      .welcome,
      "Se félicitant|Se félicite|Se felicitant|Se felicite|Saluant|Salue|Accueillant|"
        + "Accueille|Accueillant avec satisfaction|Accueille avec satisfaction|"
        + "Accueillant favorablement|Accueillant avec intérêt|Félicitant|Félicite|Louant|Loue|"
        + "Rendant hommage|Rend hommage|Applaudissant|Applaudit|Appréciant|Apprécie|"
        + "Encouragé|Encouragée|Encouragés|Se réjouissant|Se réjouit|Remerciant|Remercie|"
        + "Exprimant sa satisfaction|Exprime sa satisfaction|Exprimant sa gratitude|"
        + "Exprime sa gratitude|Exprimant sa reconnaissance|Exprime sa reconnaissance"
    ),
    (
      .emphasize,
      "Soulignant|Souligne|Insistant|Insiste|Mettant en relief|Mettant l'accent|"
        + "Mettant l’accent|Met l'accent|Met l’accent|Mettant en exergue|"
        + "Appelant l'attention|Appelant l’attention|Appelle l'attention|"
        + "Appelle l’attention|Tenant à souligner|Tient à souligner"
    ),
    (
      .consider,
      "Ayant examiné|Ayant étudié|Ayant reçu|Ayant entendu|Ayant pris connaissance|Ayant noté|"
        + "Ayant présent à l'esprit|Ayant présent à l’esprit|Ayant présentes à l'esprit|"
        + "Ayant présentes à l’esprit|Ayant à l'esprit|Ayant à l’esprit|"
        + "Gardant à l'esprit|Gardant à l’esprit|Gardant présent à l'esprit|"
        + "Gardant présent à l’esprit|Ayant en vue|Ayant égard|Ayant présente à l'esprit|"
        + "Tenant compte|Tient compte|Compte tenu|Prenant en considération|"
        + "Prenant en compte|Considérant|Considère|Examinant|Étudiant|Vu|Eu égard|"
        + "Ayant procédé|Ayant considéré|Ayant pris note|Gardant en mémoire"
    ),
    (
      .recognize,
      "Reconnaissant|Reconnaît|Reconnait|Conscient|Consciente|Conscients|Sachant|Sait|"
        + "Convaincu|Convaincue|Convaincus|Persuadé|Persuadée|Estimant|Estime|Croyant|"
        + "Confiant|Confiante|Admettant|Admet|Ne perdant pas de vue|Se rendant compte|"
        + "Ayant conscience|Pleinement conscient|Pleinement consciente|Mesurant|Pensant|"
        + "Certain|Certaine"
    ),
    (
      .concern,
      "Préoccupé|Préoccupée|Préoccupés|préoccupé|préoccupée|Inquiet|Inquiète|Alarmé|Alarmée|"
        + "S'inquiétant|S’inquiétant|S'inquiète|S’inquiète|Gravement préoccupé|"
        + "Gravement préoccupée|Profondément préoccupé|Profondément préoccupée|"
        + "Vivement préoccupé|Vivement préoccupée|Se déclarant préoccupé|"
        + "Se déclarant préoccupée|Se déclarant profondément préoccupé|"
        + "Se déclarant profondément préoccupée|Se déclarant gravement préoccupé|"
        + "Se déclarant gravement préoccupée|Se déclarant vivement préoccupé|"
        + "Se déclare préoccupé|Se déclare préoccupée|Se déclare gravement préoccupé|"
        + "Se déclare gravement préoccupée|Se déclare profondément préoccupé|"
        + "Se déclare profondément préoccupée|Exprimant sa préoccupation|"
        + "Exprime sa préoccupation|Exprimant sa profonde préoccupation|"
        + "Exprime sa profonde préoccupation|Exprimant sa vive préoccupation|"
        + "Exprime sa vive préoccupation|Exprimant sa grave préoccupation|"
        + "Exprime sa grave préoccupation|Exprimant son inquiétude|Exprime son inquiétude|"
        + "Profondément troublé|Profondément troublée|Profondément alarmé|"
        + "Profondément alarmée|Horrifié|Horrifiée|Indigné|Indignée"
    ),
    (
      .regret,
      "Regrettant|Regrette|Déplorant|Déplore|Consterné|Consternée|Profondément affligé|"
        + "Profondément affligée|Attristé|Attristée|Exprimant ses regrets|Exprime ses regrets"
    ),
    (
      .condemn,
      "Condamnant|Condamne|Réprouvant|Réprouve|Dénonçant|Dénonce|Rejetant|Rejette|Repoussant"
    ),
    (
      .guide,
      "Guidé|Guidée|Guidés|Agissant|Conformément|En application|En vertu|S'inspirant|"
        + "S’inspirant|Inspiré|Inspirée|Se fondant|Se référant|Suivant|Animé|Animée|"
        + "Obéissant|En exécution"
    ),
    (
      .endorse,
      "Approuvant|Approuve|Adoptant|Adopte|Faisant sien|Faisant sienne|Faisant siennes|"
        + "Faisant siens|Fait sien|Fait sienne|Fait siennes|Fait siens|Souscrivant|Souscrit|"
        + "Entérinant|Entérine|Acceptant|Accepte|Appuyant|Appuie|Soutenant|Soutient|"
        + "Sanctionne|Ratifie|Fait sienne la|S'associe|S’associe"
    ),
    (
      .decide,
      "Décide|Décidant|Décidé|Décidée|Résolu|Résolue|Résolus|Déterminé|Déterminée|Proclame|"
        + "Déclare|Déclarant|Autorise|Crée|Constitue|Institue|"
        + "Désigne|Nomme|Élit|élit|Proroge|Renouvelle le mandat|Exige|Exigeant|"
        + "Convient|Convenant|Ordonne|Charge|Fixe|Met fin|Établit|établit|"
        + "Réaffirme sa décision|Entend|Juge|Transmet"
    ),
    (
      .request,
      "Prie|Priant|Demande|Demandant|Demande à|Recommande|Recommandant|Attend|Attendant|"
        + "Compte|Charge le|Sollicite|Réclame|Prie à nouveau|Prie de nouveau|Souhaite"
    ),
    (
      .urge,
      "Engage|Engageant|Exhorte|Exhortant|Demande instamment|Demandant instamment|"
        + "Prie instamment|Priant instamment|Lance un appel|Lançant un appel|Appelle|Appelant|"
        + "Fait appel|Faisant appel|Adjure|Conjure|Presse|Pressant|Préconisant|Préconise|"
        + "Invite instamment|Engage vivement|Engage instamment|Adresse un appel|Somme|Enjoint"
    ),
    (.encourage, "Encourage|Encourageant|Favorise"),
    (.invite, "Invite|Invitant|Propose|Proposant|Suggère|Convie"),
    (
      .express,
      "Exprimant|Exprime|Désirant|Désireux|Désireuse|Espérant|Espère|Souhaitant|Soucieux|"
        + "Soucieuse|Se déclarant|Se déclare|Formule|Formulant|Forme|Cherchant|Voulant|"
        + "Attaché|Attachée|Fermement attaché|Fermement attachée|Se dit|Se disant|"
        + "Demeure|Reste|Continue|Ayant bon espoir|Assurant"
    ),
  ])

  /// Words before a verb.
  static let frenchVerbOpenings = table(
    .first,
    "Tout en |Également |également |Aussi |En outre |en outre |De nouveau |de nouveau |"
      + "Une fois de plus |Une fois encore |Par ailleurs |par ailleurs |Vivement |"
      + "Profondément |profondément |Gravement |Fermement |Pleinement |Solennellement |"
      + "Énergiquement |énergiquement |En particulier |Dans ce contexte |À cet égard |"
      + "à cet égard |à cet égard, |À cet égard, |dans ce contexte, |Particulièrement |"
      + "Extrêmement |Sérieusement |Très |Toujours |Encore |Se déclarant à nouveau |"
      + "À nouveau |à nouveau |tout en se |"
  )

  /// Words behind a verb that belong to it.
  static let frenchVerbClosings = table(
    .first,
    " également| aussi| en outre| par ailleurs| de nouveau| à nouveau| une fois de plus|"
      + " une fois encore| avec satisfaction| avec intérêt| avec préoccupation|"
      + " avec une vive préoccupation| avec une profonde préoccupation|"
      + " avec une grave préoccupation| avec inquiétude| avec une profonde inquiétude|"
      + " avec regret| avec un profond regret| avec gratitude| avec reconnaissance|"
      + " avec une vive satisfaction| avec une profonde satisfaction| à cet égard|"
      + " dans ce contexte| en particulier| notamment| vivement| profondément| énergiquement|"
      + " vigoureusement| fermement| solennellement| instamment| encore| toujours| enfin|"
      + " gravement préoccupé| gravement préoccupée| son soutien| son appui| pleinement|"
      + " avec force| avec une particulière inquiétude| avec la plus grande fermeté"
  )
}
