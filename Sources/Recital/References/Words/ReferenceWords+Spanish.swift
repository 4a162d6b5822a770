extension ReferenceWords {
  static let spanish = ReferenceWords(
    trie: trie(
      .spanish,
      named:
        "Carta|Convención=Convenio/Convenciones=Convenios|Pacto/Pactos|Protocolo/Protocolos"
        + "|Declaración|Programa de Acción|Plan de Acción|Agenda|Marco|Tratado|Acuerdo/Acuerdos"
        + "|Estatuto|Instrumento|Estrategia|Principios|Reglas|Consenso|Iniciativa"
        + "|Hoja de Ruta=Hoja de ruta|Plataforma de Acción|Código de Conducta"
        + "|Memorando de Entendimiento",
      resolution: "resolución/resoluciones", decision: "decisión/decisiones",
      papers: "informe/informes|carta/cartas|declaración/declaraciones|opinión consultiva"
        + "|documento final|acuerdo/acuerdos|comunicado|reglamento"),
    demonstratives: Lexicon.table(
      .last,
      "dicha|dicho|dichas|dichos|esa|ese|esas|esos|la misma|el mismo|la citada|la mencionada"
        + "|las mencionadas|el mencionado"),
    demonstrativesAfter: Lexicon.table(.first, " antes mencionada| citada| mencionada"),
    articles: Lexicon.table(.last, "la|el|los|las|del|al"),
    possessives: Lexicon.table(.last, "su|sus"),
    qualifiers: Lexicon.table(
      .last, "todas las|anteriores|diversas|otras|todas sus|numerosas|demás|las demás"),
    qualifiersAfter: Lexicon.table(
      .first,
      " pertinentes| anteriores| precedentes| posteriores| conexas| de las Naciones Unidas"
        + "| relativas| y decisiones| recientes| sobre la cuestión| previas"),
    bodies: Lexicon.table(.last, ""),
    continuations: Lexicon.table(
      .first,
      " sobre | relativa | relativo | para | contra | de | del | internacional | Internacional "
        + "| por | entre "),
    tellings: Lexicon.table(
      .first,
      " del | de | sobre | titulado | preparado | presentado | solicitado | final | fechada "
        + "| de fecha | dirigida | emitida | que | aprobado "),
    stops: Lexicon.table(
      .first,
      " que | así | y la | y el | y los | y las | es | ha | han | en | aprobad| cuyo | y de "),
    smallWords: Lexicon.table(.first, ""),
    units: Lexicon.table(
      .last,
      "Artículo|Artículos|artículo|artículos|Capítulo|capítulo|Capítulos|párrafo|párrafos"
        + "|sección|anexo|parte"),
    links: Lexicon.table(
      .last, " de la| del| de| de dicha| común a los| común a los cuatro| de los cuatro| de los"),
    adoptions: Lexicon.table(
      .last, "en la que aprobó la|en la que aprobó el|por la que aprobó la|titulada “"),
    hasCapitals: true)
}
