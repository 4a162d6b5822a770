@testable import Recital

/// A symbol from any usual spelling; of what is none the spelling is kept.
func sampleSymbol(_ spelling: String) -> DocumentSymbol {
  DocumentSymbol(parsing: spelling)
    ?? DocumentSymbol(spelling: spelling, nature: .document, body: .other, session: nil, number: 0)
}
