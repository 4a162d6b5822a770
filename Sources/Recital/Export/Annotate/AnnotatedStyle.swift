/// The look of an annotated page, on a screen and on paper.
enum AnnotatedStyle {
  /// The style sheet.
  static var sheet: String { [base, blocks, marks, treatments, paper].joined(separator: "\n") }

  private static let base = """
    :root { color: #1d2329; background: #fbfaf7;
      font: 17px/1.6 "Source Serif 4", "Noto Serif", Georgia, "Noto Serif CJK SC", "Songti SC",
        "Noto Naskh Arabic", "Noto Sans Arabic", serif; }
    body { margin: 0 auto; padding: 2rem 1.5rem 4rem 5rem; max-width: 44rem; }
    nav, .legend, .facts, details, .tongue { font: 13px/1.5 "Source Sans 3", "Noto Sans",
      "Helvetica Neue", Arial, "Noto Sans CJK SC", sans-serif; color: #59636d; }
    a { color: inherit; }
    nav h1 { font-size: 1.3rem; margin: 0 0 .5rem; color: #1d2329; }
    nav ol { margin: 0 0 1.5rem; padding: 0 0 0 1.5rem; }
    .tongue { border: 1px solid #cfd4d8; border-radius: 3px; padding: 0 .3em; font-size: 11px; }
    .legend { position: sticky; top: 0; z-index: 2; background: #fbfaf7; padding: .6rem 0;
      border-bottom: 1px solid #e2dfd8; }
    .legend b { display: block; font-weight: 600; }
    .legend p { margin: .3rem 0 0; }
    .legend .ref { margin-inline-end: .6em; white-space: nowrap; }
    """

  private static let blocks = """
    section { margin: 0 0 4rem; }
    header { margin: 2rem 0 1.5rem; }
    h2 { font-size: 1.5rem; line-height: 1.25; margin: 0; }
    h2 a { text-decoration: none; } h2 a:hover { text-decoration: underline; }
    .name { font-size: 1.1rem; margin: .2rem 0 0; }
    .facts { margin: .4rem 0 0; }
    [dir="rtl"] :is(.facts, details) { text-align: right; }
    .text { position: relative; }
    .text p { margin: 0 0 .8em; overflow-wrap: anywhere; unicode-bidi: isolate; }
    .text [data-place]::before { content: attr(data-place); position: absolute;
      inset-inline-start: -3.6rem; font: 11px/2.4 "Noto Sans", Arial, sans-serif; color: #a3abb2; }
    .text .header, .text .furniture { font-size: .82rem; color: #78828b; margin-bottom: .35em; }
    .text .furniture { white-space: pre-line; color: #a3abb2; }
    .text .title { font-size: 1.25rem; font-weight: 600; line-height: 1.35; margin: 1.2em 0 1em; }
    .text .heading { font-weight: 600; margin-top: 1.4em; }
    .text .footnote { font-size: .82rem; line-height: 1.5; color: #49525a; margin-bottom: .35em; }
    .call { color: #59636d; } .call a { text-decoration: none; }
    sup { font-size: .72em; line-height: 0; }
    details { border-top: 1px solid #e2dfd8; padding-top: .8rem; margin-top: 2rem; }
    summary { cursor: pointer; }
    details ul { columns: 14rem; list-style: none; margin: .6rem 0 0; padding: 0; }
    .count { color: #a3abb2; }
    .control::before { content: attr(data-code); font: 10px monospace; color: #b23b2e;
      border: 1px solid; border-radius: 3px; padding: 0 .2em; }
    """

  private static let marks = """
    .ref { --c: #5d6873; position: relative; color: inherit; text-decoration: none;
      background: color-mix(in srgb, var(--c) 11%, transparent); border-bottom: 2px solid var(--c);
      border-radius: 2px 2px 0 0; padding: 0 .1em; box-decoration-break: clone;
      -webkit-box-decoration-break: clone; }
    .ref.unsure { border-bottom-style: dashed; }
    .ref.open { border-bottom-style: dotted; background: none; }
    .ref:target, .ref:hover, .ref:focus { outline: none;
      background: color-mix(in srgb, var(--c) 26%, transparent); }
    .ref[data-tip]:is(:hover, :focus, :target)::after { content: attr(data-tip);
      position: absolute; inset-inline-start: 0; top: 100%; z-index: 3; margin-top: 6px;
      width: max-content; max-width: 22rem; padding: .5em .7em; direction: ltr; text-align: left;
      white-space: pre-line; font: 12px/1.45 "Noto Sans", Arial, "Noto Sans CJK SC", sans-serif;
      color: #fff; background: #262d34; border-radius: 4px; box-shadow: 0 2px 8px #0004; }
    """

  /// The colours of the graph, so that page and picture agree.
  private static var treatments: String {
    Treatment.allCases.map { treatment in
      let style = CitationStyle(kind: .cited, treatment: treatment)
      return ".t-\(treatment.rawValue) { --c: \(style.color); }"
    }.joined(separator: "\n")
  }

  private static let paper = """
    @media print {
      :root { font-size: 10.5pt; background: none; }
      body { max-width: none; padding: 0 0 0 3.5rem; }
      .legend { position: static; background: none; }
      .ref::after { display: none; }
      .ref { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      section { break-after: page; } section:last-child { break-after: auto; }
      details:not([open]) { display: none; }
    }
    @media (max-width: 40rem) {
      body { padding: 1rem; }
      .text [data-place]::before { position: static; padding-inline-end: .5em; }
    }
    """
}
