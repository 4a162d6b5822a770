extension KnownInstruments {
  /// Chemicals, waters, outer space, regions without weapons, and programmes for groups of people.
  static let environment = """
    = UNTS 28911
    en Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their \
    Disposal
    en Basel Convention
    fr Convention de Bâle
    es Convenio de Basilea
    ru Базельская конвенция
    zh 控制危险废物越境转移及其处置巴塞尔公约 巴塞尔公约
    ar اتفاقية بازل
    = UNTS 39973
    en Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals \
    and Pesticides in International Trade
    en Rotterdam Convention
    fr Convention de Rotterdam
    es Convenio de Rotterdam
    ru Роттердамская конвенция
    zh 关于在国际贸易中对某些危险化学品和农药采用事先知情同意程序的鹿特丹公约 鹿特丹公约
    ar اتفاقية روتردام
    = UNTS 40214
    en Stockholm Convention on Persistent Organic Pollutants
    en Stockholm Convention
    fr Convention de Stockholm
    es Convenio de Estocolmo
    ru Стокгольмская конвенция
    zh 关于持久性有机污染物的斯德哥尔摩公约 斯德哥尔摩公约
    ar اتفاقية استكهولم
    = UNTS 54669
    en Minamata Convention on Mercury
    en Minamata Convention
    fr Convention de Minamata
    es Convenio de Minamata
    ru Минаматская конвенция
    zh 关于汞的水俣公约 水俣公约
    ar اتفاقية ميناماتا
    = UNTS 52106
    en Convention on the Law of the Non-navigational Uses of International Watercourses
    fr Convention sur le droit relatif aux utilisations des cours d'eau internationaux à des fins \
    autres que la navigation
    es Convención sobre el Derecho de los Usos de los Cursos de Agua Internacionales para Fines \
    Distintos de la Navegación
    ru Конвенция о праве несудоходных видов использования международных водотоков
    zh 国际水道非航行使用法公约
    ar اتفاقية قانون استخدام المجاري المائية الدولية في الأغراض غير الملاحية
    = UNTS 13810
    en Convention on International Liability for Damage Caused by Space Objects
    fr Convention sur la responsabilité internationale pour les dommages causés par des objets spatiaux
    es Convenio sobre la Responsabilidad Internacional por Daños Causados por Objetos Espaciales
    ru Конвенция о международной ответственности за ущерб, причиненный космическими объектами
    zh 空间物体所造成损害的国际责任公约
    ar اتفاقية المسؤولية الدولية عن الأضرار التي تحدثها الأجسام الفضائية
    = UNTS 15020
    en Convention on Registration of Objects Launched into Outer Space
    fr Convention sur l'immatriculation des objets lancés dans l'espace extra-atmosphérique
    es Convenio sobre el Registro de Objetos Lanzados al Espacio Ultraterrestre
    ru Конвенция о регистрации объектов, запускаемых в космическое пространство
    zh 关于登记射入外层空间物体的公约
    ar اتفاقية تسجيل الأجسام المطلقة في الفضاء الخارجي
    = UNTS 23002
    en Agreement Governing the Activities of States on the Moon and Other Celestial Bodies
    fr Accord régissant les activités des États sur la Lune et les autres corps célestes
    es Acuerdo que Debe Regir las Actividades de los Estados en la Luna y otros Cuerpos Celestes
    ru Соглашение о деятельности государств на Луне и других небесных телах
    zh 关于各国在月球和其他天体上活动的协定
    ar الاتفاق المنظم لأنشطة الدول على سطح القمر والأجرام السماوية الأخرى
    = UNTS 9068
    en Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean
    en Treaty of Tlatelolco
    fr Traité de Tlatelolco
    es Tratado de Tlatelolco
    ru Договор Тлателолко
    zh 特拉特洛尔科条约
    ar معاهدة تلاتيلولكو
    = A/RES/50/81
    en World Programme of Action for Youth
    fr Programme d'action mondial pour la jeunesse
    es Programa de Acción Mundial para los Jóvenes
    ru Всемирная программа действий, касающаяся молодежи
    zh 世界青年行动纲领
    ar برنامج العمل العالمي للشباب
    = A/RES/48/96
    en Standard Rules on the Equalization of Opportunities for Persons with Disabilities
    fr Règles pour l'égalisation des chances des handicapés
    es Normas Uniformes sobre la Igualdad de Oportunidades para las Personas con Discapacidad
    ru Стандартные правила обеспечения равных возможностей для инвалидов
    zh 残疾人机会均等标准规则
    ar القواعد الموحدة بشأن تحقيق تكافؤ الفرص للمعوقين
    = A/RES/2542(XXIV)
    en Declaration on Social Progress and Development
    fr Déclaration sur le progrès et le développement dans le domaine social
    es Declaración sobre el Progreso y el Desarrollo en lo Social
    ru Декларация социального прогресса и развития
    zh 社会进步和发展宣言
    ar إعلان التقدم والإنماء في الميدان الاجتماعي
    """
}
