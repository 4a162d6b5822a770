public import ArgumentParser
public import Recital
public import RecitalFetching
public import RecitalRendering

extension CitationGraph.Node.Kind: ExpressibleByArgument {}
extension FileType: ExpressibleByArgument {}
extension Graphviz.Engine: ExpressibleByArgument {}
extension Graphviz.Format: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension Lineage.Direction: ExpressibleByArgument {}
extension Measure: ExpressibleByArgument {}
extension PathWeight: ExpressibleByArgument {}
extension Treatment: ExpressibleByArgument {}
extension Relatedness.Measure: ExpressibleByArgument {}
