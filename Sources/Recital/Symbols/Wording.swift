/// The words with which one language names resolutions and decisions and the bodies they are of.
struct Wording {
  /// The noun for a resolution.
  let resolution: String
  /// The noun for a decision.
  let decision: String
  /// The names of the bodies.
  let bodies: [Body: String]
  /// Where the parts stand: `{noun}`, `{number}` and `{body}`.
  let pattern: String
  /// The same with a body in front or behind.
  let patternWithBody: String
  /// What stands between a number and a year or session in parentheses.
  let gap: String

  /// The words of a language.
  static func of(_ language: Language) -> Wording {
    switch language {
    case .english: english
    case .chinese: chinese
    case .french: french
    case .spanish: spanish
    case .russian: russian
    case .arabic: arabic
    }
  }

  /// Puts the parts of a phrase in their places.
  func phrase(number: String, isDecision: Bool, body: Body?) -> String {
    let name = body.flatMap { bodies[$0] }
    return (name == nil ? pattern : patternWithBody)
      .replacing("{noun}", with: isDecision ? decision : resolution)
      .replacing("{body}", with: name ?? "")
      .replacing("{number}", with: number)
  }

  private static let english = Wording(
    resolution: "resolution", decision: "decision",
    bodies: [
      .generalAssembly: "General Assembly", .securityCouncil: "Security Council",
      .economicAndSocialCouncil: "Economic and Social Council",
      .humanRightsCouncil: "Human Rights Council",
      .commissionOnHumanRights: "Commission on Human Rights",
      .trusteeshipCouncil: "Trusteeship Council",
    ], pattern: "{noun} {number}", patternWithBody: "{body} {noun} {number}", gap: " ")

  private static let chinese = Wording(
    resolution: "决议", decision: "决定",
    bodies: [
      .generalAssembly: "大会", .securityCouncil: "安全理事会",
      .economicAndSocialCouncil: "经济及社会理事会", .humanRightsCouncil: "人权理事会",
      .commissionOnHumanRights: "人权委员会", .trusteeshipCouncil: "托管理事会",
    ], pattern: "第 {number} 号{noun}", patternWithBody: "{body}第 {number} 号{noun}", gap: "")

  private static let french = Wording(
    resolution: "résolution", decision: "décision",
    bodies: [
      .generalAssembly: "de l’Assemblée générale", .securityCouncil: "du Conseil de sécurité",
      .economicAndSocialCouncil: "du Conseil économique et social",
      .humanRightsCouncil: "du Conseil des droits de l’homme",
      .commissionOnHumanRights: "de la Commission des droits de l’homme",
      .trusteeshipCouncil: "du Conseil de tutelle",
    ], pattern: "{noun} {number}", patternWithBody: "{noun} {number} {body}", gap: " ")

  private static let spanish = Wording(
    resolution: "resolución", decision: "decisión",
    bodies: [
      .generalAssembly: "de la Asamblea General", .securityCouncil: "del Consejo de Seguridad",
      .economicAndSocialCouncil: "del Consejo Económico y Social",
      .humanRightsCouncil: "del Consejo de Derechos Humanos",
      .commissionOnHumanRights: "de la Comisión de Derechos Humanos",
      .trusteeshipCouncil: "del Consejo de Administración Fiduciaria",
    ], pattern: "{noun} {number}", patternWithBody: "{noun} {number} {body}", gap: " ")

  private static let russian = Wording(
    resolution: "резолюция", decision: "решение",
    bodies: [
      .generalAssembly: "Генеральной Ассамблеи", .securityCouncil: "Совета Безопасности",
      .economicAndSocialCouncil: "Экономического и Социального Совета",
      .humanRightsCouncil: "Совета по правам человека",
      .commissionOnHumanRights: "Комиссии по правам человека",
      .trusteeshipCouncil: "Совета по Опеке",
    ], pattern: "{noun} {number}", patternWithBody: "{noun} {number} {body}", gap: " ")

  private static let arabic = Wording(
    resolution: "القرار", decision: "المقرر",
    bodies: [
      .generalAssembly: "الجمعية العامة", .securityCouncil: "مجلس الأمن",
      .economicAndSocialCouncil: "المجلس الاقتصادي والاجتماعي",
      .humanRightsCouncil: "مجلس حقوق الإنسان", .commissionOnHumanRights: "لجنة حقوق الإنسان",
      .trusteeshipCouncil: "مجلس الوصاية",
    ], pattern: "{noun} {number}", patternWithBody: "{noun} {number} ({body})", gap: " ")
}
