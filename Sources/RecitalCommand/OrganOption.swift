import ArgumentParser
import Recital

/// An organ as it is given on the command line: by the beginning of its symbols, or by its name.
struct OrganOption: ExpressibleByArgument {
  let body: Body

  /// Reads `S`, `A/HRC` or `security-council`.
  init?(argument: String) {
    let name = argument.lowercased()
    guard let known = OrganOption.names.first(where: { $0.symbol == name || $0.words == name })
    else { return nil }
    body = known.body
  }

  static var allValueStrings: [String] {
    names.map { $0.symbol == $0.words ? $0.words : $0.symbol.uppercased() }
  }

  private static let names: [(body: Body, symbol: String, words: String)] = [
    (.generalAssembly, "a", "general-assembly"), (.securityCouncil, "s", "security-council"),
    (.economicAndSocialCouncil, "e", "economic-and-social-council"),
    (.trusteeshipCouncil, "t", "trusteeship-council"), (.secretariat, "st", "secretariat"),
    (.humanRightsCouncil, "a/hrc", "human-rights-council"),
    (.commissionOnHumanRights, "e/cn.4", "commission-on-human-rights"),
    (.other, "other", "other"), (.external, "external", "external"),
  ]
}
