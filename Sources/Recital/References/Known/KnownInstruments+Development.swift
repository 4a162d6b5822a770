extension KnownInstruments {
  /// Development, environment, population, migration, disasters.
  static let development = """
    = A/RES/70/1
    en 2030 Agenda for Sustainable Development
    en 2030 Agenda
    fr Programme de développement durable à l'horizon 2030
    fr Programme 2030
    es Agenda 2030 para el Desarrollo Sostenible
    es Agenda 2030
    ru Повестка дня в области устойчивого развития на период до 2030 года
    ru Повестка дня на период до 2030 года
    zh 2030年可持续发展议程 变革我们的世界：2030年可持续发展议程 2030年议程
    ar خطة التنمية المستدامة لعام 2030
    ar خطة عام 2030
    = A/RES/69/313
    en Addis Ababa Action Agenda of the Third International Conference on Financing for Development
    en Addis Ababa Action Agenda
    fr Programme d'action d'Addis-Abeba
    es Agenda de Acción de Addis Abeba
    ru Аддис-Абебская программа действий
    zh 第三次发展筹资问题国际会议亚的斯亚贝巴行动议程 亚的斯亚贝巴行动议程
    ar خطة عمل أديس أبابا
    = UNTS 54113
    en Paris Agreement
    fr Accord de Paris
    es Acuerdo de París
    ru Парижское соглашение
    zh 巴黎协定
    ar اتفاق باريس
    = UNTS 30822
    en United Nations Framework Convention on Climate Change
    en Framework Convention on Climate Change
    fr Convention-cadre des Nations Unies sur les changements climatiques
    es Convención Marco de las Naciones Unidas sobre el Cambio Climático
    ru Рамочная конвенция Организации Объединенных Наций об изменении климата
    zh 联合国气候变化框架公约
    ar اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ
    = Kyoto Protocol to the United Nations Framework Convention on Climate Change
    en Kyoto Protocol to the United Nations Framework Convention on Climate Change
    en Kyoto Protocol
    fr Protocole de Kyoto
    es Protocolo de Kyoto
    ru Киотский протокол
    zh 联合国气候变化框架公约京都议定书 京都议定书
    ar بروتوكول كيوتو
    = A/RES/69/283
    en Sendai Framework for Disaster Risk Reduction 2015–2030
    en Sendai Framework for Disaster Risk Reduction
    en Sendai Framework
    en Sendai Declaration
    fr Cadre d'action de Sendai pour la réduction des risques de catastrophe
    fr Cadre de Sendai
    es Marco de Sendái para la Reducción del Riesgo de Desastres
    es Marco de Sendái
    ru Сендайская рамочная программа по снижению риска бедствий
    ru Сендайская рамочная программа
    zh 2015-2030年仙台减少灾害风险框架 2015－2030年仙台减少灾害风险框架 仙台减少灾害风险框架 仙台框架
    ar إطار سينداي للحد من مخاطر الكوارث
    ar إطار سينداي
    = A/RES/71/256
    en New Urban Agenda
    fr Nouveau Programme pour les villes
    es Nueva Agenda Urbana
    ru Новая программа развития городов
    zh 新城市议程
    ar الخطة الحضرية الجديدة
    = UNTS 31363
    en United Nations Convention on the Law of the Sea
    en Convention on the Law of the Sea
    fr Convention des Nations Unies sur le droit de la mer
    es Convención de las Naciones Unidas sobre el Derecho del Mar
    ru Конвенция Организации Объединенных Наций по морскому праву
    zh 联合国海洋法公约
    ar اتفاقية الأمم المتحدة لقانون البحار
    = UNTS 30619
    en Convention on Biological Diversity
    fr Convention sur la diversité biologique
    es Convenio sobre la Diversidad Biológica
    ru Конвенция о биологическом разнообразии
    zh 生物多样性公约
    ar اتفاقية التنوع البيولوجي
    = UNTS 33480
    en United Nations Convention to Combat Desertification in Those Countries Experiencing Serious \
    Drought and/or Desertification, Particularly in Africa
    en United Nations Convention to Combat Desertification
    en Convention to Combat Desertification
    fr Convention des Nations Unies sur la lutte contre la désertification
    es Convención de las Naciones Unidas de Lucha contra la Desertificación
    ru Конвенция Организации Объединенных Наций по борьбе с опустыниванием
    zh 联合国防治荒漠化公约
    zh 联合国关于在发生严重干旱和/或荒漠化的国家特别是在非洲防治荒漠化的公约
    ar اتفاقية الأمم المتحدة لمكافحة التصحر
    = UNTS 26369
    en Montreal Protocol on Substances that Deplete the Ozone Layer
    en Montreal Protocol
    fr Protocole de Montréal relatif à des substances qui appauvrissent la couche d'ozone
    fr Protocole de Montréal
    es Protocolo de Montreal relativo a las Sustancias que Agotan la Capa de Ozono
    es Protocolo de Montreal
    ru Монреальский протокол
    zh 关于消耗臭氧层物质的蒙特利尔议定书 蒙特利尔议定书
    ar بروتوكول مونتريال
    = UNTS 26164
    en Vienna Convention for the Protection of the Ozone Layer
    fr Convention de Vienne pour la protection de la couche d'ozone
    es Convenio de Viena para la Protección de la Capa de Ozono
    ru Венская конвенция об охране озонового слоя
    zh 保护臭氧层维也纳公约
    ar اتفاقية فيينا لحماية طبقة الأوزون
    = UNTS 14537
    en Convention on International Trade in Endangered Species of Wild Fauna and Flora
    fr Convention sur le commerce international des espèces de faune et de flore sauvages menacées \
    d'extinction
    es Convención sobre el Comercio Internacional de Especies Amenazadas de Fauna y Flora Silvestres
    ru Конвенция о международной торговле видами дикой фауны и флоры, находящимися под угрозой \
    исчезновения
    zh 濒危野生动植物种国际贸易公约
    ar اتفاقية الاتجار الدولي بأنواع الحيوانات والنباتات البرية المهددة بالانقراض
    = Rio Declaration on Environment and Development
    en Rio Declaration on Environment and Development
    en Rio Declaration
    fr Déclaration de Rio sur l'environnement et le développement
    fr Déclaration de Rio
    es Declaración de Río sobre el Medio Ambiente y el Desarrollo
    es Declaración de Río
    ru Рио-де-Жанейрская декларация по окружающей среде и развитию
    zh 关于环境与发展的里约宣言 里约环境与发展宣言 里约宣言
    ar إعلان ريو بشأن البيئة والتنمية
    ar إعلان ريو
    = Agenda 21
    en Agenda 21
    fr Action 21
    es Programa 21
    ru Повестка дня на XXI век
    zh 21世纪议程 二十一世纪议程
    ar جدول أعمال القرن 21
    = A/CONF.199/20
    en Plan of Implementation of the World Summit on Sustainable Development
    en Johannesburg Plan of Implementation
    fr Plan de mise en œuvre de Johannesburg
    fr Plan de mise en œuvre du Sommet mondial pour le développement durable
    es Plan de Aplicación de las Decisiones de Johannesburgo
    es Plan de Aplicación de las Decisiones de la Cumbre Mundial sobre el Desarrollo Sostenible
    ru Йоханнесбургский план выполнения решений
    zh 约翰内斯堡执行计划 可持续发展问题世界首脑会议执行计划
    ar خطة جوهانسبرغ التنفيذية
    = A/CONF.198/11
    en Monterrey Consensus of the International Conference on Financing for Development
    en Monterrey Consensus
    fr Consensus de Monterrey
    es Consenso de Monterrey
    ru Монтеррейский консенсус
    zh 发展筹资问题国际会议蒙特雷共识 蒙特雷共识
    ar توافق آراء مونتيري
    = A/RES/63/239
    en Doha Declaration on Financing for Development
    fr Déclaration de Doha sur le financement du développement
    es Declaración de Doha sobre la Financiación para el Desarrollo
    ru Дохинская декларация о финансировании развития
    zh 发展筹资问题多哈宣言
    ar إعلان الدوحة بشأن تمويل التنمية
    = A/RES/55/2
    en United Nations Millennium Declaration
    en Millennium Declaration
    fr Déclaration du Millénaire
    es Declaración del Milenio
    ru Декларация тысячелетия Организации Объединенных Наций
    ru Декларация тысячелетия
    zh 联合国千年宣言 千年宣言
    ar إعلان الأمم المتحدة بشأن الألفية
    = A/RES/60/1
    en 2005 World Summit Outcome
    fr Document final du Sommet mondial de 2005
    es Documento Final de la Cumbre Mundial 2005
    ru Итоговый документ Всемирного саммита 2005 года
    zh 2005年世界首脑会议成果 2005年世界首脑会议成果文件
    ar نتائج مؤتمر القمة العالمي لعام 2005
    = A/CONF.177/20/Rev.1
    en Beijing Declaration and Platform for Action
    en Beijing Platform for Action
    en Beijing Declaration
    fr Déclaration et Programme d'action de Beijing
    fr Déclaration et le Programme d'action de Beijing
    fr Programme d'action de Beijing
    es Declaración y Plataforma de Acción de Beijing
    es Declaración y la Plataforma de Acción de Beijing
    es Plataforma de Acción de Beijing
    ru Пекинская декларация и Платформа действий
    ru Пекинская платформа действий
    zh 北京宣言和行动纲要 北京宣言 北京行动纲要 北京宣言和行动纲领
    ar إعلان ومنهاج عمل بيجين
    ar إعلان بيجين ومنهاج عملها
    ar منهاج عمل بيجين
    = A/CONF.171/13/Rev.1
    en Programme of Action of the International Conference on Population and Development
    fr Programme d'action de la Conférence internationale sur la population et le développement
    es Programa de Acción de la Conferencia Internacional sobre la Población y el Desarrollo
    ru Программа действий Международной конференции по народонаселению и развитию
    zh 国际人口与发展会议行动纲领
    ar برنامج عمل المؤتمر الدولي للسكان والتنمية
    = A/RES/69/15
    en SIDS Accelerated Modalities of Action (SAMOA) Pathway
    en SAMOA Pathway
    en Samoa Pathway
    fr Orientations de Samoa
    es Trayectoria de Samoa
    ru Программа действий по ускоренному развитию малых островных развивающихся государств
    ru Путь Самоа
    zh 小岛屿发展中国家快速行动方式 萨摩亚途径
    ar مسار ساموا
    = A/RES/69/137
    en Vienna Programme of Action for Landlocked Developing Countries for the Decade 2014–2024
    en Vienna Programme of Action
    fr Programme d'action de Vienne
    es Programa de Acción de Viena
    ru Венская программа действий
    zh 内陆发展中国家2014-2024年十年维也纳行动纲领 维也纳行动纲领
    ar برنامج عمل فيينا
    = A/CONF.219/7
    en Istanbul Programme of Action
    en Programme of Action for the Least Developed Countries for the Decade 2011–2020
    fr Programme d'action d'Istanbul
    es Programa de Acción de Estambul
    ru Стамбульская программа действий
    zh 2011-2020十年期支援最不发达国家行动纲领 伊斯坦布尔行动纲领
    ar برنامج عمل اسطنبول
    = A/RES/76/258
    en Doha Programme of Action for Least Developed Countries
    en Doha Programme of Action
    fr Programme d'action de Doha
    es Programa de Acción de Doha
    ru Дохинская программа действий
    zh 支援最不发达国家多哈行动纲领 多哈行动纲领 2022-2031十年期支援最不发达国家行动纲领
    ar برنامج عمل الدوحة
    = A/CONF.166/9
    en Copenhagen Declaration on Social Development
    fr Déclaration de Copenhague sur le développement social
    es Declaración de Copenhague sobre Desarrollo Social
    ru Копенгагенская декларация о социальном развитии
    zh 社会发展问题哥本哈根宣言
    ar إعلان كوبنهاغن بشأن التنمية الاجتماعية
    = A/CONF.197/9
    en Madrid International Plan of Action on Ageing
    fr Plan d'action international de Madrid sur le vieillissement
    es Plan de Acción Internacional de Madrid sobre el Envejecimiento
    ru Мадридский международный план действий по проблемам старения
    zh 马德里老龄问题国际行动计划
    ar خطة عمل مدريد الدولية للشيخوخة
    = A/RES/71/1
    en New York Declaration for Refugees and Migrants
    fr Déclaration de New York pour les réfugiés et les migrants
    es Declaración de Nueva York para los Refugiados y los Migrantes
    ru Нью-Йоркская декларация о беженцах и мигрантах
    zh 关于难民和移民的纽约宣言
    ar إعلان نيويورك من أجل اللاجئين والمهاجرين
    = A/RES/73/195
    en Global Compact for Safe, Orderly and Regular Migration
    fr Pacte mondial pour des migrations sûres, ordonnées et régulières
    es Pacto Mundial para la Migración Segura, Ordenada y Regular
    ru Глобальный договор о безопасной, упорядоченной и легальной миграции
    zh 安全、有序和正常移民全球契约
    ar الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية
    = A/RES/79/1
    en Pact for the Future
    fr Pacte pour l'avenir
    es Pacto para el Futuro
    ru Пакт во имя будущего
    zh 未来契约
    ar ميثاق المستقبل
    """
}
