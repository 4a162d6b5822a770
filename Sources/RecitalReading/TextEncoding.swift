/// The encodings other than UTF-8 that texts are read in.
enum TextEncoding: String, CaseIterable {
  // The values are the names that iconv knows.
  case littleEndian = "UTF-16LE"
  case bigEndian = "UTF-16BE"
  case chinese = "GB18030"
  case traditionalChinese = "CP950"
  case cyrillic = "CP1251"
  case arabic = "CP1256"
  case western = "CP1252"
  case cyrillicKOI8 = "KOI8-R"
  case cyrillicISO = "ISO-8859-5"
  case arabicISO = "ISO-8859-6"
  case centralEuropean = "CP1250"
  case westernISO = "ISO-8859-15"

  /// The name in sentences.
  var name: String {
    switch self {
    case .littleEndian, .bigEndian: "UTF-16"
    case .chinese: "GB18030"
    case .traditionalChinese: "Big5"
    case .cyrillic: "windows-1251"
    case .arabic: "windows-1256"
    case .western: "windows-1252"
    case .centralEuropean: "windows-1250"
    case .cyrillicKOI8, .cyrillicISO, .arabicISO, .westernISO: rawValue
    }
  }

  /// The encoding of a name as files declare it; nil for UTF-8 and for names not known.
  init?(declared name: String) {
    switch name.lowercased().filter({ $0.isLetter || $0.isNumber }) {
    case "utf16", "utf16le", "ucs2", "unicode": self = .littleEndian
    case "utf16be": self = .bigEndian
    case "gb18030", "gbk", "gb2312", "cp936", "xgbk", "euccn", "hzgb2312": self = .chinese
    case "big5", "cp950", "xxbig5", "big5hkscs", "cnbig5": self = .traditionalChinese
    case "windows1251", "cp1251", "xcp1251": self = .cyrillic
    case "windows1256", "cp1256", "xcp1256": self = .arabic
    // Browsers read what is called Latin-1 so, and the pages are written for browsers.
    case "windows1252", "cp1252", "iso88591", "latin1", "ansi", "usascii", "ascii": self = .western
    case "koi8r", "koi8", "koi8u": self = .cyrillicKOI8
    case "iso88595": self = .cyrillicISO
    case "iso88596": self = .arabicISO
    case "windows1250", "cp1250", "iso88592": self = .centralEuropean
    case "iso885915": self = .westernISO
    default: return nil
    }
  }

  /// The encoding that a byte order mark tells; nil without one, and for UTF-8.
  init?(byteOrderMarkOf bytes: [UInt8]) {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): self = .littleEndian
    case (0xFE, 0xFF): self = .bigEndian
    default: return nil
    }
  }

  /// The encoding of a text in UTF-16 without a mark; nil for any other file.
  ///
  /// Every other byte of its spaces, figures and line ends is zero.
  init?(byZerosIn bytes: [UInt8]) {
    let sample = bytes.prefix(min(bytes.count & ~1, 4096))
    var zeros = (even: 0, odd: 0)
    for (offset, byte) in sample.enumerated() where byte == 0 {
      if offset & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    // A few characters end in a zero byte: `一` is U+4E00.
    guard sample.count >= 16, max(zeros.even, zeros.odd) > 4 * min(zeros.even, zeros.odd),
      max(zeros.even, zeros.odd) * 100 >= sample.count
    else { return nil }
    let encoding: TextEncoding = zeros.even < zeros.odd ? .littleEndian : .bigEndian
    let decoded = encoding.decode(Array(sample))
    // A picture or a program decodes to characters that no text has.
    guard decoded.broken <= 2, !decoded.bytes.contains(where: { $0 < 0x09 || $0 == 0x0B }) else {
      return nil
    }
    self = encoding
  }
}
