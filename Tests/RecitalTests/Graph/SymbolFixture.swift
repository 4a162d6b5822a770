@testable import Recital

/// A symbol from its canonical spelling.
func sampleSymbol(_ spelling: String) -> DocumentSymbol {
  let parts = spelling.split(separator: "/").map(String.init)
  let body: Body = parts[0] == "S" ? .securityCouncil : .generalAssembly
  guard parts.count > 2, parts[1] == "RES" else {
    let session = parts.count > 1 ? Int(parts[1]).map(Session.regular) : nil
    let nature: DocumentSymbol.Nature = spelling.hasPrefix("UNTS") ? .treaty : .document
    return DocumentSymbol(
      spelling: spelling, nature: nature, body: body, session: session, number: 0)
  }
  let isCouncil = parts[0] == "S"
  let year = parts[2].split(whereSeparator: { "()".contains($0) }).compactMap { Int($0) }
  let session: Session? =
    isCouncil ? year.last.map(Session.year) : Int(parts[2]).map(Session.regular)
  return DocumentSymbol(
    spelling: spelling, nature: .resolution, body: body, session: session,
    number: (isCouncil ? year.first : Int(parts[parts.count - 1].filter(\.isNumber))) ?? 0)
}
