extension Instrument {
  /// The instrument as bytes, the same for the same instrument.
  public var archive: [UInt8] {
    var writer = ArchiveWriter()
    writer.write(self)
    return writer.bytes
  }

  /// Reads an instrument out of bytes; nil where they are none.
  public init?(archive: [UInt8]) {
    var reader = ArchiveReader(archive)
    self = reader.instrument()
    guard reader.isDone else { return nil }
  }
}
