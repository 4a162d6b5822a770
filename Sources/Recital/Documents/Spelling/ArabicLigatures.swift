/// The letters that a printer joins into one sign, as the text of a PDF holds them: `ﳎ` for `مج`.
enum ArabicLigatures {
  /// The letters of the sign U+FC00 to U+FD3D whose last two bytes of UTF-8 are given, nil where it is
  /// none or shows marks alone.
  static func letters(_ second: UInt8, _ third: UInt8) -> [UInt8]? {
    let sign = Int(second & 0x3F) << 6 | Int(third & 0x3F)
    guard sign >= first, let letters = table[safe: sign - first], letters.count > 1 else {
      return nil
    }
    return letters
  }

  // U+FC00 is written EF B0 80; what the first byte says is left out.
  private static let first = 0xC00

  private static let table = signs.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }

  /// The signs in the order of Unicode; those of vowels alone have a dash.
  private static let signs = """
    ئج ئح ئم ئى ئي بج بح بخ بم بى بي تج تح تخ تم تى تي ثج ثم ثى ثي جح جم حج حم خج خح خم سج
    سح سخ سم صح صم ضج ضح ضخ ضم طح طم ظم عج عم غج غم فج فح فخ فم فى في قح قم قى قي كا كج كح
    كخ كل كم كى كي لج لح لخ لم لى لي مج مح مخ مم مى مي نج نح نخ نم نى ني هج هم هى هي يج يح
    يخ يم يى يي - - - - - - - - - ئر ئز ئم ئن ئى ئي بر بز بم بن بى بي تر تز تم تن تى تي ثر
    ثز ثم ثن ثى ثي فى في قى قي كا كل كم كى كي لم لى لي ما مم نر نز نم نن نى ني - ير يز يم ين
    يى يي ئج ئح ئخ ئم ئه بج بح بخ بم به تج تح تخ تم ته ثم جح جم حج حم خج خم سج سح سخ سم صح
    صخ صم ضج ضح ضخ ضم طح ظم عج عم غج غم فج فح فخ فم قح قم كج كح كخ كل كم لج لح لخ لم له مج
    مح مخ مم نج نح نخ نم نه هج هم - يج يح يخ يم يه ئم ئه بم به تم ته ثم ثه سم سه شم شه كل كم
    لم نم نه يم يه - - - طى طي عى عي غى غي سى سي شى شي حى حي جى جي خى خي صى صي ضى ضي شج شح
    شخ شم شر سر صر ضر طى طي عى عي غى غي سى سي شى شي حى حي جى جي خى خي صى صي ضى ضي شج شح شخ
    شم شر سر صر ضر شج شح شخ شم سه شه طم سج سح سخ شج شح شخ طم ظم - -
    """
}
