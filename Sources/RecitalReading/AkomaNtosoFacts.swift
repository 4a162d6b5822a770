import Recital

/// What the metadata and the cover of Akoma Ntoso say about a document.
struct AkomaNtosoFacts {
  /// The day of adoption, else the day of the work.
  private(set) var date: CalendarDate?
  /// The symbol on the cover.
  private(set) var symbol: DocumentSymbol?

  /// Looks at a file.
  ///
  /// - Complexity: O(*n*) in the steps.
  init(of file: Markup) {
    var markup = file
    var isWork = false
    var printed: String?
    while let event = markup.next() {
      switch event {
      case .start(let element):
        if element.name == "FRBRWork" { isWork = true }
        if element.name == "FRBRdate", isWork { take(element) }
        if element.name == "docNumber", element["refersTo"]?.contains("symbol") == true {
          printed = ""
        }
      case .end(let name):
        if name == "FRBRWork" { isWork = false }
        if name == "docNumber", let text = printed {
          symbol = symbol ?? DocumentSymbol(parsing: text)
          printed = nil
        }
      case .text(let range): if printed != nil { printed? += markup.string(range) }
      }
    }
  }

  private mutating func take(_ element: Markup.Element) {
    guard let day = CalendarDate(digits: element["date"] ?? "") else { return }
    if date == nil || element["name"] == "adoption" { date = day }
  }
}
