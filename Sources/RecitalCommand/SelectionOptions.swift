import ArgumentParser
import Recital

/// How much of a lineage to show.
struct SelectionOptions: ParsableArguments {
  @Option(help: "Which way to look.")
  var direction: Lineage.Direction = .both

  @Option(help: "How many generations to follow; all by default.")
  var generations: Int?

  @Option(parsing: .upToNextOption, help: "Kinds of citations to follow; all by default.")
  var follow: [FollowedKind] = []

  @Option(
    parsing: .upToNextOption,
    help:
      "Follow only citations with such verbs: recall, reaffirm, note … (see 'verb' in the README).")
  var treatment: [Treatment] = []

  @Option(help: "Only instruments from this day on: 2001, 2001-12 or 2001-12-24.")
  var since: DayOption?

  @Option(help: "Only instruments up to this day.")
  var until: DayOption?

  @Flag(help: "Of several instruments, show only what belongs to the lineage of all.")
  var common = false

  @Option(help: "How many instruments to show at most.")
  var limit: Int = 150

  func validate() throws {
    guard generations ?? 1 > 0 else { throw ValidationError("--generations is 1 or more.") }
    guard limit > 0 else { throw ValidationError("--limit is 1 or more.") }
    guard DayOption.areInOrder(since, until) else {
      throw ValidationError("--since is not later than --until.")
    }
  }

  /// Which citations to follow, and which instruments count.
  var filter: Lineage.Filter {
    Lineage.Filter(
      kinds: follow.isEmpty ? [.cited, .implied] : Set(follow.map(\.kind)),
      treatments: Set(treatment), dates: DayOption.range(since, until))
  }

  /// Checks that there are not too many instruments.
  static func check(_ symbols: [String]) throws {
    guard symbols.count <= LineageShares.limit else {
      throw ValidationError("The lineage of at most \(LineageShares.limit) instruments is shown.")
    }
  }

  /// The lineage of some instruments.
  func lineage(of roots: [Int], in graph: CitationGraph) -> Lineage {
    Lineage(of: roots, in: graph, direction: direction, generations: generations, filter: filter)
  }

  /// Whose each member of a lineage is; that of one instrument needs none.
  func shares(of lineage: Lineage, in graph: CitationGraph) -> LineageShares? {
    lineage.roots.count > 1 ? LineageShares(of: lineage, in: graph) : nil
  }

  /// What of a lineage is shown.
  func select(
    _ lineage: Lineage, _ shares: LineageShares?, in graph: CitationGraph
  ) -> GraphSelection {
    let shown = common ? shares?.common(of: lineage) ?? lineage : lineage
    return GraphSelection(of: shown, in: graph, atMost: limit)
  }
}
