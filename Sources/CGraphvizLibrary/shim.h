// Empty on purpose: Graphviz's headers are seen by the C target CGraphviz only.
