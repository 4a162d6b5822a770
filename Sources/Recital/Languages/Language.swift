/// An official language of the United Nations.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Arabic.
  case arabic = "ar"
  /// Chinese.
  case chinese = "zh"
  /// English.
  case english = "en"
  /// French.
  case french = "fr"
  /// Russian.
  case russian = "ru"
  /// Spanish.
  case spanish = "es"
}
