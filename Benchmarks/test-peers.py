"""Compares the graph algorithms of Recital with networkx and igraph on the same random graphs.

Usage: test-peers.py PROGRAM, where PROGRAM is RecitalGraphSteps; `make test-peers` builds it.
"""
import json
import math
import os
import random
import subprocess
import sys
import tempfile
import warnings

try:
    import networkx
except ImportError:
    networkx = None
try:
    import igraph
except ImportError:
    igraph = None

FAILURES = []
# igraph warns of authorities that are 0, as those of what is never cited are.
warnings.simplefilter("ignore")


def main():
    passed = 0
    for seed in range(40):
        nodes, edges = graph(seed)
        ours = values("--values", edges)
        for library, check in ((networkx, with_networkx), (igraph, with_igraph)):
            if library:
                passed += check(seed, nodes, edges, ours)
    if igraph:
        passed += with_igraph_at_large(100_000)
    for library, name in ((networkx, "networkx"), (igraph, "igraph")):
        if not library:
            print(f"{name} is not compared with: {sys.executable} does not have it.")
    for failure in FAILURES[:20]:
        print(failure, file=sys.stderr)
    print(f"{passed} passed, {len(FAILURES)} failed")
    sys.exit(1 if FAILURES else 0)


def values(option, edges):
    """What the program tells of a graph."""
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", delete=False) as file:
        file.write("".join(f"{a}\t{b}\n" for a, b in edges))
    try:
        output = subprocess.run([sys.argv[1], option, file.name], capture_output=True, check=True)
    finally:
        os.unlink(file.name)
    return json.loads(output.stdout)


def graph(seed):
    """A random graph; every second one is acyclic. The last node cites, so that all are there."""
    draw = random.Random(seed)
    nodes = draw.randrange(5, 120)
    edges = set()
    for _ in range(draw.randrange(nodes, nodes * 6)):
        a, b = draw.randrange(nodes), draw.randrange(nodes)
        if a != b:
            edges.add((max(a, b), min(a, b)) if seed % 2 == 0 else (a, b))
    edges.add((nodes - 1, 0))
    return nodes, sorted(edges, key=lambda edge: draw.random())


def same(seed, what, one, other, tolerance=1e-9):
    """Whether two values agree; if not, they are noted down."""
    if isinstance(one, list) and one and isinstance(one[0], float):
        agree = len(one) == len(other) and all(
            math.isclose(a, b, rel_tol=tolerance, abs_tol=tolerance) for a, b in zip(one, other))
    else:
        agree = one == other
    if not agree:
        FAILURES.append(f"graph {seed}: {what}: {str(one)[:200]} and {str(other)[:200]}")
    return int(agree)


def grouped(labels):
    groups = {}
    for node, label in enumerate(labels):
        groups.setdefault(label, []).append(node)
    return sorted(groups.values())


def with_networkx(seed, nodes, edges, ours):
    g = networkx.DiGraph(edges)
    g.add_nodes_from(range(nodes))
    order = range(nodes)
    ranks = networkx.pagerank(g, tol=1e-14, max_iter=2000)
    count = same(seed, "networkx pagerank", ours["pagerank"], [ranks[v] for v in order])
    count += same(seed, "networkx ancestors", ours["ancestors"], [len(networkx.descendants(g, v)) for v in order])
    weak = sorted(sorted(c) for c in networkx.weakly_connected_components(g))
    count += same(seed, "networkx weak components", grouped(ours["weak"]), weak)
    strong = sorted(sorted(c) for c in networkx.strongly_connected_components(g))
    count += same(seed, "networkx strong components", grouped(ours["strong"]), strong)
    if not networkx.is_directed_acyclic_graph(g):
        return count
    reduced = sorted(map(list, networkx.transitive_reduction(g).edges))
    count += same(seed, "networkx reduction", sorted(ours["reduction"]), reduced)
    count += same(seed, "networkx longest path", ours["longest"], networkx.dag_longest_path_length(g))
    katz = networkx.katz_centrality(g, alpha=0.05, beta=1, normalized=False, max_iter=5000, tol=1e-14)
    count += same(seed, "networkx katz", ours["katz"], [katz[v] - 1 for v in order])
    nearest = networkx.immediate_dominators(g, ours["root"])
    theirs = [-1 if nearest.get(v) in (None, v) or v == ours["root"] else nearest[v] for v in order]
    return count + same(seed, "networkx dominators", ours["dominators"], theirs)


def with_igraph(seed, nodes, edges, ours):
    g = igraph.Graph(n=nodes, edges=edges, directed=True)
    count = same(seed, "igraph pagerank", ours["pagerank"], g.pagerank(damping=0.85))
    count += same(
        seed, "igraph strong components", grouped(ours["strong"]),
        sorted(map(sorted, g.connected_components(mode="strong"))))
    count += same(
        seed, "igraph weak components", grouped(ours["weak"]),
        sorted(map(sorted, g.connected_components(mode="weak"))))
    ties = igraph.Graph(n=nodes, edges=edges)
    count += same(
        seed, "modularity of the communities", [ours["modularity"]], [ties.modularity(ours["communities"])])
    found = []
    for start in range(5):
        random.seed(start)
        found.append(ties.modularity(ties.community_leiden(objective_function="modularity", n_iterations=2)))
    good = ours["modularity"] >= sorted(found)[2] - 0.01
    count += same(seed, f"modularity {ours['modularity']:.4f} beside {found} of igraph", good, True)
    # Where several authorities share the greatest eigenvalue, none is the right one.
    scores = g.authority_score(scale=False)
    total = sum(scores)
    if len(set(ours["weak"])) == 1:
        count += same(seed, "igraph authorities", ours["authorities"], [s / total for s in scores], 1e-6)
    return count


def large_graph(nodes):
    """A citation network of topics of some 400 nodes; of eight citations five stay within their topic."""
    draw = random.Random(nodes)
    topics = [[] for _ in range(nodes // 400)]
    edges = set()
    for node in range(nodes):
        topic = draw.choice(topics)
        for _ in range(8):
            older = draw.choice(topic) if topic and draw.random() < 0.6 else draw.randrange(node or 1)
            if older != node:
                edges.add((node, older))
        topic.append(node)
    return sorted(edges)


def with_igraph_at_large(nodes):
    """The modularity of the communities of a large graph, beside those of Leiden in igraph and leidenalg."""
    edges = large_graph(nodes)
    ours = values("--communities", edges)
    ties = igraph.Graph(n=nodes, edges=edges)
    count = same(nodes, "modularity of the communities", [ours["modularity"]], [ties.modularity(ours["communities"])])
    found = {}
    for start in range(3):
        random.seed(start)
        groups = ties.community_leiden(objective_function="modularity", n_iterations=2)
        found[f"igraph {start}"] = ties.modularity(groups)
    try:
        import leidenalg
        found["leidenalg"] = leidenalg.find_partition(
            ties, leidenalg.ModularityVertexPartition, n_iterations=2, seed=1).modularity
    except ImportError:
        pass
    print(f"Modularity at {nodes} nodes: Recital {ours['modularity']:.4f}, "
          + ", ".join(f"{name} {value:.4f}" for name, value in found.items()))
    good = ours["modularity"] >= 0.99 * max(found.values())
    return count + same(nodes, f"modularity {ours['modularity']:.4f} beside {found}", good, True)


main()
