extension LayoutWords {
  /// Layout words of Chinese.
  static let chinese = LayoutWords(
    formulas: [
      ("大会", .generalAssembly), ("安全理事会", .securityCouncil),
      ("经济及社会理事会", .economicAndSocialCouncil), ("人权理事会", .humanRightsCouncil),
      ("人权委员会", .commissionOnHumanRights), ("托管理事会", .trusteeshipCouncil),
      ("大會", .generalAssembly), ("安全理事會", .securityCouncil),
      ("經濟暨社會理事會", .economicAndSocialCouncil), ("經濟及社會理事會", .economicAndSocialCouncil),
      ("託管理事會", .trusteeshipCouncil),
    ],
    mastheads: [
      ("人权理事会", .humanRightsCouncil), ("安全理事会", .securityCouncil),
      ("经济及社会理事会", .economicAndSocialCouncil), ("大会", .generalAssembly),
      ("大 会", .generalAssembly), ("联合国大会", .generalAssembly),
      ("安全理事會", .securityCouncil), ("經濟暨社會理事會", .economicAndSocialCouncil),
      ("大會", .generalAssembly),
    ],
    recitals: TraditionalChinese.bothSpellings([
      "回顾", "又", "还", "重申", "再次", "强调", "着重", "重点", "欢迎", "欣", "注意", "认识", "认为",
      "念及", "铭记", "深", "考虑", "确认", "确信", "意识", "满意", "关切", "感到", "赞赏", "表示", "祝贺", "听取",
      "审议", "遵循", "遵照", "鉴于", "申明", "肯定", "谴责", "痛惜", "促请", "敦促", "呼吁", "吁请", "鼓励", "特别",
      "在这方面", "决心", "相信", "震惊", "严重", "强烈", "对", "希望", "期待", "承认", "指出", "进一步", "同时", "赞扬",
      "根据", "依照", "按照", "基于", "收到", "忆及", "覆按", "覆查", "復按", "憶及", "鑒於", "鑑於", "鑒悉", "備悉",
      "審議", "審查", "業經", "念及", "計及", "確認", "認為", "欣悉", "歡迎", "強調", "注意", "依據", "關切",
    ]),
    decisions: TraditionalChinese.bothSpellings([
      "请", "又请", "还请", "再请", "决定", "又决定", "还决定", "促请", "吁请", "呼吁", "敦促", "鼓励", "邀请", "核可", "认可",
      "通过", "建议", "要求", "授权", "赞同", "谴责", "重申", "强调", "欢迎", "表示", "注意到", "确认", "宣布", "核准",
      "請", "決定", "促請", "籲請", "敦促", "鼓勵", "邀請", "贊同", "通過", "譴責", "重申", "強調", "歡迎", "確認",
      "宣告", "聲明", "囑", "茲",
    ]),
    annexes: TraditionalChinese.bothSpellings(["附件", "附录"]),
    closings: ["全体会议", "次会议", "全體會議", "次會議"],
    notes: ["见", "另见", "同上", "《", "联合国，《"],
    resolutions: ["第"], agendaItems: TraditionalChinese.bothSpellings(["议程项目"]), months: [])
}
