extension KnownInstruments {
  /// Law between States: friendly relations, decolonisation, treaties, diplomacy, outer space.
  static let law = """
    = A/RES/1514(XV)
    en Declaration on the Granting of Independence to Colonial Countries and Peoples
    fr Déclaration sur l'octroi de l'indépendance aux pays et aux peuples coloniaux
    es Declaración sobre la Concesión de la Independencia a los Países y Pueblos Coloniales
    ru Декларация о предоставлении независимости колониальным странам и народам
    zh 给予殖民地国家和人民独立宣言
    ar إعلان منح الاستقلال للبلدان والشعوب المستعمرة
    = A/RES/2625(XXV)
    en Declaration on Principles of International Law concerning Friendly Relations and \
    Co-operation among States in accordance with the Charter of the United Nations
    en Declaration on Principles of International Law concerning Friendly Relations and \
    Cooperation among States in accordance with the Charter of the United Nations
    fr Déclaration relative aux principes du droit international touchant les relations amicales \
    et la coopération entre les États conformément à la Charte des Nations Unies
    es Declaración sobre los Principios de Derecho Internacional referentes a las Relaciones de \
    Amistad y a la Cooperación entre los Estados de conformidad con la Carta de las Naciones Unidas
    ru Декларация о принципах международного права, касающихся дружественных отношений и \
    сотрудничества между государствами в соответствии с Уставом Организации Объединенных Наций
    zh 关于各国依联合国宪章建立友好关系及合作之国际法原则之宣言
    zh 关于各国依联合国宪章建立友好关系及合作的国际法原则宣言
    ar إعلان مبادئ القانون الدولي المتعلقة بالعلاقات الودية والتعاون بين الدول وفقا لميثاق الأمم \
    المتحدة
    = A/RES/3314(XXIX)
    en Definition of Aggression
    fr Définition de l'agression
    es Definición de la Agresión
    ru Определение агрессии
    zh 侵略定义 关于侵略的定义
    ar تعريف العدوان
    = A/RES/3201(S-VI)
    en Declaration on the Establishment of a New International Economic Order
    fr Déclaration concernant l'instauration d'un nouvel ordre économique international
    es Declaración sobre el Establecimiento de un Nuevo Orden Económico Internacional
    ru Декларация об установлении нового международного экономического порядка
    zh 建立新的国际经济秩序宣言
    ar إعلان إقامة نظام اقتصادي دولي جديد
    = A/RES/3202(S-VI)
    en Programme of Action on the Establishment of a New International Economic Order
    fr Programme d'action concernant l'instauration d'un nouvel ordre économique international
    es Programa de Acción sobre el Establecimiento de un Nuevo Orden Económico Internacional
    ru Программа действий по установлению нового международного экономического порядка
    zh 建立新的国际经济秩序的行动纲领 建立新的国际经济秩序行动纲领
    ar برنامج العمل لإقامة نظام اقتصادي دولي جديد
    = A/RES/3281(XXIX)
    en Charter of Economic Rights and Duties of States
    fr Charte des droits et devoirs économiques des États
    es Carta de Derechos y Deberes Económicos de los Estados
    ru Хартия экономических прав и обязанностей государств
    zh 各国经济权利和义务宪章
    ar ميثاق حقوق الدول وواجباتها الاقتصادية
    = A/RES/2734(XXV)
    en Declaration on the Strengthening of International Security
    fr Déclaration sur le renforcement de la sécurité internationale
    es Declaración sobre el Fortalecimiento de la Seguridad Internacional
    ru Декларация об укреплении международной безопасности
    zh 加强国际安全宣言
    ar إعلان تعزيز الأمن الدولي
    = A/RES/37/10
    en Manila Declaration on the Peaceful Settlement of International Disputes
    fr Déclaration de Manille sur le règlement pacifique des différends internationaux
    es Declaración de Manila sobre el Arreglo Pacífico de Controversias Internacionales
    ru Манильская декларация о мирном разрешении международных споров
    zh 关于和平解决国际争端的马尼拉宣言
    ar إعلان مانيلا بشأن تسوية المنازعات الدولية بالوسائل السلمية
    = A/RES/53/243
    en Declaration and Programme of Action on a Culture of Peace
    fr Déclaration et Programme d'action sur une culture de la paix
    es Declaración y Programa de Acción sobre una Cultura de Paz
    ru Декларация и Программа действий в области культуры мира
    zh 和平文化宣言和行动纲领
    ar إعلان وبرنامج عمل بشأن ثقافة السلام
    = UNTS 18232
    en Vienna Convention on the Law of Treaties
    fr Convention de Vienne sur le droit des traités
    es Convención de Viena sobre el Derecho de los Tratados
    ru Венская конвенция о праве международных договоров
    zh 维也纳条约法公约
    ar اتفاقية فيينا لقانون المعاهدات
    = UNTS 7310
    en Vienna Convention on Diplomatic Relations
    fr Convention de Vienne sur les relations diplomatiques
    es Convención de Viena sobre Relaciones Diplomáticas
    ru Венская конвенция о дипломатических сношениях
    zh 维也纳外交关系公约
    ar اتفاقية فيينا للعلاقات الدبلوماسية
    = UNTS 8638
    en Vienna Convention on Consular Relations
    fr Convention de Vienne sur les relations consulaires
    es Convención de Viena sobre Relaciones Consulares
    ru Венская конвенция о консульских сношениях
    zh 维也纳领事关系公约
    ar اتفاقية فيينا للعلاقات القنصلية
    = UNTS 4
    en Convention on the Privileges and Immunities of the United Nations
    fr Convention sur les privilèges et immunités des Nations Unies
    es Convención sobre Prerrogativas e Inmunidades de las Naciones Unidas
    ru Конвенция о привилегиях и иммунитетах Объединенных Наций
    zh 联合国特权和豁免公约 联合国特权及豁免公约
    ar اتفاقية امتيازات الأمم المتحدة وحصاناتها
    = UNTS 35457
    en Convention on the Safety of United Nations and Associated Personnel
    fr Convention sur la sécurité du personnel des Nations Unies et du personnel associé
    es Convención sobre la Seguridad del Personal de las Naciones Unidas y el Personal Asociado
    ru Конвенция о безопасности персонала Организации Объединенных Наций и связанного с ней персонала
    zh 联合国人员和有关人员安全公约
    ar الاتفاقية المتعلقة بسلامة موظفي الأمم المتحدة والأفراد المرتبطين بها
    = UNTS 8843
    en Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer \
    Space, including the Moon and Other Celestial Bodies
    en Outer Space Treaty
    fr Traité sur les principes régissant les activités des États en matière d'exploration et \
    d'utilisation de l'espace extra-atmosphérique, y compris la Lune et les autres corps célestes
    es Tratado sobre los Principios que Deben Regir las Actividades de los Estados en la \
    Exploración y Utilización del Espacio Ultraterrestre, incluso la Luna y Otros Cuerpos Celestes
    ru Договор о принципах деятельности государств по исследованию и использованию космического \
    пространства, включая Луну и другие небесные тела
    zh 关于各国探索和利用包括月球和其他天体在内外层空间活动的原则条约 外层空间条约
    ar معاهدة المبادئ المنظمة لأنشطة الدول في ميدان استكشاف واستخدام الفضاء الخارجي
    = UNTS 5158
    en Convention relating to the Status of Stateless Persons
    fr Convention relative au statut des apatrides
    es Convención sobre el Estatuto de los Apátridas
    ru Конвенция о статусе апатридов
    zh 关于无国籍人地位的公约
    ar الاتفاقية المتعلقة بوضع الأشخاص عديمي الجنسية
    = UNTS 14458
    en Convention on the Reduction of Statelessness
    fr Convention sur la réduction des cas d'apatridie
    es Convención para Reducir los Casos de Apatridia
    ru Конвенция о сокращении безгражданства
    zh 减少无国籍状态公约
    ar اتفاقية خفض حالات انعدام الجنسية
    = UNTS 27627
    en United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic \
    Substances
    fr Convention des Nations Unies contre le trafic illicite de stupéfiants et de substances \
    psychotropes
    es Convención de las Naciones Unidas contra el Tráfico Ilícito de Estupefacientes y Sustancias \
    Sicotrópicas
    ru Конвенция Организации Объединенных Наций о борьбе против незаконного оборота \
    наркотических средств и психотропных веществ
    zh 联合国禁止非法贩运麻醉药品和精神药物公约
    ar اتفاقية الأمم المتحدة لمكافحة الاتجار غير المشروع في المخدرات والمؤثرات العقلية
    = UNTS 15511
    en Convention for the Protection of the World Cultural and Natural Heritage
    fr Convention concernant la protection du patrimoine mondial, culturel et naturel
    es Convención sobre la Protección del Patrimonio Mundial, Cultural y Natural
    ru Конвенция об охране всемирного культурного и природного наследия
    zh 保护世界文化和自然遗产公约
    ar اتفاقية حماية التراث العالمي الثقافي والطبيعي
    """
}
