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
    "xmllint finds GraphML, GEXF and the picture of a series well-formed",
    .enabled("xmllint is not installed: apt-get install libxml2-utils") {
      (try? Program.shell("command -v xmllint").status == 0) ?? false
    }, arguments: ["graphml", "gexf"])
  func xmllint(ending: String) throws {
    try exported("g.\(ending)") { path in
      let outcome = try Program.shell("xmllint --noout '\(path)'")
      #expect(outcome.status == 0)
    }
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
