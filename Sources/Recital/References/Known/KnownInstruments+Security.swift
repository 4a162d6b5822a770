extension KnownInstruments {
  /// The Charter, peace and arms, humanitarian law, crime and terrorism.
  static let security = """
    = Charter of the United Nations
    en Charter of the United Nations
    en United Nations Charter
    en UN Charter
    fr Charte des Nations Unies
    fr Charte de l'Organisation des Nations Unies
    es Carta de las Naciones Unidas
    ru Устав Организации Объединенных Наций
    ru Устав ООН
    zh 联合国宪章 宪章
    ar ميثاق الأمم المتحدة
    = Statute of the International Court of Justice
    en Statute of the International Court of Justice
    fr Statut de la Cour internationale de Justice
    es Estatuto de la Corte Internacional de Justicia
    ru Статут Международного Суда
    zh 国际法院规约
    ar النظام الأساسي لمحكمة العدل الدولية
    = A/CONF.192/15
    en Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and \
    Light Weapons in All Its Aspects
    en Programme of Action on Small Arms and Light Weapons
    fr Programme d'action en vue de prévenir, combattre et éliminer le commerce illicite des armes \
    légères sous tous ses aspects
    fr Programme d'action relatif aux armes légères
    es Programa de Acción para Prevenir, Combatir y Eliminar el Tráfico Ilícito de Armas Pequeñas \
    y Ligeras en Todos sus Aspectos
    es Programa de Acción sobre las Armas Pequeñas y Ligeras
    ru Программа действий по предотвращению и искоренению незаконной торговли стрелковым оружием \
    и легкими вооружениями во всех ее аспектах и борьбе с ней
    zh 从各个方面防止、打击和消除小武器和轻武器非法贸易的行动纲领 小武器和轻武器行动纲领
    ar برنامج العمل لمنع الاتجار غير المشروع بالأسلحة الصغيرة والأسلحة الخفيفة من جميع جوانبه \
    ومكافحته والقضاء عليه
    = A/60/88
    en International Instrument to Enable States to Identify and Trace, in a Timely and Reliable \
    Manner, Illicit Small Arms and Light Weapons
    en International Tracing Instrument
    fr Instrument international visant à permettre aux États de procéder à l'identification et au \
    traçage rapides et fiables des armes légères et de petit calibre illicites
    fr Instrument international de traçage
    es Instrumento Internacional para Permitir a los Estados Identificar y Localizar, de Forma \
    Oportuna y Fidedigna, Armas Pequeñas y Ligeras Ilícitas
    es Instrumento Internacional de Localización
    ru Международный документ, позволяющий государствам своевременно и надежно выявлять и \
    отслеживать незаконные стрелковое оружие и легкие вооружения
    ru Международный документ по отслеживанию
    ru Международный документ об отслеживании
    zh 使各国能够及时和可靠地识别和追查非法小武器和轻武器的国际文书 国际追查文书
    zh 使各国能够以及时和可靠的方式识别和追查非法小武器和轻武器的国际文书
    ar الصك الدولي لتمكين الدول من التعرف على الأسلحة الصغيرة والأسلحة الخفيفة غير المشروعة \
    وتعقبها بسرعة وبطريقة يعول عليها
    ar الصك الدولي للتعقب
    = UNTS 52373
    en Arms Trade Treaty
    fr Traité sur le commerce des armes
    es Tratado sobre el Comercio de Armas
    ru Договор о торговле оружием
    zh 武器贸易条约
    ar معاهدة تجارة الأسلحة
    = UNTS 10485
    en Treaty on the Non-Proliferation of Nuclear Weapons
    en Nuclear Non-Proliferation Treaty
    fr Traité sur la non-prolifération des armes nucléaires
    es Tratado sobre la no Proliferación de las Armas Nucleares
    ru Договор о нераспространении ядерного оружия
    zh 不扩散核武器条约 核不扩散条约
    ar معاهدة عدم انتشار الأسلحة النووية
    = Comprehensive Nuclear-Test-Ban Treaty
    en Comprehensive Nuclear-Test-Ban Treaty
    fr Traité d'interdiction complète des essais nucléaires
    es Tratado de Prohibición Completa de los Ensayos Nucleares
    ru Договор о всеобъемлющем запрещении ядерных испытаний
    zh 全面禁止核试验条约 全面禁核试条约
    ar معاهدة الحظر الشامل للتجارب النووية
    = Treaty on the Prohibition of Nuclear Weapons
    en Treaty on the Prohibition of Nuclear Weapons
    fr Traité sur l'interdiction des armes nucléaires
    es Tratado sobre la Prohibición de las Armas Nucleares
    ru Договор о запрещении ядерного оружия
    zh 禁止核武器条约
    ar معاهدة حظر الأسلحة النووية
    = UNTS 33757
    en Convention on the Prohibition of the Development, Production, Stockpiling and Use of \
    Chemical Weapons and on Their Destruction
    en Chemical Weapons Convention
    fr Convention sur l'interdiction de la mise au point, de la fabrication, du stockage et de \
    l'emploi des armes chimiques et sur leur destruction
    fr Convention sur les armes chimiques
    es Convención sobre la Prohibición del Desarrollo, la Producción, el Almacenamiento y el \
    Empleo de Armas Químicas y sobre su Destrucción
    es Convención sobre las Armas Químicas
    ru Конвенция о запрещении разработки, производства, накопления и применения химического \
    оружия и о его уничтожении
    ru Конвенция по химическому оружию
    zh 关于禁止发展、生产、储存和使用化学武器及销毁此种武器的公约 化学武器公约
    ar اتفاقية حظر استحداث وإنتاج وتخزين واستعمال الأسلحة الكيميائية وتدمير تلك الأسلحة
    ar اتفاقية الأسلحة الكيميائية
    = UNTS 14860
    en Convention on the Prohibition of the Development, Production and Stockpiling of \
    Bacteriological (Biological) and Toxin Weapons and on Their Destruction
    en Biological Weapons Convention
    en Biological and Toxin Weapons Convention
    fr Convention sur l'interdiction de la mise au point, de la fabrication et du stockage des \
    armes bactériologiques (biologiques) ou à toxines et sur leur destruction
    fr Convention sur les armes biologiques
    es Convención sobre la Prohibición del Desarrollo, la Producción y el Almacenamiento de Armas \
    Bacteriológicas (Biológicas) y Toxínicas y sobre su Destrucción
    es Convención sobre las Armas Biológicas
    ru Конвенция о запрещении разработки, производства и накопления запасов бактериологического \
    (биологического) и токсинного оружия и об их уничтожении
    ru Конвенция по биологическому оружию
    zh 关于禁止发展、生产和储存细菌（生物）及毒素武器和销毁此种武器的公约 生物武器公约
    ar اتفاقية حظر استحداث وإنتاج وتخزين الأسلحة البكتريولوجية (البيولوجية) والتكسينية وتدمير تلك \
    الأسلحة
    ar اتفاقية الأسلحة البيولوجية
    = UNTS 22495
    en Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons
    en Convention on Certain Conventional Weapons
    fr Convention sur l'interdiction ou la limitation de l'emploi de certaines armes classiques
    fr Convention sur certaines armes classiques
    es Convención sobre Prohibiciones o Restricciones del Empleo de Ciertas Armas Convencionales
    es Convención sobre Ciertas Armas Convencionales
    ru Конвенция о запрещении или ограничении применения конкретных видов обычного оружия
    zh 禁止或限制使用某些可被认为具有过分伤害力或滥杀滥伤作用的常规武器公约 特定常规武器公约
    ar اتفاقية حظر أو تقييد استعمال أسلحة تقليدية معينة
    = UNTS 35597
    en Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of \
    Anti-Personnel Mines and on Their Destruction
    en Anti-Personnel Mine Ban Convention
    en Mine Ban Convention
    fr Convention sur l'interdiction de l'emploi, du stockage, de la production et du transfert \
    des mines antipersonnel et sur leur destruction
    es Convención sobre la Prohibición del Empleo, Almacenamiento, Producción y Transferencia de \
    Minas Antipersonal y sobre su Destrucción
    ru Конвенция о запрещении применения, накопления запасов, производства и передачи \
    противопехотных мин и об их уничтожении
    zh 关于禁止使用、储存、生产和转让杀伤人员地雷及销毁此种地雷的公约 禁雷公约
    ar اتفاقية حظر استعمال وتخزين وإنتاج ونقل الألغام المضادة للأفراد وتدمير تلك الألغام
    = UNTS 47713
    en Convention on Cluster Munitions
    fr Convention sur les armes à sous-munitions
    es Convención sobre Municiones en Racimo
    ru Конвенция по кассетным боеприпасам
    zh 集束弹药公约
    ar اتفاقية الذخائر العنقودية
    = A/RES/55/255
    en Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and \
    Components and Ammunition
    en Firearms Protocol
    fr Protocole contre la fabrication et le trafic illicites d'armes à feu, de leurs pièces, \
    éléments et munitions
    fr Protocole relatif aux armes à feu
    es Protocolo contra la fabricación y el tráfico ilícitos de armas de fuego, sus piezas y \
    componentes y municiones
    es Protocolo sobre Armas de Fuego
    ru Протокол против незаконного изготовления и оборота огнестрельного оружия, его составных \
    частей и компонентов, а также боеприпасов к нему
    ru Протокол об огнестрельном оружии
    zh 关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书 枪支议定书
    ar بروتوكول مكافحة صنع الأسلحة النارية وأجزائها ومكوناتها والذخيرة والاتجار بها بصورة غير مشروعة
    = UNTS 39574
    en United Nations Convention against Transnational Organized Crime
    en Palermo Convention
    fr Convention des Nations Unies contre la criminalité transnationale organisée
    es Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
    ru Конвенция Организации Объединенных Наций против транснациональной организованной преступности
    zh 联合国打击跨国有组织犯罪公约 打击跨国有组织犯罪公约
    ar اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
    = Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children
    en Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children
    en Trafficking in Persons Protocol
    fr Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des \
    femmes et des enfants
    es Protocolo para Prevenir, Reprimir y Sancionar la Trata de Personas, Especialmente Mujeres y \
    Niños
    ru Протокол о предупреждении и пресечении торговли людьми, особенно женщинами и детьми, и \
    наказании за нее
    zh 关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书
    ar بروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص، وبخاصة النساء والأطفال
    = Protocol against the Smuggling of Migrants by Land, Sea and Air
    en Protocol against the Smuggling of Migrants by Land, Sea and Air
    fr Protocole contre le trafic illicite de migrants par terre, air et mer
    es Protocolo contra el Tráfico Ilícito de Migrantes por Tierra, Mar y Aire
    ru Протокол против незаконного ввоза мигрантов по суше, морю и воздуху
    zh 关于打击陆、海、空偷运移民的补充议定书
    ar بروتوكول مكافحة تهريب المهاجرين عن طريق البر والبحر والجو
    = UNTS 42146
    en United Nations Convention against Corruption
    fr Convention des Nations Unies contre la corruption
    es Convención de las Naciones Unidas contra la Corrupción
    ru Конвенция Организации Объединенных Наций против коррупции
    zh 联合国反腐败公约
    ar اتفاقية الأمم المتحدة لمكافحة الفساد
    = UNTS 973
    en Geneva Convention relative to the Protection of Civilian Persons in Time of War
    en Fourth Geneva Convention
    fr Convention de Genève relative à la protection des personnes civiles en temps de guerre
    fr Quatrième Convention de Genève
    es Convenio de Ginebra relativo a la Protección debida a las Personas Civiles en Tiempo de \
    Guerra
    es Convenio de Ginebra relativo a la Protección de Personas Civiles en Tiempo de Guerra
    es Cuarto Convenio de Ginebra
    ru Женевская конвенция о защите гражданского населения во время войны
    ru Четвертая Женевская конвенция
    zh 关于战时保护平民之日内瓦公约 日内瓦第四公约 第四项日内瓦公约
    ar اتفاقية جنيف المتعلقة بحماية المدنيين وقت الحرب
    ar اتفاقية جنيف الرابعة
    = UNTS 972
    en Geneva Convention relative to the Treatment of Prisoners of War
    en Third Geneva Convention
    fr Convention de Genève relative au traitement des prisonniers de guerre
    es Convenio de Ginebra relativo al Trato debido a los Prisioneros de Guerra
    ru Женевская конвенция об обращении с военнопленными
    zh 关于战俘待遇之日内瓦公约
    ar اتفاقية جنيف المتعلقة بمعاملة أسرى الحرب
    = Geneva Conventions of 12 August 1949
    en Geneva Conventions
    fr Conventions de Genève
    es Convenios de Ginebra
    ru Женевские конвенции
    zh 日内瓦公约 日内瓦四公约
    ar اتفاقيات جنيف
    = UNTS 38544
    en Rome Statute of the International Criminal Court
    en Rome Statute
    fr Statut de Rome de la Cour pénale internationale
    fr Statut de Rome
    es Estatuto de Roma de la Corte Penal Internacional
    es Estatuto de Roma
    ru Римский статут Международного уголовного суда
    ru Римский статут
    zh 国际刑事法院罗马规约 罗马规约
    ar نظام روما الأساسي للمحكمة الجنائية الدولية
    ar نظام روما الأساسي
    = UNTS 3511
    en Convention for the Protection of Cultural Property in the Event of Armed Conflict
    fr Convention pour la protection des biens culturels en cas de conflit armé
    es Convención para la Protección de los Bienes Culturales en caso de Conflicto Armado
    ru Конвенция о защите культурных ценностей в случае вооруженного конфликта
    zh 关于发生武装冲突时保护文化财产的公约
    ar اتفاقية حماية الممتلكات الثقافية في حالة نشوب نزاع مسلح
    = Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases, and \
    of Bacteriological Methods of Warfare
    en Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases, \
    and of Bacteriological Methods of Warfare
    en 1925 Geneva Protocol
    fr Protocole concernant la prohibition d'emploi à la guerre de gaz asphyxiants, toxiques ou \
    similaires et de moyens bactériologiques
    es Protocolo relativo a la Prohibición del Empleo en la Guerra de Gases Asfixiantes, Tóxicos o \
    Similares y de Medios Bacteriológicos
    ru Протокол о запрещении применения на войне удушливых, ядовитых или других подобных газов и \
    бактериологических средств
    zh 禁止在战争中使用窒息性、毒性或其他气体和细菌作战方法的议定书
    ar بروتوكول حظر الاستعمال الحربي للغازات الخانقة أو السامة أو ما شابهها وللوسائل البكتريولوجية
    = UNTS 21931
    en International Convention against the Taking of Hostages
    fr Convention internationale contre la prise d'otages
    es Convención Internacional contra la Toma de Rehenes
    ru Международная конвенция о борьбе с захватом заложников
    zh 反对劫持人质国际公约
    ar الاتفاقية الدولية لمناهضة أخذ الرهائن
    = UNTS 38349
    en International Convention for the Suppression of the Financing of Terrorism
    fr Convention internationale pour la répression du financement du terrorisme
    es Convenio Internacional para la Represión de la Financiación del Terrorismo
    ru Международная конвенция о борьбе с финансированием терроризма
    zh 制止向恐怖主义提供资助的国际公约
    ar الاتفاقية الدولية لقمع تمويل الإرهاب
    = UNTS 44004
    en International Convention for the Suppression of Acts of Nuclear Terrorism
    fr Convention internationale pour la répression des actes de terrorisme nucléaire
    es Convenio Internacional para la Represión de los Actos de Terrorismo Nuclear
    ru Международная конвенция о борьбе с актами ядерного терроризма
    zh 制止核恐怖主义行为国际公约
    ar الاتفاقية الدولية لقمع أعمال الإرهاب النووي
    = A/RES/60/288
    en United Nations Global Counter-Terrorism Strategy
    fr Stratégie antiterroriste mondiale de l'Organisation des Nations Unies
    es Estrategia Global de las Naciones Unidas contra el Terrorismo
    ru Глобальная контртеррористическая стратегия Организации Объединенных Наций
    zh 联合国全球反恐战略
    ar استراتيجية الأمم المتحدة العالمية لمكافحة الإرهاب
    """
}
