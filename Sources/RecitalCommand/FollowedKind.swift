import ArgumentParser
import Recital

/// A kind of citations that may be followed or not.
enum FollowedKind: String, ExpressibleByArgument, CaseIterable {
  case cited, implied

  var kind: Citation.Kind {
    switch self {
    case .cited: .cited
    case .implied: .implied
    }
  }
}
