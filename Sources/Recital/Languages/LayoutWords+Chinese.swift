extension LayoutWords {
  /// Layout words of Chinese.
  static let chinese = LayoutWords(
    formulas: [
      ("大会", .generalAssembly), ("安全理事会", .securityCouncil),
      ("经济及社会理事会", .economicAndSocialCouncil), ("人权理事会", .humanRightsCouncil),
      ("人权委员会", .commissionOnHumanRights), ("托管理事会", .trusteeshipCouncil),
    ],
    mastheads: [
      ("人权理事会", .humanRightsCouncil), ("安全理事会", .securityCouncil),
      ("经济及社会理事会", .economicAndSocialCouncil), ("大会", .generalAssembly),
      ("大 会", .generalAssembly), ("联合国大会", .generalAssembly),
    ],
    recitals: [
      "回顾", "又", "还", "重申", "再次", "强调", "着重", "重点", "欢迎", "欣", "注意", "认识", "认为",
      "念及", "铭记", "深", "考虑", "确认", "确信", "意识", "满意", "关切", "感到", "赞赏", "表示", "祝贺", "听取",
      "审议", "遵循", "遵照", "鉴于", "申明", "肯定", "谴责", "痛惜", "促请", "敦促", "呼吁", "吁请", "鼓励", "特别",
      "在这方面", "决心", "相信", "震惊", "严重", "强烈", "对", "希望", "期待", "承认", "指出", "进一步", "同时", "赞扬",
      "根据", "依照", "按照", "基于", "收到", "忆及",
    ],
    decisions: [
      "请", "又请", "还请", "再请", "决定", "又决定", "还决定", "促请", "吁请", "呼吁", "敦促", "鼓励", "邀请", "核可", "认可",
      "通过", "建议", "要求", "授权", "赞同", "谴责", "重申", "强调", "欢迎", "表示", "注意到", "确认", "宣布", "核准",
    ],
    annexes: ["附件", "附录"],
    closings: ["全体会议", "次会议"],
    notes: ["见", "另见", "同上", "《", "联合国，《"],
    resolutions: ["第"], agendaItems: ["议程项目"], months: [])
}
