#!/usr/bin/env bash
# Measures the graph core beside igraph, NetworKit, rustworkx, networkx and SciPy, and beside plain C,
# on synthetic citation networks. The harness with its graphs and the C program are in ../shared/bench.
# Usage: Benchmarks/graph.sh [NODES…]; by default 100000 and 1000000. PEERS names the Python that has
# the other libraries: python3 -m venv peers && peers/bin/pip install networkx igraph networkit
# rustworkx scipy numpy, then make bench PEERS=peers/bin/python. RUNS says how often each is run (3),
# LIMIT how many seconds a run may take (1800), BUDGET how many the ancestors of one library (60): what
# takes longer is told as such, with what was done by then.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

harness=../shared/bench/graph_peers.py
python=${PEERS:-python3}
skip() { echo "The graph core is not measured: $1"; exit 0; }
[ -f "$harness" ] || skip "$harness is not there."
"$python" -c 'import numpy' 2> /dev/null \
  || skip "$python has no numpy, which makes the graphs. Set PEERS as $0 says."

sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(100000 1000000)
static=()
if [ "$(uname -s)" = Linux ]; then static=(--static-swift-stdlib); fi
build=(swift build --package-path Benchmarks -c release "${static[@]}")
"${build[@]}" --product RecitalGraphSteps >&2
program=$("${build[@]}" --show-bin-path)/RecitalGraphSteps

scratch=$(mktemp -d "${TMPDIR:-/tmp}/recital-graph.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

peers=()
for peer in networkx igraph networkit rustworkx scipy; do
  if "$python" -c "import $peer" 2> /dev/null; then
    peers+=("$peer")
  else
    echo "$peer is left out: $python does not have it."
  fi
done
tools=(--tool "recital=$program {dir} 1" --tool "recital-2=$program {dir} 2")
if cc -O3 -march=native -w -o "$scratch/floor" ../shared/bench/graph_floor.c -lm 2> /dev/null; then
  tools+=(--tool "plain-c=$scratch/floor {dir}")
else
  echo "Plain C is left out: there is no C compiler."
fi

folders=()
for nodes in "${sizes[@]}"; do
  "$python" "$harness" gen --nodes "$nodes" --out "$scratch/$nodes" > /dev/null
  folders+=("$scratch/$nodes")
done
echo "Load on the machine over 1, 5 and 15 minutes: $(uptime | sed 's/.*averages*: //')"
"$python" - "$harness" << 'CODE' > "$scratch/harness.py"
# The harness asks for the version of every library, installed or not.
import sys
text = open(sys.argv[1]).read()
print(text.replace("return {p: md.version(p) for p in PEERS + [\"numpy\"]}", "return {}"))
CODE
"$python" "$scratch/harness.py" run --data "${folders[@]}" --runs "${RUNS:-3}" \
  --limit "${LIMIT:-1800}" --budget "${BUDGET:-60}" \
  --peers "$(IFS=,; echo "${peers[*]}")" "${tools[@]}" --out "$scratch/result.json" \
  2> "$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
"$python" Benchmarks/graph-ratios.py "$scratch/result.json"
