public import RecitalReading

/// Why a store could not be opened, asked or built.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no file at the path.
  case absent(path: String)
  /// The file is no SQLite database.
  case notSQLite(path: String)
  /// The file is a database of another program.
  case foreign(path: String)
  /// A later Recital made the store; its version, and the latest one that is known here.
  case newer(path: String, version: Int, known: Int)
  /// An earlier Recital made the store, and it was not brought up to date yet.
  case older(path: String, version: Int, known: Int)
  /// No build of the store came to its end, so it has no graph.
  case unfinished(path: String)
  /// The disk is full.
  case full(path: String)
  /// The system does not let this user write it, or its folder.
  case notPermitted(path: String)
  /// There is no such folder, or the path is one.
  case notAFile(path: String)
  /// Another process keeps it locked.
  case busy(path: String)
  /// What it holds makes no sense.
  case damaged(path: String, message: String)
  /// It was built of documents, and graphs were to be added.
  case holdsDocuments(path: String)
  /// It was built of graphs, and documents were to be added.
  case holdsGraphs(path: String)
  /// A file that should hold a graph could not be read.
  case graph(GraphFile.Failure)
  /// Anything else, in SQLite's own words.
  case failed(path: String, message: String)
}

extension StoreError: CustomStringConvertible {
  /// A sentence: what is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .absent(let path):
      "\(path): there is no store. Make one with 'recital build PATH', or name another file behind "
        + "--database."
    case .notSQLite(let path):
      "\(path): is no store of Recital. Name another file behind --database."
    case .foreign(let path):
      "\(path): is a database of another program. Name another file behind --database."
    case .newer(let path, let version, let known):
      "\(path): was made by a later Recital (version \(version) of the store; this one knows "
        + "\(known)). Use that one, or build another store."
    case .older(let path, let version, let known):
      "\(path): was made by an earlier Recital (version \(version) of the store; this one writes "
        + "\(known)). Run 'recital build' on it once."
    case .unfinished(let path):
      "\(path): its first build was not finished. Run the same 'recital build' again; it goes on "
        + "where it was."
    case .full(let path):
      "\(path): the disk is full. Nothing that was stored is lost; make room, then build again."
    case .notPermitted(let path):
      "\(path): you are not permitted to write it or its folder, as a build needs, and a question too "
        + "after a build that was not finished. Copy it and the files beside it into a folder of yours, "
        + "or name another file behind --database."
    case .notAFile(let path):
      "\(path): its folder does not exist, or it is a folder itself. Name a file behind "
        + "--database."
    case .busy(let path):
      "\(path): another process keeps it locked. Try again when that has ended."
    case .damaged(let path, let message):
      "\(path): is damaged (\(message)). Run 'recital doctor', or delete it and build it again."
    case .holdsDocuments(let path):
      "\(path): holds documents, and graphs do not go into it too. Name another file behind "
        + "--database."
    case .holdsGraphs(let path):
      "\(path): holds graphs, and documents do not go into it too. Name another file behind "
        + "--database."
    case .graph(let failure): failure.description
    case .failed(let path, let message):
      "\(path): could not be used (\(message)). Run 'recital doctor' to see whether it is sound."
    }
  }
}
