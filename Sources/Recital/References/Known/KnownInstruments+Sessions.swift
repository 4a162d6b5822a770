extension KnownInstruments {
  /// What special sessions of the General Assembly adopted, as it is called by its session or its title.
  static let sessions = """
    = A/RES/S-10/2
    en Final Document of the Tenth Special Session of the General Assembly
    en Final Document of the Tenth Special Session
    en Final Document of the first special session of the General Assembly devoted to disarmament
    fr Document final de la dixième session extraordinaire de l'Assemblée générale
    fr Document final de la dixième session extraordinaire
    fr Document final de la première session extraordinaire de l'Assemblée générale consacrée au désarmement
    es Documento Final del Décimo Período Extraordinario de Sesiones de la Asamblea General
    es Documento Final del Décimo Período Extraordinario de Sesiones
    es Documento Final del décimo período extraordinario de sesiones de la Asamblea General
    es Documento Final del décimo período extraordinario de sesiones
    ru Заключительный документ десятой специальной сессии Генеральной Ассамблеи
    ru Заключительный документ десятой специальной сессии
    zh 大会第十届特别会议最后文件 第十届特别会议最后文件
    ar الوثيقة الختامية لدورة الجمعية العامة الاستثنائية العاشرة
    ar الوثيقة الختامية للدورة الاستثنائية العاشرة للجمعية العامة
    ar الوثيقة الختامية للدورة الاستثنائية العاشرة
    = A/RES/S-20/3
    en Declaration on the Guiding Principles of Drug Demand Reduction
    fr Déclaration sur les principes fondamentaux de la réduction de la demande de drogues
    es Declaración sobre los principios rectores de la reducción de la demanda de drogas
    ru Декларация о руководящих принципах сокращения спроса на наркотики
    zh 减少毒品需求指导原则宣言
    ar الإعلان الخاص بالمبادئ التوجيهية لخفض الطلب على المخدرات
    = A/RES/S-25/2
    en Declaration on Cities and Other Human Settlements in the New Millennium
    fr Déclaration sur les villes et autres établissements humains en ce nouveau millénaire
    es Declaración sobre las Ciudades y otros Asentamientos Humanos en el Nuevo Milenio
    ru Декларация о городах и других населенных пунктах в новом тысячелетии
    zh 关于新千年中的城市和其他人类住区的宣言
    ar الإعلان المتعلق بالمدن والمستوطنات البشرية الأخرى في الألفية الجديدة
    = A/RES/S-26/2
    en Declaration of Commitment on HIV/AIDS
    fr Déclaration d'engagement sur le VIH/sida
    es Declaración de compromiso en la lucha contra el VIH/SIDA
    ru Декларация о приверженности делу борьбы с ВИЧ/СПИДом
    zh 关于艾滋病毒/艾滋病问题的承诺宣言
    ar إعلان الالتزام بشأن فيروس نقص المناعة البشرية/الإيدز
    """
}
