/// The citing verbs of Spanish: preambular gerunds and participles, and the third persons of
/// operative paragraphs.
extension Lexicon {
  /// Verbs by class.
  static let spanishVerbs = verbs([
    (.recall, "Recordando|Recuerda|Rememorando|Trayendo a la memoria|Evocando|Rememora"),
    (
      .reaffirm,
      "Reafirmando|Reafirma|Reiterando|Reitera|Afirmando|Afirma|Confirmando|Confirma|"
        + "Renovando|Renueva|Reafirmando su adhesión|Ratificando|Ratifica|Repitiendo"
    ),
    (
      .note,
      "Observando|Observa|Tomando nota|Toma nota|Notando|Nota|Tomando conocimiento|"
        + "Toma conocimiento|Señalando|Señala|Advirtiendo|Advierte|Constatando|Constata|"
        + "Tomando debida nota|Toma debida nota|Percatándose|Indicando|Indica|"
        + "Haciendo notar|Hace notar"
    ),
    (
      .welcome,
      "Acogiendo con beneplácito|Acoge con beneplácito|Acogiendo con satisfacción|"
        + "Acoge con satisfacción|Acogiendo con agrado|Acoge con agrado|Acogiendo favorablemente|"
        + "Acoge favorablemente|Acogiendo|Acoge|Celebrando|Celebra|Encomiando|Encomia|"
        + "Felicitando|Felicita|Elogiando|Elogia|Aplaudiendo|Aplaude|Agradeciendo|Agradece|"
        + "Apreciando|Aprecia|Alentada|Alentado|Rindiendo homenaje|Rinde homenaje|"
        + "Rindiendo tributo|Rinde tributo|Complacida|Complacido|Felicitándose|Se felicita|"
        + "Expresando su satisfacción|Expresa su satisfacción|Expresando su agradecimiento|"
        + "Expresa su agradecimiento|Expresando su reconocimiento|Expresa su reconocimiento|"
        + "Expresando su aprecio|Expresa su aprecio|Expresando su gratitud|Expresa su gratitud"
    ),
    (
      .emphasize,
      "Subrayando|Subraya|Destacando|Destaca|Recalcando|Recalca|Poniendo de relieve|"
        + "Pone de relieve|Haciendo hincapié|Hace hincapié|Insistiendo|Insiste|Resaltando|"
        + "Resalta|Enfatizando|Enfatiza|Poniendo énfasis|Pone énfasis|Acentuando"
    ),
    (
      .consider,
      "Habiendo examinado|Habiendo considerado|Habiendo estudiado|Habiendo recibido|"
        + "Habiendo oído|Habiendo escuchado|Habiendo tomado nota|Habiendo analizado|"
        + "Teniendo en cuenta|Tiene en cuenta|Teniendo presente|Teniendo presentes|"
        + "Tiene presente|Tomando en cuenta|Tomando en consideración|"
        + "Teniendo en consideración|Considerando|Considera|Examinando|Examina|Habida cuenta|"
        + "Vista|Visto|Vistas|Vistos|Teniendo a la vista|Habiendo tenido en cuenta|"
        + "Tras haber examinado|En vista"
    ),
    (
      .recognize,
      "Reconociendo|Reconoce|Consciente|Conscientes|Convencida|Convencido|Convencidos|"
        + "Persuadida|Persuadido|Estimando|Estima|Creyendo|Confiando|Confía|Segura|Seguro|"
        + "Comprendiendo|Dándose cuenta|Sabedora|Sabedor|Plenamente consciente|Entendiendo|"
        + "Admitiendo|Admite|Sabiendo|Opina|Opinando"
    ),
    (
      .concern,
      "Preocupada|Preocupado|Preocupados|Alarmada|Alarmado|Inquieta|Inquieto|"
        + "Gravemente preocupada|Gravemente preocupado|Profundamente preocupada|"
        + "Profundamente preocupado|Seriamente preocupada|Seriamente preocupado|"
        + "Expresando preocupación|Expresa preocupación|Expresando su preocupación|"
        + "Expresa su preocupación|Expresando su profunda preocupación|"
        + "Expresa su profunda preocupación|Expresando su grave preocupación|"
        + "Expresa su grave preocupación|Expresando gran preocupación|"
        + "Expresa gran preocupación|Expresando profunda preocupación|"
        + "Expresa profunda preocupación|Expresando grave preocupación|"
        + "Expresa grave preocupación|Expresando seria preocupación|"
        + "Manifestando su preocupación|Manifiesta su preocupación|Perturbada|Perturbado|"
        + "Horrorizada|Horrorizado|Consternada|Consternado|Indignada|Indignado|Alarma"
    ),
    (
      .regret,
      "Lamentando|Lamenta|Deplorando|Deplora|Deplorando profundamente|"
        + "Lamentando profundamente|Afligida|Afligido|Entristecida|Entristecido"
    ),
    (
      .condemn,
      "Condenando|Condena|Denunciando|Denuncia|Rechazando|Rechaza|Repudiando|Repudia|"
        + "Reprobando|Reprueba"
    ),
    (
      .guide,
      "Guiada|Guiado|Guiados|Guiándose|Actuando|De conformidad|En cumplimiento|Conforme|"
        + "Inspirada|Inspirado|Inspirándose|Basándose|Animada|Animado|En virtud|Con arreglo|"
        + "Obrando|Fundándose|Atendiendo"
    ),
    (
      .endorse,
      "Aprobando|Aprueba|Haciendo suyo|Haciendo suya|Haciendo suyos|Haciendo suyas|Hace suyo|"
        + "Hace suya|Hace suyos|Hace suyas|Adoptando|Adopta|Aceptando|Acepta|Apoyando|Apoya|"
        + "Respaldando|Respalda|Suscribiendo|Suscribe|Concuerda|Coincide|Coincidiendo|"
        + "Refrenda|Se adhiere"
    ),
    (
      .decide,
      "Decide|Decidiendo|Decidida|Decidido|Resuelve|Resuelta|Resuelto|Determinada|Determinado|"
        + "Determina|Declara|Declarando|Proclama|Autoriza|Establece|"
        + "Prorroga|Exige|Exigiendo|Designa|Nombra|Elige|Conviene|"
        + "Acuerda|Dispone|Encarga|Ordena|Pone fin|Crea|Fija|Da instrucciones|Se compromete|"
        + "Comprometiéndose|Transmite"
    ),
    (
      .request,
      "Pide|Pidiendo|Solicita|Solicitando|Recomienda|Recomendando|Ruega|Espera con interés|"
        + "Esperando con interés|Aguarda con interés|Aguardando con interés|Encomienda|"
        + "Requiere|Pide también|Vuelve a pedir"
    ),
    (
      .urge,
      "Insta|Instando|Insta encarecidamente|Exhorta|Exhortando|Hace un llamamiento|"
        + "Haciendo un llamamiento|Hace un llamado|Haciendo un llamado|Apela|Apelando|"
        + "Pide encarecidamente|Insta enérgicamente|Urge|Conmina|Dirige un llamamiento|"
        + "Encarece|Instando a|Llama|Formula un llamamiento"
    ),
    (.encourage, "Alienta|Alentando|Anima|Animando|Estimula|Promueve|Fomenta"),
    (.invite, "Invita|Invitando|Propone|Proponiendo|Sugiere|Sugiriendo|Convida"),
    (
      .express,
      "Expresando|Expresa|Deseando|Desea|Deseosa|Deseoso|Esperando|Espera|Manifestando|"
        + "Manifiesta|Confiando en que|Procurando|Ansiosa|Ansioso|Da las gracias|"
        + "Dando las gracias|Sigue|Queda|Hace votos|Aspirando|Interesada|Interesado"
    ),
  ])

