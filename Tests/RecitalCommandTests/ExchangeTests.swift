import Foundation
import Testing

/// A Python with modules that read graphs: `RECITAL_PYTHON`, else `python3`.
private enum Python {
  static let program =
    ProcessInfo.processInfo.environment["RECITAL_PYTHON"] ?? "/usr/bin/env python3"

  static func has(_ module: String) -> Bool {
    (try? Program.shell("\(program) -c 'import \(module)'").status == 0) ?? false
  }

  static func output(of script: String) throws -> String {
    try Program.shell("\(program) - <<'END'\n\(script)\nEND").output
  }
}

/// The schemas that the authors of formats give, in the folder that `RECITAL_SCHEMAS` names.
private enum Schemas {
  static var present: [String] { ["graphml", "gexf"].filter { option(for: $0) != nil } }

  /// The option with which xmllint asks the schema of a format, where it is there.
  static func option(for ending: String) -> String? {
    guard let folder = ProcessInfo.processInfo.environment["RECITAL_SCHEMAS"] else { return nil }
    for (option, kind) in [("--relaxng", "rng"), ("--schema", "xsd")] {
      let path = "\(folder)/\(ending).\(kind)"
      if FileManager.default.fileExists(atPath: path) { return "\(option) '\(path)'" }
    }
    return nil
  }
}

@Suite("Graphs for other programs")
struct ExchangeTests {
  /// What the program itself says of the graph: instruments, citations, how many are implied.
  private static let counts = "199 478 81"

  private func exported(_ name: String, _ more: [String] = [], _ body: (String) throws -> Void)
    throws
  {
    try TemporaryFolder.with { folder in
      let path = folder.appending(path: name).path
      let outcome = try Program.run(
        Program.path, ["export", "--from", "corpus", "-o", path] + more, folder: Project.folder)
      #expect(outcome.status == 0 && outcome.errors.isEmpty)
      try body(path)
    }
  }

  @Test(
    "networkx reads what is written, with names and kinds",
    .enabled("networkx is not installed: pip install networkx, RECITAL_PYTHON names the python") {
      Python.has("networkx")
    },
    arguments: [
      ("g.graphml", "nx.read_graphml(path)", "name"), ("g.gexf", "nx.read_gexf(path)", "label"),
      ("g.gml", "nx.read_gml(path)", ""),
      ("g.json", "nx.node_link_graph(json.load(open(path)))", ""),
    ])
  func networkx(name: String, call: String, key: String) throws {
    try exported(name, name == "g.json" ? ["--format", "node-link"] : []) { path in
      let script = """
        import json, networkx as nx
        path = \"\(path)\"
        graph = \(call)
        names = [data.get(\"\(key)\", node) for node, data in graph.nodes(data=True)]
        implied = sum(data[\"kind\"] == \"implied\" for _, _, data in graph.edges(data=True))
        print(graph.number_of_nodes(), graph.number_of_edges(), implied, \"A/RES/56/24V\" in names)
        """
      let output = try Python.output(of: script)
      #expect(output == "\(Self.counts) True\n")
    }
  }

  @Test(
    "networkx and igraph read the Pajek network",
    .enabled("networkx or igraph is not installed: pip install networkx igraph") {
      Python.has("networkx, igraph")
    })
  func pajek() throws {
    try exported("g.net") { path in
      let script = """
        import networkx as nx, igraph
        one, other = nx.read_pajek(\"\(path)\"), igraph.Graph.Read_Pajek(\"\(path)\")
        implied = sum(label.startswith(\"implied\") for label in other.es[\"label\"])
        print(one.number_of_nodes(), one.number_of_edges(), other.vcount(), other.ecount(), implied)
        """
      let output = try Python.output(of: script)
      #expect(output == "199 478 \(Self.counts)\n")
    }
  }

  @Test(
    "igraph reads GraphML and GML",
    .enabled("igraph is not installed: pip install igraph") { Python.has("igraph") },
    arguments: ["graphml", "gml"])
  func igraph(ending: String) throws {
    try exported("g.\(ending)") { path in
      let script = """
        import igraph, warnings
        warnings.simplefilter(\"ignore\")
        graph = igraph.Graph.Read(\"\(path)\")
        print(graph.vcount(), graph.ecount(), sum(kind == \"implied\" for kind in graph.es[\"kind\"]))
        """
      let output = try Python.output(of: script)
      #expect(output == "\(Self.counts)\n")
    }
  }

