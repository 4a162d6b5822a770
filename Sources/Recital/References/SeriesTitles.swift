/// The titles of the documents of a run, put together where one instrument bears both.
///
/// A resolution has one title in each language. Whoever has two titles makes them one series, so
/// that a Chinese phrase reaches a document of which only the English text is in the run.
struct SeriesTitles {
  private var parents: [NameKey: NameKey] = [:]
  private var members: [NameKey: [DocumentSymbol: CalendarDate?]] = [:]

  init(_ documents: [AnalysedDocument]) {
    var firstTitle: [DocumentSymbol: NameKey] = [:]
    for analysed in documents {
      guard let symbol = analysed.document.symbol, let key = analysed.titleKey, !key.isEmpty,
        symbol.nature == .resolution || symbol.nature == .decision
      else { continue }
      if let known = firstTitle[symbol] {
        unite(known, key)
      } else {
        firstTitle[symbol] = key
        if parents[key] == nil { parents[key] = key }
      }
    }
    for analysed in documents {
      guard let symbol = analysed.document.symbol, let key = firstTitle[symbol] else { continue }
      let date = analysed.document.date ?? symbol.likelyDates?.lowerBound
      let root = root(key)
      if members[root, default: [:]][symbol] == nil {
        members[root, default: [:]][symbol] = .some(date)
      }
    }
  }

  /// The instruments of a title that are earlier than a citing document, in their order.
  func earlier(than document: Document, title: NameKey) -> [DocumentSymbol] {
    guard parents[title] != nil, let series = members[root(title)] else { return [] }
    let own = document.symbol
    let date = document.date ?? own?.likelyDates?.lowerBound
    return series.filter { symbol, day in
      guard symbol != own else { return false }
      if let date, let day, date != day { return day < date }
      return own.map { symbol < $0 } ?? true
    }.map(\.key).sorted()
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
