extension KnownInstruments {
  /// The first two Geneva Conventions of 1949 and the Additional Protocols to all four.
  static let warfare = """
    = UNTS 970
    en Geneva Convention for the Amelioration of the Condition of the Wounded and Sick in Armed \
    Forces in the Field
    en First Geneva Convention
    fr Convention de Genève pour l'amélioration du sort des blessés et des malades dans les forces \
    armées en campagne
    fr Première Convention de Genève
    es Convenio de Ginebra para Aliviar la Suerte que Corren los Heridos y los Enfermos de las \
    Fuerzas Armadas en Campaña
    es Primer Convenio de Ginebra
    ru Женевская конвенция об улучшении участи раненых и больных в действующих армиях
    ru Первая Женевская конвенция
    zh 改善战地武装部队伤者病者境遇之日内瓦公约 日内瓦第一公约
    ar اتفاقية جنيف الأولى
    = UNTS 971
    en Geneva Convention for the Amelioration of the Condition of Wounded, Sick and Shipwrecked \
    Members of Armed Forces at Sea
    en Second Geneva Convention
    fr Convention de Genève pour l'amélioration du sort des blessés, des malades et des naufragés \
    des forces armées sur mer
    fr Deuxième Convention de Genève
    es Convenio de Ginebra para Aliviar la Suerte que Corren los Heridos, los Enfermos y los \
    Náufragos de las Fuerzas Armadas en el Mar
    es Segundo Convenio de Ginebra
    ru Женевская конвенция об улучшении участи раненых, больных и лиц, потерпевших кораблекрушение, \
    из состава вооруженных сил на море
    ru Вторая Женевская конвенция
    zh 改善海上武装部队伤者病者及遇船难者境遇之日内瓦公约 日内瓦第二公约
    ar اتفاقية جنيف الثانية
    = UNTS 17512
    en Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection \
    of Victims of International Armed Conflicts
    en Additional Protocol I to the Geneva Conventions
    en Additional Protocol I to the four Geneva Conventions
    en Additional Protocol I of 1977 to the Geneva Conventions
    en First Additional Protocol to the Geneva Conventions
    en Protocol I additional to the Geneva Conventions
    fr Protocole additionnel aux Conventions de Genève du 12 août 1949 relatif à la protection des \
    victimes des conflits armés internationaux
    fr Protocole additionnel I aux Conventions de Genève
    fr Premier Protocole additionnel aux Conventions de Genève
    fr Protocole I additionnel aux Conventions de Genève
    es Protocolo Adicional a los Convenios de Ginebra del 12 de agosto de 1949 relativo a la \
    Protección de las Víctimas de los Conflictos Armados Internacionales
    es Protocolo Adicional I de los Convenios de Ginebra
    es Protocolo I adicional a los Convenios de Ginebra
    es Protocolo Adicional I a los Convenios de Ginebra
    ru Дополнительный протокол к Женевским конвенциям от 12 августа 1949 года, касающийся защиты \
    жертв международных вооруженных конфликтов
    ru Дополнительный протокол I к Женевским конвенциям
    ru Первый дополнительный протокол к Женевским конвенциям
    zh 1949年8月12日日内瓦四公约关于保护国际性武装冲突受难者的附加议定书 日内瓦四公约第一附加议定书 \
    日内瓦公约第一附加议定书
    ar البروتوكول الإضافي الأول لاتفاقيات جنيف
    ar البروتوكول الإضافي الأول الملحق باتفاقيات جنيف
    = UNTS 17513
    en Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection \
    of Victims of Non-International Armed Conflicts
    en Additional Protocol II to the Geneva Conventions
    en Additional Protocol II to the four Geneva Conventions
    en Additional Protocol II of 1977 to the Geneva Conventions
    en Second Additional Protocol to the Geneva Conventions
    en Protocol II additional to the Geneva Conventions
    fr Protocole additionnel aux Conventions de Genève du 12 août 1949 relatif à la protection des \
    victimes des conflits armés non internationaux
    fr Protocole additionnel II aux Conventions de Genève
    fr Deuxième Protocole additionnel aux Conventions de Genève
    fr Protocole II additionnel aux Conventions de Genève
    es Protocolo Adicional a los Convenios de Ginebra del 12 de agosto de 1949 relativo a la \
    Protección de las Víctimas de los Conflictos Armados sin Carácter Internacional
    es Protocolo Adicional II de los Convenios de Ginebra
    es Protocolo II adicional a los Convenios de Ginebra
    es Protocolo Adicional II a los Convenios de Ginebra
    ru Дополнительный протокол к Женевским конвенциям от 12 августа 1949 года, касающийся защиты \
    жертв вооруженных конфликтов немеждународного характера
    ru Дополнительный протокол II к Женевским конвенциям
    ru Второй дополнительный протокол к Женевским конвенциям
    zh 1949年8月12日日内瓦四公约关于保护非国际性武装冲突受难者的附加议定书 日内瓦四公约第二附加议定书 \
    日内瓦公约第二附加议定书
    ar البروتوكول الإضافي الثاني لاتفاقيات جنيف
    ar البروتوكول الإضافي الثاني الملحق باتفاقيات جنيف
    = UNTS 43425
    en Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Adoption \
    of an Additional Distinctive Emblem
    en Additional Protocol III to the Geneva Conventions
    en Third Additional Protocol to the Geneva Conventions
    fr Protocole additionnel aux Conventions de Genève du 12 août 1949 relatif à l'adoption d'un \
    signe distinctif additionnel
    fr Protocole additionnel III aux Conventions de Genève
    es Protocolo Adicional a los Convenios de Ginebra del 12 de agosto de 1949 relativo a la \
    Aprobación de un Signo Distintivo Adicional
    es Protocolo Adicional III de los Convenios de Ginebra
    ru Дополнительный протокол к Женевским конвенциям от 12 августа 1949 года, касающийся принятия \
    дополнительной отличительной эмблемы
    ru Дополнительный протокол III к Женевским конвенциям
    zh 1949年8月12日日内瓦四公约关于采纳一个新增特殊标志的附加议定书 日内瓦四公约第三附加议定书
    ar البروتوكول الإضافي الثالث لاتفاقيات جنيف
    """
}
