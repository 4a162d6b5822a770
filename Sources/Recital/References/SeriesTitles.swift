/// The titles of the documents of a run, put together where one instrument bears both.
///
/// A resolution has one title in each language. Whoever has two titles makes them one series, so
/// that a Chinese phrase reaches a document of which only the English text is in the run.
struct SeriesTitles: Sendable {
  private struct Member: Sendable {
    var symbol: DocumentSymbol
    var date: CalendarDate?
  }

  private var parents: [NameKey: NameKey] = [:]
  /// The members of each series, in their order.
  private var members: [NameKey: [Member]] = [:]

  init(_ documents: [AnalysedDocument]) {
    var firstTitle: [DocumentSymbol: NameKey] = [:]
    for index in documents.indices {
      guard let symbol = documents[index].document.symbol, let key = documents[index].titleKey,
        !key.isEmpty, symbol.nature == .resolution || symbol.nature == .decision
      else { continue }
      if let known = firstTitle[symbol] {
        if known != key { unite(known, key) }
      } else {
        firstTitle[symbol] = key
        if parents[key] == nil { parents[key] = key }
      }
    }
    // The first document of a symbol gives the date.
    for index in documents.indices {
      guard let symbol = documents[index].document.symbol,
        let key = firstTitle.removeValue(forKey: symbol)
      else { continue }
      let date = documents[index].document.date ?? symbol.likelyDates?.lowerBound
      members[root(key), default: []].append(Member(symbol: symbol, date: date))
    }
    for key in members.keys { members[key]?.sort { $0.symbol < $1.symbol } }
  }

  /// The instruments of a title that are earlier than a citing document, in their order.
  func earlier(than document: Document, title: NameKey) -> [DocumentSymbol] {
    guard parents[title] != nil, let series = members[root(title)] else { return [] }
    let own = document.symbol
    let date = document.date ?? own?.likelyDates?.lowerBound
    var earlier: [DocumentSymbol] = []
    for member in series where member.symbol != own {
      if let date, let day = member.date, date != day {
        if day < date { earlier.append(member.symbol) }
      } else if own.map({ member.symbol < $0 }) ?? true {
        earlier.append(member.symbol)
      }
    }
    return earlier
  }

  private mutating func unite(_ first: NameKey, _ second: NameKey) {
    if parents[second] == nil { parents[second] = second }
    let (left, right) = (root(first), root(second))
    if left != right { parents[right] = left }
  }

  private func root(_ key: NameKey) -> NameKey {
    var key = key
    while let parent = parents[key], parent != key { key = parent }
    return key
  }
}
