extension LayoutWords {
  /// Layout words of Spanish.
  static let spanish = LayoutWords(
    formulas: [
      ("La Asamblea General", .generalAssembly), ("El Consejo de Seguridad", .securityCouncil),
      ("El Consejo Económico y Social", .economicAndSocialCouncil),
      ("El Consejo de Derechos Humanos", .humanRightsCouncil),
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
      "Expresando", "Condenando", "Reiterando", "Notando", "Haciendo",
    ],
    decisions: [
      "Decide", "Pide", "Solicita", "Invita", "Insta", "Exhorta", "Alienta", "Reafirma",
      "Recuerda", "Toma", "Acoge", "Aprueba", "Hace", "Subraya", "Destaca", "Condena",
    ],
    annexes: ["Anexo", "ANEXO"],
    closings: ["sesión plenaria", "ª sesión", "a sesión"],
    notes: ["Véase", "Véanse", "Ibid", "Documentos Oficiales", "Naciones Unidas, Treaty"],
    resolutions: ["Resolución ", "RESOLUCIÓN "], agendaItems: ["Tema"],
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ])
}
