extension KnownInstruments {
  /// Human rights: declarations, covenants, conventions and rules for the treatment of people.
  static let rights = """
    = A/RES/217(III)A
    en Universal Declaration of Human Rights
    en Universal Declaration
    fr Déclaration universelle des droits de l'homme
    fr Déclaration universelle
    es Declaración Universal de Derechos Humanos
    es Declaración Universal de los Derechos Humanos
    ru Всеобщая декларация прав человека
    zh 世界人权宣言
    ar الإعلان العالمي لحقوق الإنسان
    = UNTS 14668
    en International Covenant on Civil and Political Rights
    fr Pacte international relatif aux droits civils et politiques
    es Pacto Internacional de Derechos Civiles y Políticos
    ru Международный пакт о гражданских и политических правах
    zh 公民权利和政治权利国际公约 公民及政治权利国际公约 公民权利及政治权利国际公约
    ar العهد الدولي الخاص بالحقوق المدنية والسياسية
    = UNTS 14531
    en International Covenant on Economic, Social and Cultural Rights
    fr Pacte international relatif aux droits économiques, sociaux et culturels
    es Pacto Internacional de Derechos Económicos, Sociales y Culturales
    ru Международный пакт об экономических, социальных и культурных правах
    zh 经济、社会及文化权利国际公约 经济社会文化权利国际公约
    ar العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية
    = A/RES/2200(XXI)A
    en International Covenants on Human Rights
    fr pactes internationaux relatifs aux droits de l'homme
    es Pactos Internacionales de Derechos Humanos
    ru Международные пакты о правах человека
    zh 国际人权两公约 国际人权公约 国际人权盟约
    ar العهدان الدوليان الخاصان بحقوق الإنسان
    ar العهدين الدوليين الخاصين بحقوق الإنسان
    = A/RES/44/128
    en Second Optional Protocol to the International Covenant on Civil and Political Rights
    fr Deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits \
    civils et politiques
    es Segundo Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos
    ru Второй факультативный протокол к Международному пакту о гражданских и политических правах
    zh 旨在废除死刑的公民权利和政治权利国际公约第二项任择议定书
    zh 公民权利和政治权利国际公约第二项任择议定书
    ar البروتوكول الاختياري الثاني الملحق بالعهد الدولي الخاص بالحقوق المدنية والسياسية
    = Optional Protocol to the International Covenant on Civil and Political Rights
    en Optional Protocol to the International Covenant on Civil and Political Rights
    fr Protocole facultatif se rapportant au Pacte international relatif aux droits civils et \
    politiques
    es Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos
    ru Факультативный протокол к Международному пакту о гражданских и политических правах
    zh 公民权利和政治权利国际公约任择议定书
    ar البروتوكول الاختياري الملحق بالعهد الدولي الخاص بالحقوق المدنية والسياسية
    = A/RES/63/117
    en Optional Protocol to the International Covenant on Economic, Social and Cultural Rights
    fr Protocole facultatif se rapportant au Pacte international relatif aux droits économiques, \
    sociaux et culturels
    es Protocolo Facultativo del Pacto Internacional de Derechos Económicos, Sociales y Culturales
    ru Факультативный протокол к Международному пакту об экономических, социальных и культурных \
    правах
    zh 经济、社会及文化权利国际公约任择议定书
    ar البروتوكول الاختياري الملحق بالعهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية
    = UNTS 9464
    en International Convention on the Elimination of All Forms of Racial Discrimination
    fr Convention internationale sur l'élimination de toutes les formes de discrimination raciale
    es Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial
    ru Международная конвенция о ликвидации всех форм расовой дискриминации
    zh 消除一切形式种族歧视国际公约
    ar الاتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري
    = UNTS 20378
    en Convention on the Elimination of All Forms of Discrimination against Women
    fr Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes
    es Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer
    ru Конвенция о ликвидации всех форм дискриминации в отношении женщин
    zh 消除对妇女一切形式歧视公约
    ar اتفاقية القضاء على جميع أشكال التمييز ضد المرأة
    = Optional Protocol to the Convention on the Elimination of All Forms of Discrimination \
    against Women
    en Optional Protocol to the Convention on the Elimination of All Forms of Discrimination \
    against Women
    fr Protocole facultatif à la Convention sur l'élimination de toutes les formes de \
    discrimination à l'égard des femmes
    es Protocolo Facultativo de la Convención sobre la Eliminación de Todas las Formas de \
    Discriminación contra la Mujer
    ru Факультативный протокол к Конвенции о ликвидации всех форм дискриминации в отношении женщин
    zh 消除对妇女一切形式歧视公约任择议定书
    ar البروتوكول الاختياري لاتفاقية القضاء على جميع أشكال التمييز ضد المرأة
    = UNTS 24841
    en Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
    en Convention against Torture
    fr Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
    fr Convention contre la torture
    es Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
    es Convención contra la Tortura
    ru Конвенция против пыток и других жестоких, бесчеловечных или унижающих достоинство видов \
    обращения и наказания
    ru Конвенция против пыток
    zh 禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约 禁止酷刑公约
    ar اتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة
    ar اتفاقية مناهضة التعذيب
    = Optional Protocol to the Convention against Torture
    en Optional Protocol to the Convention against Torture
    fr Protocole facultatif se rapportant à la Convention contre la torture
    es Protocolo Facultativo de la Convención contra la Tortura
    ru Факультативный протокол к Конвенции против пыток
    zh 禁止酷刑公约任择议定书 禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约任择议定书
    ar البروتوكول الاختياري لاتفاقية مناهضة التعذيب
    = UNTS 27531
    en Convention on the Rights of the Child
    fr Convention relative aux droits de l'enfant
    es Convención sobre los Derechos del Niño
    ru Конвенция о правах ребенка
    zh 儿童权利公约
    ar اتفاقية حقوق الطفل
    = Optional Protocol to the Convention on the Rights of the Child on the involvement of \
    children in armed conflict
    en Optional Protocol to the Convention on the Rights of the Child on the involvement of \
    children in armed conflict
    fr Protocole facultatif à la Convention relative aux droits de l'enfant, concernant \
    l'implication d'enfants dans les conflits armés
    es Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la \
    participación de niños en los conflictos armados
    ru Факультативный протокол к Конвенции о правах ребенка, касающийся участия детей в \
    вооруженных конфликтах
    zh 儿童权利公约关于儿童卷入武装冲突问题的任择议定书
    zh 关于儿童卷入武装冲突问题的儿童权利公约任择议定书
    ar البروتوكول الاختياري لاتفاقية حقوق الطفل المتعلق باشتراك الأطفال في المنازعات المسلحة
    = UNTS 39481
    en International Convention on the Protection of the Rights of All Migrant Workers and \
    Members of Their Families
    fr Convention internationale sur la protection des droits de tous les travailleurs migrants et \
    des membres de leur famille
    es Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores \
    Migratorios y de sus Familiares
    ru Международная конвенция о защите прав всех трудящихся-мигрантов и членов их семей
    zh 保护所有移徙工人及其家庭成员权利国际公约
    ar الاتفاقية الدولية لحماية حقوق جميع العمال المهاجرين وأفراد أسرهم
    = UNTS 44910
    en Convention on the Rights of Persons with Disabilities
    fr Convention relative aux droits des personnes handicapées
    es Convención sobre los Derechos de las Personas con Discapacidad
    ru Конвенция о правах инвалидов
    zh 残疾人权利公约
    ar اتفاقية حقوق الأشخاص ذوي الإعاقة
    = UNTS 48088
    en International Convention for the Protection of All Persons from Enforced Disappearance
    fr Convention internationale pour la protection de toutes les personnes contre les \
    disparitions forcées
    es Convención Internacional para la Protección de Todas las Personas contra las Desapariciones \
    Forzadas
    ru Международная конвенция для защиты всех лиц от насильственных исчезновений
    zh 保护所有人免遭强迫失踪国际公约
    ar الاتفاقية الدولية لحماية جميع الأشخاص من الاختفاء القسري
    = UNTS 1021
    en Convention on the Prevention and Punishment of the Crime of Genocide
    en Genocide Convention
    fr Convention pour la prévention et la répression du crime de génocide
    es Convención para la Prevención y la Sanción del Delito de Genocidio
    ru Конвенция о предупреждении преступления геноцида и наказании за него
    zh 防止及惩治灭绝种族罪公约 灭绝种族罪公约
    ar اتفاقية منع جريمة الإبادة الجماعية والمعاقبة عليها
    = UNTS 2545
    en Convention relating to the Status of Refugees
    fr Convention relative au statut des réfugiés
    es Convención sobre el Estatuto de los Refugiados
    ru Конвенция о статусе беженцев
    zh 关于难民地位的公约 关于难民地位公约
    ar الاتفاقية الخاصة بوضع اللاجئين
    ar الاتفاقية المتعلقة بمركز اللاجئين
    = UNTS 8791
    en Protocol relating to the Status of Refugees
    fr Protocole relatif au statut des réfugiés
    es Protocolo sobre el Estatuto de los Refugiados
    ru Протокол, касающийся статуса беженцев
    zh 关于难民地位的议定书
    ar البروتوكول الخاص بوضع اللاجئين
    = UNTS 14861
    en International Convention on the Suppression and Punishment of the Crime of Apartheid
    fr Convention internationale sur l'élimination et la répression du crime d'apartheid
    es Convención Internacional sobre la Represión y el Castigo del Crimen de Apartheid
    ru Международная конвенция о пресечении преступления апартеида и наказании за него
    zh 禁止并惩治种族隔离罪行国际公约
    ar الاتفاقية الدولية لقمع جريمة الفصل العنصري والمعاقبة عليها
    = A/CONF.157/23
    en Vienna Declaration and Programme of Action
    fr Déclaration et Programme d'action de Vienne
    fr Déclaration et le Programme d'action de Vienne
    es Declaración y Programa de Acción de Viena
    es Declaración y el Programa de Acción de Viena
    ru Венская декларация и Программа действий
    zh 维也纳宣言和行动纲领
    ar إعلان وبرنامج عمل فيينا
    ar إعلان فيينا وبرنامج عملها
    = A/CONF.189/12
    en Durban Declaration and Programme of Action
    en Durban Declaration
    en Durban Programme of Action
    fr Déclaration et Programme d'action de Durban
    fr Déclaration et le Programme d'action de Durban
    es Declaración y Programa de Acción de Durban
    es Declaración y el Programa de Acción de Durban
    ru Дурбанская декларация и Программа действий
    zh 德班宣言和行动纲领
    ar إعلان وبرنامج عمل ديربان
    ar إعلان ديربان وبرنامج عملها
    = A/RES/61/295
    en United Nations Declaration on the Rights of Indigenous Peoples
    fr Déclaration des Nations Unies sur les droits des peuples autochtones
    es Declaración de las Naciones Unidas sobre los Derechos de los Pueblos Indígenas
    es Declaración sobre los Derechos de los Pueblos Indígenas
    ru Декларация Организации Объединенных Наций о правах коренных народов
    zh 联合国土著人民权利宣言
    ar إعلان الأمم المتحدة بشأن حقوق الشعوب الأصلية
    = A/RES/41/128
    en Declaration on the Right to Development
    fr Déclaration sur le droit au développement
    es Declaración sobre el Derecho al Desarrollo
    ru Декларация о праве на развитие
    zh 发展权利宣言
    ar إعلان الحق في التنمية
    = A/RES/53/144
    en Declaration on the Right and Responsibility of Individuals, Groups and Organs of Society to \
    Promote and Protect Universally Recognized Human Rights and Fundamental Freedoms
    en Declaration on Human Rights Defenders
    fr Déclaration sur le droit et la responsabilité des individus, groupes et organes de la \
    société de promouvoir et protéger les droits de l'homme et les libertés fondamentales \
    universellement reconnus
    es Declaración sobre el Derecho y el Deber de los Individuos, los Grupos y las Instituciones \
    de Promover y Proteger los Derechos Humanos y las Libertades Fundamentales Universalmente \
    Reconocidos
    ru Декларация о правозащитниках
    zh 人权维护者宣言
    ar إعلان المدافعين عن حقوق الإنسان
    = A/RES/47/133
    en Declaration on the Protection of All Persons from Enforced Disappearance
    fr Déclaration sur la protection de toutes les personnes contre les disparitions forcées
    es Declaración sobre la Protección de Todas las Personas contra las Desapariciones Forzadas
    ru Декларация о защите всех лиц от насильственных исчезновений
    zh 保护所有人不遭受强迫失踪宣言
    ar إعلان حماية جميع الأشخاص من الاختفاء القسري
    = A/RES/47/135
    en Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and \
    Linguistic Minorities
    fr Déclaration des droits des personnes appartenant à des minorités nationales ou ethniques, \
    religieuses et linguistiques
    es Declaración sobre los Derechos de las Personas Pertenecientes a Minorías Nacionales o \
    Étnicas, Religiosas y Lingüísticas
    ru Декларация о правах лиц, принадлежащих к национальным или этническим, религиозным и \
    языковым меньшинствам
    zh 在民族或族裔、宗教和语言上属于少数群体的人的权利宣言
    ar إعلان حقوق الأشخاص المنتمين إلى أقليات قومية أو إثنية وإلى أقليات دينية ولغوية
    = A/RES/48/104
    en Declaration on the Elimination of Violence against Women
    fr Déclaration sur l'élimination de la violence à l'égard des femmes
    es Declaración sobre la Eliminación de la Violencia contra la Mujer
    ru Декларация об искоренении насилия в отношении женщин
    zh 消除对妇女的暴力行为宣言
    ar إعلان القضاء على العنف ضد المرأة
    = A/RES/36/55
    en Declaration on the Elimination of All Forms of Intolerance and of Discrimination Based on \
    Religion or Belief
    fr Déclaration sur l'élimination de toutes les formes d'intolérance et de discrimination \
    fondées sur la religion ou la conviction
    es Declaración sobre la Eliminación de Todas las Formas de Intolerancia y Discriminación \
    Fundadas en la Religión o las Convicciones
    ru Декларация о ликвидации всех форм нетерпимости и дискриминации на основе религии или \
    убеждений
    zh 消除基于宗教或信仰原因的一切形式的不容忍和歧视宣言
    ar إعلان القضاء على جميع أشكال التعصب والتمييز القائمين على أساس الدين أو المعتقد
    = A/RES/70/175
    en United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela \
    Rules)
    en Nelson Mandela Rules
    fr Règles Nelson Mandela
    es Reglas Nelson Mandela
    ru Правила Нельсона Манделы
    zh 纳尔逊·曼德拉规则 联合国囚犯待遇最低限度标准规则
    ar قواعد نيلسون مانديلا
    = A/RES/65/229
    en United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for \
    Women Offenders
    en Bangkok Rules
    fr Règles de Bangkok
    es Reglas de Bangkok
    ru Бангкокские правила
    zh 曼谷规则 联合国女性囚犯待遇和女性罪犯非拘禁措施规则
    ar قواعد بانكوك
    = A/HRC/17/31
    en Guiding Principles on Business and Human Rights
    fr Principes directeurs relatifs aux entreprises et aux droits de l'homme
    es Principios Rectores sobre las Empresas y los Derechos Humanos
    ru Руководящие принципы предпринимательской деятельности в аспекте прав человека
    zh 工商业与人权指导原则 工商企业与人权指导原则
    ar المبادئ التوجيهية بشأن الأعمال التجارية وحقوق الإنسان
    = African Charter on Human and Peoples' Rights
    en African Charter on Human and Peoples' Rights
    fr Charte africaine des droits de l'homme et des peuples
    es Carta Africana de Derechos Humanos y de los Pueblos
    ru Африканская хартия прав человека и народов
    zh 非洲人权和民族权宪章
    ar الميثاق الأفريقي لحقوق الإنسان والشعوب
    """
}