  @Test(
    "rdflib reads the Turtle",
    .enabled("rdflib is not installed: pip install rdflib") { Python.has("rdflib") })
  func turtle() throws {
    try exported("g.ttl") { path in
      let script = """
        import rdflib
        graph = rdflib.Graph().parse(\"\(path)\")
        cito = rdflib.Namespace(\"http://purl.org/spar/cito/\")
        parts = rdflib.Namespace(\"http://purl.org/dc/terms/\").isPartOf
        print(len(set(graph.subjects())), len(list(graph[: cito.citesAsRelated])),
              len(list(graph[: parts])))
        """
      let output = try Python.output(of: script)
      #expect(output == "199 81 26\n")
    }
  }

  @Test(
    "GraphML and GEXF, with measures too, are what their descriptions allow",
    .enabled("xmllint is not installed: apt-get install libxml2-utils") {
      (try? Program.shell("command -v xmllint").status == 0) ?? false
    }, arguments: ["graphml", "gexf"])
  func grammar(ending: String) throws {
    for more in [[], ["--measures", "community", "pagerank", "heirs", "disruption"]] {
      try exported("g.\(ending)", more) { path in
        let grammar = path + ".rng"
        try GraphGrammar.text(of: ending).write(toFile: grammar, atomically: true, encoding: .utf8)
        let outcome = try Program.shell("xmllint --noout --relaxng '\(grammar)' '\(path)'")
        #expect(outcome.status == 0)
      }
    }
  }

  @Test(
    "The schemas of their authors find nothing to complain about",
    .enabled("RECITAL_SCHEMAS names no folder with gexf.rng or graphml.xsd; see CONTRIBUTING.md") {
      !Schemas.present.isEmpty
    }, arguments: Schemas.present)
  func schema(ending: String) throws {
    let schema = try #require(Schemas.option(for: ending))
    try exported("g.\(ending)", ["--measures", "community", "katz"]) { path in
      let outcome = try Program.shell("xmllint --noout --nonet \(schema) '\(path)'")
      #expect(outcome.status == 0)
    }
  }

  @Test(
    "networkx reads measures and communities as numbers",
    .enabled("networkx is not installed: pip install networkx, RECITAL_PYTHON names the python") {
      Python.has("networkx")
    },
    arguments: [
      ("g.graphml", "nx.read_graphml(path)"), ("g.gexf", "nx.read_gexf(path)"),
      ("g.gml", "nx.read_gml(path)"), ("g.json", "nx.node_link_graph(json.load(open(path)))"),
    ])
  func measures(name: String, call: String) throws {
    let more = name == "g.json" ? ["--format", "node-link"] : []
    try exported(name, more + ["--measures", "community", "pagerank", "documents"]) { path in
      let script = """
        import json, networkx as nx
        path = \"\(path)\"
        nodes = [data for _, data in \(call).nodes(data=True)]
        ranks = [data[\"pagerank\"] for data in nodes if \"pagerank\" in data]
        print(len({data[\"community\"] for data in nodes}), max(data.get(\"documents\", 0) for data in nodes),
              all(isinstance(rank, float) and 0 < rank < 1 for rank in ranks), len(ranks) > 100)
        """
      let words = try Python.output(of: script).split(whereSeparator: \.isWhitespace)
      #expect(words.count == 4 && Int(words[0]).map { $0 > 3 } == true)
      #expect(words.dropFirst() == ["24", "True", "True"])
    }
  }

  @Test("Measures stand in the table of instruments too; formats without a place refuse them")
  func measuresElsewhere() throws {
    try exported("g.csv", ["--measures", "community", "katz"]) { path in
      let table = path.replacingOccurrences(of: ".csv", with: "-instruments.csv")
      let text = try String(contentsOfFile: table, encoding: .utf8)
      #expect(text.split(separator: "\r\n")[0].hasSuffix(",generation,community,katz"))
    }
    let outcome = try Program.run(
      "export", "--from", "corpus", "-o", "/dev/null", "--format", "net", "--measures", "katz")
    #expect(outcome.status == 64 && outcome.errors.contains("--measures goes with"))
  }

  @Test(
    "What is exported and read again gives the same answers", arguments: ["graphml", "csv", "net"])
  func again(ending: String) throws {
    try exported("g.\(ending)") { path in
      let files =
        ending == "csv"
        ? [path, path.replacingOccurrences(of: ".csv", with: "-instruments.csv")]
        : [path]
      let arguments = ["cited", "--format", "csv", "--limit", "500", "--from"]
      let again = try Program.run(Program.path, arguments + files, folder: Project.folder)
      let known = try Program.run(Program.path, arguments + ["corpus"], folder: Project.folder)
      #expect(again.errors.isEmpty)
      // All but the titles, which Pajek does not know.
      let cut = { (text: String) in
        text.split(separator: "\r\n").map { $0.split(separator: ",").prefix(5) }
      }
      #expect(cut(again.output) == cut(known.output))
      if ending == "graphml" {
        let series = try Program.run("series", "79/40", "--from", path, "--limit", "0")
        #expect(series.lines.count > 10)
      }
    }
  }
}
