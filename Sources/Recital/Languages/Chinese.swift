extension Lexicon {
  /// Chinese.
  static let chinese = Lexicon(
    nounsBefore: PhraseTable(
      .last,
      [
        ("決議案", .resolution), ("决议案", .resolution), ("決議", .resolution), ("决议", .resolution),
        ("決定", .decision), ("决定", .decision),
      ]),
    nounsAfter: PhraseTable(
      .first,
      [
        ("决议", .resolution), ("决定", .decision), ("決議", .resolution), ("決定", .decision),
        ("決議案", .resolution), ("决议案", .resolution),
      ]),
    owners: PhraseTable(
      .last,
      [
        ("大会", .named(.generalAssembly)), ("联大", .named(.generalAssembly)),
        ("大會", .named(.generalAssembly)), ("聯合國大會", .named(.generalAssembly)),
        ("安全理事會", .named(.securityCouncil)), ("安理會", .named(.securityCouncil)),
        ("經濟暨社會理事會", .named(.economicAndSocialCouncil)),
        ("經濟及社會理事會", .named(.economicAndSocialCouncil)),
        ("經社理事會", .named(.economicAndSocialCouncil)),
        ("人權委員會", .named(.commissionOnHumanRights)),
        ("託管理事會", .named(.trusteeshipCouncil)), ("理事會", .council), ("委員會", .named(.other)),
        ("會議", .named(.other)),
        ("安全理事会", .named(.securityCouncil)), ("安理会", .named(.securityCouncil)),
        ("经济及社会理事会", .named(.economicAndSocialCouncil)),
        ("经社理事会", .named(.economicAndSocialCouncil)),
        ("经济和社会理事会", .named(.economicAndSocialCouncil)),
        ("人权理事会", .named(.humanRightsCouncil)),
        ("人权委员会", .named(.commissionOnHumanRights)),
        ("托管理事会", .named(.trusteeshipCouncil)), ("理事会", .council), ("其", .citing),
        ("其相关", .citing), ("其以往", .citing), ("其关于", .citing),
        ("世界卫生大会", .named(.other)), ("卫生大会", .named(.other)),
        ("环境大会", .named(.other)), ("人居大会", .named(.other)), ("会议", .named(.other)),
        // The meeting at which it was adopted is no body.
        ("全体会议", .unnamed), ("次会议", .unnamed), ("届会议", .unnamed),
        ("全體會議", .unnamed), ("次會議", .unnamed), ("屆會議", .unnamed),
        ("委员会", .named(.other)), ("执行局", .named(.other)), ("联盟", .named(.other)),
        ("和平与安全理事会", .named(.other)), ("执行理事会", .named(.other)),
      ]),
    ownersAfter: PhraseTable(.first, []),
    months: PhraseTable(.first, []),
    verbs: verbs(
      bothSpellings([
        (.recall, "覆查|復查|查及|追憶|憶及|復按|回顾|覆按|回顾到|忆及|回顧"),
        (.reaffirm, "復申|確定|再度聲明|重申|申明|再次申明|再度申明|再次重申|确定|重新申明"),
        (
          .note,
          "備悉|鑑悉|知悉|注意到|表示注意到|注意|表示赞赏地注意到|赞赏地注意到|关切地注意到|"
            + "满意地注意到|欣慰地注意到|遗憾地注意到|感兴趣地注意到|表示感谢地注意到|铭记到|"
            + "察及|鑒悉|鑒及"
        ),
        (.welcome, "欣悉|歡迎|讚賞|嘉許|感謝|欢迎|欣见|赞扬|赞赏|祝贺|嘉许|表扬|欣慰|表示欢迎|表示赞赏|感谢|表示感谢"),
        (.emphasize, "強調|著重指出|鄭重指出|强调|着重指出|重点指出|强调指出|突出强调|着重强调|着重|特别强调"),
        (.consider, "審議|審查|業經審議|業已審議|計及|顧念|考虑到|铭记|谨记|念及|审议了|审查了|审议|顾及|审议到|研究了|收到|听取了|考虑"),
        (.recognize, "確認|認識|確信|承認|認為|鑒於|鑑於|认识到|确认|肯定|承认|意识到|深信|坚信|相信|确信|公认|知悉|认为|看到"),
        (.concern, "關切|深切關懷|深表關懷|憂慮|关切|深为关切|严重关切|表示关切|表示严重关切|表示深为关切|深感关切|震惊|深感不安|感到不安|不安"),
        (.regret, "惋惜|遺憾|遗憾|痛惜|表示遗憾|谴责不已|感到遗憾|深感遗憾"),
        (.condemn, "譴責|嚴斥|谴责|强烈谴责|斥责|拒绝"),
        (.guide, "依據|根據|遵循|根据|依照|按照|本着|依据|遵照|依循"),
        (.endorse, "贊同|通過|认可|核可|赞同|通过|核准|支持|同意|批准"),
        (.decide, "決定|決議|聲明|茲決定|决定|决心|宣布|宣告|授权|设立|延长|要求|指定|任命"),
        (.request, "請|請求|建議|囑|请|邀请|吁请|要求|嘱|建议|期待|责成"),
        (.urge, "促請|籲請|促请|敦促|呼吁|吁请|吁求|恳请|力促|吁|提醒|强烈敦促"),
        (.encourage, "鼓励"),
        (.invite, "邀請|邀请|邀"),
        (.express, "表示|希望|期望|欲|愿|深切"),
      ])),
    verbOpenings: table(
      .first,
      TraditionalChinese.bothSpellings(
        "又|还|也|并|再次|在这方面|满意地|赞赏地|关切地|遗憾地|感兴趣地|欣慰地|特别|"
          + "同时|进一步|继续|深为|严重|强烈|表示|再度|仍|仍然|復|特此|郑重|另|尤其|此外|坚决|充分|高度|谨|"
          + "深深|再|进而|兹|特")),
    verbClosings: table(.first, TraditionalChinese.bothSpellings("到|了|指出")),
    pinpointUnits: table(.first, TraditionalChinese.bothSpellings("附件|附录|附文|附表|附編")),
    pinpointLinks: table(.first, TraditionalChinese.bothSpellings("，特别是其中|，特别是|及其|和其|中|的|所附|，尤其是")),
    conjunctions: table(
      .first, TraditionalChinese.bothSpellings("和|及|与|以及|、|或|至|并|和其|及其|又|和大会|暨|同")),
    seriesPhrases: table(
      .first,
      TraditionalChinese.bothSpellings(
        "以往所有题为|以往各项题为|所有题为|以往题为|以往所有有关|以往所有关于|"
          + "以往各项有关|以往各项关于|以前所有题为|以前所有关于|先前所有题为|所有以往题为|"
          + "以往所有以|其他题为|历次题为|以往有关|以往关于")),
    instrumentNouns: table(.first, ""),
    dates: DateWords(
      datedNouns: table(
        .last,
        TraditionalChinese.bothSpellings(
          "的报告|的信|的信函|的声明|的说明|的函件|的普通照会|主席声明|报告|"
            + "来信|信函|来函|声明|说明|函件|普通照会")),
      titleBounds: table(.first, "，|。|；|、|和|及|与|并|(|（|,|;")),
    lists: ListWords(
      letters: [
        ("、", false), (" 和 ", false), ("和", false), ("及", false), (" 及 ", false), ("与", false),
        ("至", true), (" 至 ", true),
      ], suffixRanges: ["至", " 至 "]),
    pinpoints: PinpointWords(),
    series: SeriesWords(
      joints: table(.first, "以及|及|和|并|其|大会|，|, "),
      ends: table(.first, TraditionalChinese.bothSpellings("的决议|的所有决议|的各项决议|的相关决议|的決議")),
      ownSubjects: table(
        .first, TraditionalChinese.bothSpellings("这一问题|此问题|这个问题|该问题|本问题|该主题|此事项|这一主题|这一事项"))),
    treaties: TreatyWords(
      series: [("《条约汇编》", true), ("《条约集》", true), ("国际联盟，《条约汇编》", false)],
      ibidem: ["同上"], numbers: ["第"],
      joints: [
        ("至", true), ("和", false), (" 和 ", false), ("及", false), ("、", false), (" to ", true),
        (" and ", false), (", Nos. ", false), (" and No. ", false),
      ]),
    bodies: BodyWords(
      speakers: table(.first, TraditionalChinese.bothSpellings("安全理事会|安理会|大会|理事会")),
      otherNouns: table(
        .first,
        TraditionalChinese.bothSpellings("商定|一般性|建议|意见|来文|文件|公约|议定书|条|案|项目|卷|声明|报告|法律|法令|表|附件"))),
    isUnspaced: true)
}

extension Lexicon {
  /// Classes of verbs in both spellings.
  private static func bothSpellings(_ classes: [(Treatment, String)]) -> [(Treatment, String)] {
    classes.map { ($0.0, TraditionalChinese.bothSpellings($0.1)) }
  }
}