  /// Words before a verb.
  static let spanishVerbOpenings = table(
    .first,
    "También |Además |Asimismo |Nuevamente |De nuevo |Una vez más |Igualmente |"
      + "Profundamente |Gravemente |Firmemente |Plenamente |Solemnemente |Enérgicamente |"
      + "Encarecidamente |Vivamente |Seriamente |Sumamente |Muy |Especialmente |"
      + "En particular |A este respecto |A este respecto, |En este contexto |"
      + "En este contexto, |En este sentido, |En ese sentido, |A la vez que |"
      + "Al tiempo que |Aún |Todavía |también |además "
  )

  /// Words behind a verb that belong to it.
  static let spanishVerbClosings = table(
    .first,
    " también| además| asimismo| nuevamente| de nuevo| una vez más| igualmente|"
      + " con reconocimiento| con satisfacción| con aprecio| con agradecimiento|"
      + " con preocupación| con profunda preocupación| con gran preocupación|"
      + " con grave preocupación| con inquietud| con profunda inquietud| con interés|"
      + " con pesar| con profundo pesar| con beneplácito| con agrado| con gratitud|"
      + " con profunda satisfacción| a este respecto| en este contexto| en este sentido|"
      + " en particular| enérgicamente| encarecidamente| firmemente| profundamente|"
      + " vivamente| solemnemente| plenamente| en los términos más enérgicos| su apoyo|"
      + " especialmente| por último| con alarma| con aliento| con especial satisfacción"
  )
}
