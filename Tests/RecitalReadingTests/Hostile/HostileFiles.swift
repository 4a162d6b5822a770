/// Two hundred files that mean harm or were harmed, made of small files of our own by a seed.
struct HostileFiles {
  /// A file with its name, whose ending may lie.
  struct File {
    let name: String
    let bytes: [UInt8]
  }

  /// The files, always the same.
  private(set) var files: [File] = []
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
    damage("pdf", HostileFiles.pdf, cuts: 25, flips: 30)
    damage("docx", HostileFiles.docx, cuts: 15, flips: 20)
    damage("zip", HostileFiles.zip, cuts: 6, flips: 7)
    damage("html", HostileFiles.page, cuts: 2, flips: 3)
    for (ending, bytes) in HostileDocuments.all { add(ending, bytes) }
    for (ending, bytes) in HostileArchives.all { add(ending, bytes) }
    for (ending, bytes) in HostileMarkup.all { add(ending, bytes) }
    for (ending, bytes) in HostileTexts.all { add(ending, bytes) }
    while files.count < 200 { add("txt", noise()) }
  }

  private mutating func add(_ ending: String, _ bytes: [UInt8]) {
    let number = String(files.count)
    files.append(
      File(
        name: String(repeating: "0", count: 3 - number.count) + "\(number).\(ending)", bytes: bytes)
    )
  }

  private mutating func damage(_ ending: String, _ bytes: [UInt8], cuts: Int, flips: Int) {
    for _ in 0..<cuts { add(ending, Array(bytes.prefix(next(below: bytes.count)))) }
    for _ in 0..<flips {
      var damaged = bytes
      for _ in 0..<(1 + next(below: 24)) {
        damaged[next(below: bytes.count)] ^= 1 << UInt8(next(below: 8))
      }
      add(ending, damaged)
    }
  }

  private mutating func noise() -> [UInt8] {
    (0..<4096).map { _ in UInt8(next(below: 256)) }
  }

  // Steele, Lea and Flood's SplitMix64 (2014).
  private mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(limit))
  }

  private static let pdf: [UInt8] = {
    var pdf = SmallPDF()
    pdf.addPage(lines: [
      "Recalling its resolution 60/1 of 16 September 2005,", "", "Noting A/60/88,",
    ])
    pdf.addPage(lines: ["1. Decides to go on with resolution 61/105;"], header: "A/61/L.1")
    return pdf.bytes
  }()

  private static let docx = SmallDocx(
    body: SmallDocx.paragraph("Recalling its resolution 60/1 of 16 September 2005,")
      + "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
    footnotes: [SmallDocx.run("A/60/88.")], header: SmallDocx.paragraph("A/60/L.1")
  ).bytes

  private static let zip: [UInt8] = {
    var zip = SmallZip()
    zip.add("a.pdf", pdf)
    zip.add("b.docx", docx)
    zip.add("c.txt", "Recalling its resolution 60/1 of 16 September 2005,\n")
    return zip.bytes
  }()

  private static let page = Array(
    """
    <html><body><h1>61/105. Trade</h1><p>Recalling its resolution 60/1<sup><a href="#n1">1</a></sup> and
    A/60/88,</p><ol><li id="n1">See A/61/L.1.</li></ol></body></html>
    """.utf8)
}
