/// Words before a figure that counts or numbers, so that it calls no footnote.
///
/// Only what stands behind the last letter with an accent is looked at: the "rrafo" of "párrafo".
extension FigureSurroundings {
  static let frenchNumberedNouns = packed(
    """
    article articles annexe annexes chapitre chapitres objectif objectifs cible cibles point points \
    paragraphe paragraphes partie page pages solution solutions cision cisions gle gles section \
    sections session sessions protocole ordre jour jours ans version tableau figure note pacte des \
    les aux par sur pour que une dans avec entre ses ces plus moins environ sous vers depuis sont
    """)

  static let spanishNumberedNouns = packed(
    """
    culo culos anexo anexos tulo tulos rrafo rrafos apartado apartados objetivo objetivos meta metas \
    tema temas parte partes gina ginas resoluciones decisiones regla reglas secciones sesiones \
    protocolo orden agenda nota cuadro figura los las del por con que una para entre sobre hasta \
    desde unos unas cerca menos durante plazo inciso incisos
    """)
}
