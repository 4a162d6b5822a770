/// What a column of a table, or an attribute of a graph file, says.
enum ExchangeField: CaseIterable {
  case citing, cited, kind, count, treatment, places, date
  case instrument, title, language, citedDate, citingDate, agendaItem, aliases, isGiven

  /// The field of a heading in any of its usual names; nil for what is not read.
  init?(heading: String) {
    let key = heading.lowercased().filter { $0.isLetter }
    guard let field = ExchangeField.allCases.first(where: { $0.names.contains(key) }) else {
      return nil
    }
    self = field
  }

  /// Its names, the first as it is written.
  var names: [String] {
    switch self {
    case .citing: ["citing", "source", "from"]
    case .cited: ["cited", "target", "to"]
    case .kind: ["kind"]
    case .count: ["mentions", "count", "weight"]
    case .treatment: ["treatment"]
    case .places: ["places", "place"]
    case .date: ["date", "start", "year"]
    case .instrument: ["instrument", "name", "label", "id"]
    case .title: ["title"]
    case .language: ["language"]
    case .citedDate: ["citeddate", "targetdate"]
    case .citingDate: ["citingdate", "sourcedate"]
    case .agendaItem: ["agendaitem"]
    case .aliases: ["aliases"]
    case .isGiven: ["incorpus"]
    }
  }
}
