/// A body of the United Nations, or near it, that gives instruments their symbols.
public enum Body: UInt8, Hashable, Sendable, CaseIterable {
  /// General Assembly: `A/`.
  case generalAssembly
  /// Security Council: `S/`.
  case securityCouncil
  /// Economic and Social Council: `E/`.
  case economicAndSocialCouncil
  /// Human Rights Council: `A/HRC/`.
  case humanRightsCouncil
  /// Commission on Human Rights: `E/CN.4/`.
  case commissionOnHumanRights
  /// Trusteeship Council: `T/`.
  case trusteeshipCouncil
  /// Secretariat: `ST/`.
  case secretariat
  /// Another body of the United Nations system with a series of its own: `CD/`, `TD/`, `FCCC/`.
  case other
  /// A body outside the United Nations: `AHG/`, `WT/`, `INFCIRC/`.
  case external
}
