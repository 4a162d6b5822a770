extension LayoutWords {
  /// Layout words of Spanish.
  static let spanish = LayoutWords(
    formulas: [
      ("La Asamblea General", .generalAssembly), ("El Consejo de Seguridad", .securityCouncil),
      ("El Consejo Económico y Social", .economicAndSocialCouncil),
      ("El Consejo de Derechos Humanos", .humanRightsCouncil),
      ("La Comisión de Derechos Humanos", .commissionOnHumanRights),
      ("El Consejo de Administración Fiduciaria", .trusteeshipCouncil),
    ],
    mastheads: [
      ("Consejo de Derechos Humanos", .humanRightsCouncil),
      ("Consejo de Seguridad", .securityCouncil),
      ("Consejo Económico y Social", .economicAndSocialCouncil),
      ("Asamblea General", .generalAssembly),
    ],
    recitals: [
      "Recordando", "Reafirmando", "Destacando", "Teniendo", "Tomando", "Habiendo", "Consciente",
      "Convencida", "Convencido", "Preocupada", "Preocupado", "Profundamente", "Observando",
      "Reconociendo", "Acogiendo", "Subrayando", "Poniendo", "Guiado", "Guiada", "Considerando",
      "Expresando", "Condenando", "Reiterando", "Notando", "Haciendo", "Afirmando", "Actuando",
      "Alentada", "Alentado", "Alarmada", "Alarmado", "Animada", "Animado", "Aplaudiendo",
      "Apoyando", "Celebrando", "Confiando", "Confirmando", "Decidida", "Decidido", "Deplorando",
      "Deseando", "Deseosa", "Deseoso", "Encomiando", "Elogiando", "Enérgicamente", "Esperando",
      "Estimando", "Exhortando", "Felicitando", "Firmemente", "Gravemente", "Habida cuenta",
      "Insistiendo", "Inspirada", "Inspirado", "Instando", "Lamentando", "Manifestando",
      "Persuadida", "Persuadido", "Plenamente", "Recalcando", "Rechazando", "Resuelta",
      "Resuelto", "Rindiendo", "Señalando", "Vista", "Visto", "De conformidad", "En virtud",
    ],
    decisions: [
      "Decide", "Pide", "Solicita", "Invita", "Insta", "Exhorta", "Alienta", "Reafirma",
      "Recuerda", "Toma", "Acoge", "Aprueba", "Hace", "Subraya", "Destaca", "Condena", "Acepta",
      "Acuerda", "Adopta", "Afirma", "Agradece", "Apoya", "Autoriza", "Celebra", "Confirma",
      "Considera", "Declara", "Deplora", "Designa", "Encarga", "Encomia", "Espera", "Establece",
      "Exige", "Expresa", "Felicita", "Insiste", "Lamenta", "Manifiesta", "Nombra", "Observa",
      "Pone", "Proclama", "Propone", "Prorroga", "Reconoce", "Recomienda", "Rechaza", "Reitera",
      "Resuelve", "Rinde", "Señala", "Suscribe", "Transmite", "También ", "Además ", "Asimismo ",
    ],
    annexes: ["Anexo", "ANEXO", "Apéndice", "APÉNDICE"],
    closings: ["sesión plenaria", "ª sesión", "a sesión"],
    notes: [
      "Véase", "Véanse", "Ibid", "Ibíd", "Documentos Oficiales", "Naciones Unidas, Treaty",
      "Naciones Unidas, Recueil", "Resolución ", "Resoluciones ", "Decisión ",
      "Sociedad de las Naciones", "Publicación de las Naciones Unidas", "Informe d",
    ],
    resolutions: ["Resolución ", "RESOLUCIÓN ", "RESOLUCION "], agendaItems: ["Tema"],
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ])
}
