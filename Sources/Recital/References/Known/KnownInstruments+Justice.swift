extension KnownInstruments {
  /// Crime prevention and justice, acts of terrorism, and protocols to treaties on human rights.
  static let justice = """
    = Optional Protocol to the Convention on the Rights of Persons with Disabilities
    en Optional Protocol to the Convention on the Rights of Persons with Disabilities
    fr Protocole facultatif se rapportant à la Convention relative aux droits des personnes handicapées
    es Protocolo Facultativo de la Convención sobre los Derechos de las Personas con Discapacidad
    ru Факультативный протокол к Конвенции о правах инвалидов
    zh 残疾人权利公约任择议定书 残疾人权利公约的任择议定书
    ar البروتوكول الاختياري لاتفاقية حقوق الأشخاص ذوي الإعاقة
    = Optional Protocol to the Convention on the Rights of the Child on the sale of children, child \
    prostitution and child pornography
    en Optional Protocol to the Convention on the Rights of the Child on the sale of children, child \
    prostitution and child pornography
    fr Protocole facultatif à la Convention relative aux droits de l'enfant, concernant la vente \
    d'enfants, la prostitution des enfants et la pornographie mettant en scène des enfants
    es Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la venta de \
    niños, la prostitución infantil y la utilización de niños en la pornografía
    ru Факультативный протокол к Конвенции о правах ребенка, касающийся торговли детьми, детской \
    проституции и детской порнографии
    zh 儿童权利公约关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书
    zh 关于买卖儿童、儿童卖淫和儿童色情制品问题的儿童权利公约任择议定书
    ar البروتوكول الاختياري لاتفاقية حقوق الطفل المتعلق ببيع الأطفال واستغلال الأطفال في البغاء وفي المواد \
    الإباحية
    = A/RES/76/181
    en Kyoto Declaration on Advancing Crime Prevention, Criminal Justice and the Rule of Law
    en Kyoto Declaration
    fr Déclaration de Kyoto sur la promotion de la prévention du crime, de la justice pénale et de \
    l'état de droit
    fr Déclaration de Kyoto
    es Declaración de Kioto sobre la Promoción de la Prevención del Delito, la Justicia Penal y el \
    Estado de Derecho
    es Declaración de Kioto
    ru Киотская декларация
    zh 关于推进预防犯罪、刑事司法和法治的京都宣言 京都宣言
    ar إعلان كيوتو
    = A/RES/70/174
    en Doha Declaration on Integrating Crime Prevention and Criminal Justice into the Wider United \
    Nations Agenda
    fr Déclaration de Doha sur l'intégration de la prévention de la criminalité et de la justice \
    pénale
    es Declaración de Doha sobre la Integración de la Prevención del Delito y la Justicia Penal
    ru Дохинская декларация о включении вопросов предупреждения преступности и уголовного \
    правосудия
    zh 关于将预防犯罪和刑事司法纳入更广泛的联合国议程的多哈宣言
    ar إعلان الدوحة بشأن إدماج منع الجريمة والعدالة الجنائية
    = A/RES/65/230
    en Salvador Declaration on Comprehensive Strategies for Global Challenges
    en Salvador Declaration
    fr Déclaration de Salvador
    es Declaración de Salvador
    ru Салвадорская декларация
    zh 萨尔瓦多宣言
    ar إعلان سلفادور
    = A/RES/34/169
    en Code of Conduct for Law Enforcement Officials
    fr Code de conduite pour les responsables de l'application des lois
    es Código de conducta para funcionarios encargados de hacer cumplir la ley
    ru Кодекс поведения должностных лиц по поддержанию правопорядка
    zh 执法人员行为守则
    ar مدونة قواعد سلوك الموظفين المكلفين بإنفاذ القوانين
    = A/RES/45/112
    en United Nations Guidelines for the Prevention of Juvenile Delinquency
    en Riyadh Guidelines
    fr Principes directeurs de Riyad
    es Directrices de Riad
    ru Эр-Риядские руководящие принципы
    zh 联合国预防少年犯罪准则 利雅得准则
    ar مبادئ الرياض التوجيهية
    = A/RES/48/134
    en Principles relating to the Status of National Institutions for the Promotion and Protection \
    of Human Rights
    en Principles relating to the status of national institutions
    fr Principes concernant le statut des institutions nationales
    es Principios relativos al estatuto de las instituciones nacionales
    ru Принципы, касающиеся статуса национальных учреждений
    zh 关于促进和保护人权的国家机构的地位的原则 关于国家机构地位的原则
    ar المبادئ المتعلقة بمركز المؤسسات الوطنية
    = UNTS 37517
    en International Convention for the Suppression of Terrorist Bombings
    fr Convention internationale pour la répression des attentats terroristes à l'explosif
    es Convenio Internacional para la Represión de los Atentados Terroristas Cometidos con Bombas
    ru Международная конвенция о борьбе с бомбовым терроризмом
    zh 制止恐怖主义爆炸的国际公约 制止恐怖主义爆炸事件的国际公约
    ar الاتفاقية الدولية لقمع الهجمات الإرهابية بالقنابل
    = UNTS 15410
    en Convention on the Prevention and Punishment of Crimes against Internationally Protected \
    Persons, including Diplomatic Agents
    fr Convention sur la prévention et la répression des infractions contre les personnes jouissant \
    d'une protection internationale
    es Convención sobre la Prevención y el Castigo de Delitos contra Personas Internacionalmente \
    Protegidas
    ru Конвенция о предотвращении и наказании преступлений против лиц, пользующихся международной \
    защитой
    zh 关于防止和惩处侵害应受国际保护人员包括外交代表的罪行的公约
    ar اتفاقية منع الجرائم المرتكبة ضد الأشخاص المتمتعين بحماية دولية
    = UNTS 12325
    en Convention for the Suppression of Unlawful Seizure of Aircraft
    fr Convention pour la répression de la capture illicite d'aéronefs
    es Convenio para la Represión del Apoderamiento Ilícito de Aeronaves
    ru Конвенция о борьбе с незаконным захватом воздушных судов
    zh 关于制止非法劫持航空器的公约
    ar اتفاقية قمع الاستيلاء غير المشروع على الطائرات
    = UNTS 29004
    en Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation
    fr Convention pour la répression d'actes illicites contre la sécurité de la navigation maritime
    es Convenio para la Represión de Actos Ilícitos contra la Seguridad de la Navegación Marítima
    ru Конвенция о борьбе с незаконными актами, направленными против безопасности морского \
    судоходства
    zh 制止危及海上航行安全非法行为公约
    ar اتفاقية قمع الأعمال غير المشروعة الموجهة ضد سلامة الملاحة البحرية
    = UNTS 24631
    en Convention on the Physical Protection of Nuclear Material
    fr Convention sur la protection physique des matières nucléaires
    es Convención sobre la Protección Física de los Materiales Nucleares
    ru Конвенция о физической защите ядерного материала
    zh 核材料实物保护公约
    ar اتفاقية الحماية المادية للمواد النووية
    = UNTS 2613
    en Convention on the Political Rights of Women
    fr Convention sur les droits politiques de la femme
    es Convención sobre los Derechos Políticos de la Mujer
    ru Конвенция о политических правах женщин
    zh 妇女政治权利公约
    ar الاتفاقية المتعلقة بالحقوق السياسية للمرأة
    """
}
