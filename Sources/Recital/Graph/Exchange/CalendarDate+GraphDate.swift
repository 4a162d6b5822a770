extension CalendarDate {
  /// Reads `2001-12-24`, also with a time behind it, and `2001-12` and `2001`, which stand for their
  /// middle.
  init?(graphDate text: String) {
    let parts = text.prefix { $0 != "T" && $0 != " " }.split(separator: "-").map(String.init)
    switch parts.count {
    case 1: self.init(iso: "\(parts[0])-07-01")
    case 2: self.init(iso: "\(parts[0])-\(parts[1])-15")
    default: self.init(iso: parts.joined(separator: "-"))
    }
  }
}
