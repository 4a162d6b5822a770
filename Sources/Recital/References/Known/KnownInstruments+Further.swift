extension KnownInstruments {
  /// Ammunition, regional initiatives, small island States, justice, responsibility of States.
  static let further = """
    = A/78/111
    en Global Framework for Through-life Conventional Ammunition Management
    fr Cadre mondial pour la gestion des munitions classiques tout au long de leur cycle de vie
    es Marco Mundial para la Gestión de las Municiones Convencionales durante Todo Su Ciclo de Vida
    ru Глобальная рамочная программа управления обычными боеприпасами на протяжении всего их \
    жизненного цикла
    zh 常规弹药全寿命周期管理全球框架
    ar الإطار العالمي لإدارة الذخيرة التقليدية طوال دورة حياتها
    = A/56/1026
    en Arab Peace Initiative
    fr Initiative de paix arabe
    es Iniciativa de Paz Árabe
    ru Арабская мирная инициатива
    zh 阿拉伯和平倡议
    ar مبادرة السلام العربية
    = A/RES/78/317
    en Antigua and Barbuda Agenda for Small Island Developing States
    fr Programme d'Antigua-et-Barbuda pour les petits États insulaires en développement
    es Agenda de Antigua y Barbuda para los Pequeños Estados Insulares en Desarrollo
    ru Программа действий Антигуа и Барбуды для малых островных развивающихся государств
    zh 小岛屿发展中国家安提瓜和巴布达议程
    ar خطة أنتيغوا وبربودا للدول الجزرية الصغيرة النامية
    = A/CONF.206/6
    en Hyogo Framework for Action 2005–2015
    en Hyogo Framework for Action
    fr Cadre d'action de Hyogo
    es Marco de Acción de Hyogo
    ru Хиогская рамочная программа действий
    zh 兵库行动框架
    ar إطار عمل هيوغو
    = A/CONF.165/14
    en Habitat Agenda
    fr Programme pour l'habitat
    es Programa de Hábitat
    ru Повестка дня Хабитат
    zh 人居议程
    ar جدول أعمال الموئل
    = E/CN.4/1998/53/Add.2
    en Guiding Principles on Internal Displacement
    fr Principes directeurs relatifs au déplacement de personnes à l'intérieur de leur propre pays
    es Principios Rectores de los Desplazamientos Internos
    ru Руководящие принципы по вопросу о перемещении лиц внутри страны
    zh 关于境内流离失所问题的指导原则
    ar المبادئ التوجيهية المتعلقة بالتشرد الداخلي
    = A/RES/60/147
    en Basic Principles and Guidelines on the Right to a Remedy and Reparation for Victims of Gross \
    Violations of International Human Rights Law and Serious Violations of International Humanitarian Law
    en Basic Principles and Guidelines on the Right to a Remedy and Reparation
    fr Principes fondamentaux et directives concernant le droit à un recours et à réparation
    es Principios y directrices básicos sobre el derecho de las víctimas
    ru Основные принципы и руководящие положения, касающиеся права на правовую защиту
    zh 严重违反国际人权法和严重违反国际人道主义法行为受害人获得补救和赔偿的权利基本原则和导则
    ar المبادئ الأساسية والمبادئ التوجيهية بشأن الحق في الانتصاف والجبر
    = A/RES/73/165
    en United Nations Declaration on the Rights of Peasants and Other People Working in Rural Areas
    fr Déclaration des Nations Unies sur les droits des paysans et des autres personnes travaillant \
    dans les zones rurales
    es Declaración de las Naciones Unidas sobre los Derechos de los Campesinos y de Otras Personas \
    que Trabajan en las Zonas Rurales
    ru Декларация Организации Объединенных Наций о правах крестьян и других лиц, работающих в \
    сельских районах
    zh 联合国农民和农村地区其他劳动者权利宣言
    ar إعلان الأمم المتحدة المتعلق بحقوق الفلاحين وغيرهم من العاملين في المناطق الريفية
    = A/RES/1386(XIV)
    en Declaration on the Rights of the Child
    en Declaration of the Rights of the Child
    fr Déclaration des droits de l'enfant
    es Declaración de los Derechos del Niño
    ru Декларация прав ребенка
    zh 儿童权利宣言
    ar إعلان حقوق الطفل
    = A/RES/40/33
    en United Nations Standard Minimum Rules for the Administration of Juvenile Justice
    en Beijing Rules
    fr Règles de Beijing
    es Reglas de Beijing
    ru Пекинские правила
    zh 北京规则
    ar قواعد بيجين
    = A/RES/45/110
    en United Nations Standard Minimum Rules for Non-custodial Measures
    en Tokyo Rules
    fr Règles de Tokyo
    es Reglas de Tokio
    ru Токийские правила
    zh 东京规则
    ar قواعد طوكيو
    = UNTS 7515
    en Single Convention on Narcotic Drugs
    fr Convention unique sur les stupéfiants
    es Convención Única sobre Estupefacientes
    ru Единая конвенция о наркотических средствах
    zh 麻醉品单一公约
    ar الاتفاقية الوحيدة للمخدرات
    = UNTS 14956
    en Convention on Psychotropic Substances
    fr Convention sur les substances psychotropes
    es Convenio sobre Sustancias Sicotrópicas
    ru Конвенция о психотропных веществах
    zh 精神药物公约
    ar اتفاقية المؤثرات العقلية
    """
}
