import ArgumentParser
import Recital

/// What is computed of instruments on request: `community`, or a measure.
struct ComputedOption: ExpressibleByArgument {
  let computed: ExchangeGraph.Computed

  init?(argument: String) {
    let known = ExchangeGraph.Computed.all.first { $0.name == argument.lowercased() }
    guard let known else { return nil }
    computed = known
  }

  static var allValueStrings: [String] { ExchangeGraph.Computed.all.map(\.name) }
}
