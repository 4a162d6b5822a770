/// The class of a citing verb: what the citing text does with what it cites.
public enum Treatment: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Calls to mind: "Recalling", `回顾`.
  case recall
  /// Says again: "Reaffirming", `重申`.
  case reaffirm
  /// Takes notice: "Noting", `注意到`.
  case note
  /// Welcomes or praises: "Welcoming", `欢迎`.
  case welcome
  /// Lays weight on: "Emphasizing", `强调`.
  case emphasize
  /// Has before it: "Having considered", `审议了`.
  case consider
  /// Accepts as a fact: "Recognizing", `认识到`.
  case recognize
  /// Is worried: "Concerned", `关切`.
  case concern
  /// Regrets: "Deploring", `遗憾`.
  case regret
  /// Condemns or rejects: "Condemning", `谴责`.
  case condemn
  /// Acts by its light: "Guided by", `遵循`.
  case guide
  /// Takes as its own: "Endorses", `核可`.
  case endorse
  /// Decides: "Decides", `决定`.
  case decide
  /// Asks to be done: "Requests", `请`.
  case request
  /// Presses for: "Urges", `敦促`.
  case urge
  /// Encourages: "Encourages", `鼓励`.
  case encourage
  /// Invites: "Invites", `邀请`.
  case invite
  /// Expresses something else: "Expressing", `表示`.
  case express

  /// Orders treatments by their names.
  public static func < (left: Treatment, right: Treatment) -> Bool {
    left.rawValue < right.rawValue
  }
}
