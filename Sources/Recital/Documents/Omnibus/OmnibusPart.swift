/// A stretch of a file that is an instrument of its own.
struct OmnibusPart {
  /// What a part is to the others.
  enum Role {
    /// A resolution with a number of its own, or what stands before the first one.
    case whole
    /// The head of a lettered family.
    case family
    /// A lettered resolution; its family stands before it.
    case lettered
  }

  var role: Role
  var symbol: DocumentSymbol?
  /// The paragraphs of the file that it consists of.
  var paragraphs: Range<Int>
  /// Those that make its title and do not say so themselves; empty where there is none.
  var title: Range<Int>
}
