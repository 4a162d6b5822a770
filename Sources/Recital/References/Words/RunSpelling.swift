extension RunNames {
  /// Gives a well-known treaty the symbol by which the documents of the run cite it, where these
  /// agree: the resolution that adopted it, or its place in the Treaty Series.
  ///
  /// Other instruments keep what the table says: it is surer than the footnote of another document.
  func respell(_ analysed: inout AnalysedDocument) {
    for index in analysed.references.indices
    where analysed.references[index].reasons == .knownInstrument {
      let reference = analysed.references[index]
      guard reference.target.symbol?.nature == .treaty,
        case .name(let key) = reference.mention.designation
      else { continue }
      guard case .one(let target) = finding(of: key, in: analysed.titleKey) else { continue }
      analysed.references[index].target = target
      analysed.references[index].reasons = .nameElsewhere
    }
  }
}
