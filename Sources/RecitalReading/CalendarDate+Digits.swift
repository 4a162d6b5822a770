import Recital

extension CalendarDate {
  /// The day that begins a text as ISO 8601 writes it, `2023-12-04`; nil where none does.
  init?(digits text: String) {
    let parts = text.prefix(10).split(separator: "-").map { Int($0) ?? 0 }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}
