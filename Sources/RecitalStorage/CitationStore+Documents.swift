import GRDB
public import Recital

extension CitationStore {
  /// The documents of the store in the order of their files, each analysed by itself; they are in
  /// memory all at once, as they are where files are read.
  ///
  /// - Parameters:
  ///   - isWanted: Tells of the path of a file whether its documents are wanted.
  ///   - tasks: How many texts are analysed at a time.
  /// - Returns: The documents; what only the whole run can tell is left open.
  /// - Throws: `StoreError` where the store cannot be read.
  public func documents(
    ofFiles isWanted: (String) -> Bool, tasks: Int
  ) async throws(StoreError) -> [AnalysedDocument] {
    let keys = FileKey(storeAt: path)
    let texts = try RunDocuments(in: self).texts.filter { isWanted(keys.path(of: $0.key)) }
    let results = await Portions(of: texts.count, for: tasks).map { portion in
      Result { try portion.flatMap { try analysed(texts[$0].id) } }
    }
    return try StoreError.translating(path) { try results.flatMap { try $0.get() } }
  }

  private func analysed(_ text: Int64) throws -> [AnalysedDocument] {
    try database.read { db in try StoredText.documents(ofText: text, db) }.map(Analysis.analyse)
  }
}
