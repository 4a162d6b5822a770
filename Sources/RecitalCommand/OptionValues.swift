public import ArgumentParser
public import Recital
public import RecitalRendering

extension CitationGraph.Node.Kind: ExpressibleByArgument {}
extension Graphviz.Engine: ExpressibleByArgument {}
extension Graphviz.Format: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension Lineage.Direction: ExpressibleByArgument {}
