public import ArgumentParser
public import RecitalRendering

extension Graphviz.Format: ExpressibleByArgument {}
extension Graphviz.Engine: ExpressibleByArgument {}
