extension RunNames {
  /// Gives a well-known treaty the symbol by which the documents of the run cite it, where these
  /// agree: the resolution that adopted it, or its place in the Treaty Series.
  ///
  /// An instrument that has one symbol only keeps it.
  func respell(_ analysed: inout AnalysedDocument) {
    for index in analysed.references.indices
    where analysed.references[index].reasons == .knownInstrument {
      let reference = analysed.references[index]
      let symbol = reference.target.symbol
      guard symbol == nil || symbol?.nature == .treaty,
        reference.target != KnownInstruments.instruments[KnownInstruments.charter],
        case .name(let key) = reference.mention.designation
      else { continue }
      let targets = targets(of: key, in: analysed.titleKey)
      guard targets.count == 1 else { continue }
      analysed.references[index].target = targets[0]
      analysed.references[index].reasons = .nameElsewhere
    }
  }
}
