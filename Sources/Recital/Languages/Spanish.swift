extension Lexicon {
  /// Spanish; read with the words of English as long as it has none of its own.
  static let spanish = english
}
