/// The class of a citing verb: what the citing text does with what it cites.
public enum Treatment: String, Hashable, Sendable, CaseIterable, Comparable {
  case recall
  case reaffirm
  case note
  case welcome
  case emphasize
  case consider
  case recognize
  case concern
  case regret
  case condemn
  case guide
  case endorse
  case decide
  case request
  case urge
  case encourage
  case invite
  case express

  /// Orders treatments by their names.
  public static func < (left: Treatment, right: Treatment) -> Bool {
    left.rawValue < right.rawValue
  }
}
