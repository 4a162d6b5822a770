extension Lexicon {
  /// Spanish.
  static let spanish = Lexicon(
    nounsBefore: PhraseTable(
      .last,
      acts(
        [
          ("resolución", .resolution), ("resoluciones", .resolution), ("decisión", .decision),
          ("decisiones", .decision), ("RESOLUCIÓN", .resolution), ("DECISIÓN", .decision),
          ("resolucion", .resolution), ("decision", .decision), ("res.", .resolution),
          ("res", .resolution),
          ("RCSNU", .resolution),
        ],
        also: [
          "núm.", "núms.", "nos.", "n°", "nº", "anteriores", "anterior", "pertinentes",
          "conexas", "siguientes", "previas", "mencionada", "recientes", "ulteriores",
        ])),
    nounsAfter: PhraseTable(.first, []),
    owners: PhraseTable(
      .last,
      spanishBodies
        + ["su", "sus", "su propia", "sus propias", "todas sus"].map { ($0, .citing) }
        + [("RCSNU", .named(.securityCouncil))]),
    ownersAfter: PhraseTable(.first, spanishBodies),
    months: months(LayoutWords.spanish, also: [("setiembre", 9)]),
    verbs: spanishVerbs, verbOpenings: spanishVerbOpenings, verbClosings: spanishVerbClosings,
    pinpointUnits: table(
      .first,
      "anexos|anexo|párrafos|párrafo|párrs.|párr.|apartados|apartado|incisos|inciso|capítulos|"
        + "capítulo|caps.|cap.|secciones|sección|secc.|sec.|partes|parte|parte dispositiva|primera parte|"
        + "segunda parte|tercera parte|cuarta parte|quinta parte|apéndices|apéndice|"
        + "documento adjunto|artículos|artículo|arts.|art.|reglas|regla|cuadros|cuadro|tema|"
        + spanishParagraphs + "|vol.|volumen|tomo|"
        + "págs.|pág.|páginas|página|principio|objetivo|meta|punto|título|preámbulo"),
    pinpointLinks: table(
      .first,
      ", en cuyo |, en cuyos |, en particular |, en particular su |, en particular el |"
        + ", en especial |, cuyo |, cuyos "),
    conjunctions: table(
      .first,
      "y|e|o|u|a|así como|al igual que|y al|y a la|y a las|y de|y de la|y de las|y del|y en|y en la|y la|"
        + "y las|y también|así como de|así como de la|así como a|así como la|así como las|"
        + "como también"),
    seriesPhrases: table(
      .first,
      "sus resoluciones anteriores|sus anteriores resoluciones|todas sus resoluciones|"
        + "todas sus resoluciones anteriores|todas sus anteriores resoluciones|"
        + "todas las resoluciones anteriores|las resoluciones anteriores|"
        + "sus resoluciones pertinentes|todas sus resoluciones pertinentes|"
        + "sus resoluciones previas|todas las resoluciones pertinentes|"
        + "todas las resoluciones previas"),
    instrumentNouns: table(
      .first,
      "Programa de Acción|Plan de Acción|Instrumento|Declaración|Convención|Convenio|Tratado|"
        + "Agenda|Pacto|Protocolo|Carta|Acuerdo|Marco|Estatuto|Principios|Estrategia|Consenso|"
        + "Reglas|Reglamento|Plataforma de Acción|Directrices|Código de Conducta|"
        + "Hoja de Ruta|Iniciativa|Documento Final"),
    dates: DateWords(
      links: table(
        .first,
        " de|, de| del|, del| de fecha|, de fecha| aprobada el|, aprobada el|"
          + " (de| (| adoptada el|, adoptada el"),
      dated: table(
        .last,
        "de fecha |fechada el |fechadas el |fechado el |informe de |informe del |nota de |carta de "
          + "|carta del "),
      titles: table(
        .first,
        " titulada |, titulada | tituladas |, tituladas | relativa |, relativa | relativas "),
      adoptions: table(
        .first, " aprobada |, aprobada | aprobadas |, aprobadas | adoptada |, adoptada "),
      days: table(.first, " el "), dayMarks: table(.first, "º|°|o|o.|ero"),
      joints: table(.first, "de|del|del año|de l"),
      shared: "ambas de |ambas de fecha |ambas del |ambos de ",
      sharedByAll: "todas de |todas de fecha |todas ellas de |todas del |todas aprobadas el ",
      parallel: table(
        .first,
        " de fechas|, de fechas| de|, de| aprobadas el|, aprobadas el| adoptadas el|, adoptadas el"
          + "| aprobadas respectivamente el|, aprobadas respectivamente el")),
    lists: ListWords(
      letters: [(" y ", false), (" e ", false), (" o ", false), (" a ", true)],
      suffixRanges: [" a "], resumptions: " y| e| o| así como",
      topics:
        ", sobre | sobre |, relativa | relativa |, acerca de |, titulada| titulada|, por la que"
        + "|, en la que|, por la cual|, en la cual|, mediante la cual|, mediante la que",
      clauses: "y |e |así como |pero "),
    pinpoints: PinpointWords(
      joints: table(.first, "y |e "),
      links: table(.first, " de la | de su | de las | de sus | de | del "),
      forward: table(
        .first, " de la | de su | de las | de sus | de | del | a la | al | a "),
      documents: table(
        .first,
        "documento|documentos|informe|informes|nota|carta|cartas|declaración|proyecto|proyectos"),
      prepositions: table(
        .last,
        " de la| de| de las| de dicha| de esa| a la| en la|, de la|, de| del| al| en el|, del"),
      acts: table(.first, "resolución |resoluciones |decisión |decisiones "),
      labelJoints: table(.first, " y|, y|,| e|–|-| a| o|—"),
      labels: table(.first, "uno|dos|tres|cuatro|cinco|seis"),
      inner: table(.first, " del | de la | de su | de los "), hasOpenItems: true),
    series: SeriesWords(
      joints: table(
        .first, ", |así como |y |también |además |asimismo |en particular |todas "),
      links: table(
        .first,
        "tituladas |sobre la cuestión de |sobre la cuestión del |sobre |relativas a |"
          + "relativas al |referentes a |referentes al |relacionadas con |acerca de "),
      ownSubjects: table(
        .first, "esta cuestión|la cuestión|este tema|el tema|ese tema|este asunto|el asunto")),
    treaties: TreatyWords(
      series: [
        ("Recopilación de Tratados", true), ("Recopilación de los Tratados", true),
        ("Serie de Tratados", true), ("Sociedad de las Naciones, Treaty Series", false),
        ("Sociedad de las Naciones, Serie de Tratados", false),
      ], ibidem: ["Ibíd.", "Ibid", "Ibídem"], volumes: ["vols.", "volumen"],
      numbers: ["núm.", "núms.", "nº", "Nº", "número", "números"],
      joints: [(" a ", true), (" y ", false), (", núms. ", false), (" y núm. ", false)]),
    bodies: BodyWords(
      links: table(.first, spanishLinks),
      prepositions: table(
        .last, " en|, en| por|, por| mediante|, mediante| en virtud de| de conformidad con"),
      speakers: table(
        .first, "El Consejo de Seguridad |La Asamblea General |El Consejo |La Asamblea "),
      tails: table(.last, " núm.| núms.| nº| n°"),
      organizations: table(
        .first, " de las Naciones Unidas| de la Organización de las Naciones Unidas| de la ONU"),
      articles: table(.last, " de la| del| de las"),
      demonstratives: table(.last, " las| la| aquellas| a las| a la"), standBehind: true))

  private static let spanishLinks: String = {
    let articles = ["de la ", "del ", "de la propia ", "del propio ", "del mismo ", "de dicho "]
    let adopted = ["aprobada", "aprobadas", "adoptada", "adoptadas"].flatMap { word in
      ["la ", "el "].map { "\(word) por \($0)" }
    }
    return (articles + adopted).flatMap { [" \($0)", ", \($0)"] }.joined(separator: "|")
  }()

  private static let spanishBodies: [(String, ActNumber.Owner)] =
    [
      ("Asamblea General", .named(.generalAssembly)), ("Asamblea", .named(.generalAssembly)),
      ("Consejo de Seguridad", .named(.securityCouncil)), ("CSNU", .named(.securityCouncil)),
      ("Consejo de Seguridad de la ONU", .named(.securityCouncil)),
      ("Consejo de Seguridad de las Naciones Unidas", .named(.securityCouncil)),
      ("Consejo de Seguridad de Naciones Unidas", .named(.securityCouncil)),
      ("AGNU", .named(.generalAssembly)), ("AG", .named(.generalAssembly)),
      ("ECOSOC", .named(.economicAndSocialCouncil)),
      ("Consejo Económico y Social", .named(.economicAndSocialCouncil)),
      ("Consejo de Derechos Humanos", .named(.humanRightsCouncil)),
      ("Comisión de Derechos Humanos", .named(.commissionOnHumanRights)),
      ("Consejo de Administración Fiduciaria", .named(.trusteeshipCouncil)),
      ("Consejo", .council), ("Comisión de Población", .commission(9)),
      ("Comisión de Estadística", .commission(3)),
      ("Comisión de Desarrollo Social", .commission(5)),
      ("Comisión de la Condición Jurídica y Social de la Mujer", .commission(6)),
      ("Comisión de Estupefacientes", .commission(7)),
      ("Comisión de Prevención del Delito", .commission(15)),
      ("Comisión de Ciencia y Tecnología", .commission(16)),
      ("Comisión sobre el Desarrollo Sostenible", .commission(17)),
    ]
    + [
      "Asamblea Mundial de la Salud", "Asamblea de la Salud", "Asamblea Parlamentaria",
      "Asamblea de las Naciones Unidas sobre el Medio Ambiente", "Asamblea sobre el Medio",
      "Asamblea de los Estados", "Consejo de Administración", "Consejo Ejecutivo",
      "Consejo de Paz y Seguridad", "Consejo Europeo", "Consejo de Europa",
      "Consejo de Desarrollo Industrial", "Consejo de Ministros", "Consejo de Gobernadores",
      "Consejo de la Liga", "Consejo de los", "Consejo Permanente", "Comisión", "Conferencia",
      "Comité", "Subcomisión", "Junta", "Reunión", "Organización", "Unión Africana", "Liga",
      "Sociedad de las Naciones", "Congreso",
    ].map { ($0, .named(.other)) }

  /// Paragraphs as they are counted in words: "tercer párrafo", of the preamble as a rule.
  private static let spanishParagraphs: String = {
    let ordinals = [
      "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno",
      "décimo", "último",
    ]
    return ordinals.map { "\($0) párrafo" }.joined(separator: "|")
  }()
}
