"""Prints, for each step of the graph benchmark, Recital beside the fastest other library and plain C.

Usage: graph-ratios.py RESULT, where RESULT is what the harness wrote. Fails where Recital and another
library disagree on a result, but for the share of PageRank, which some compute with fewer digits.
"""
import json
import math
import sys

FAILURES = []


def main():
    with open(sys.argv[1]) as file:
        result = json.load(file)
    for name in result["data"]:
        entries = {e["peer"]: e["tasks"] for e in result["results"] if e["data"] == name}
        print(f"\n{name} nodes: how many times as quick as the others, and with what part of their memory")
        print(f"{'step':14}{'seconds':>10}  {'fastest other':22}{'ratio':>8}{'plain C':>10}{'memory':>9}{'least other':>13}")
        for task in result["tasks"]:
            row = line(task, entries)
            if row:
                print(row)
        print_memory(entries)
        for peer, notes in ((e["peer"], e["notes"]) for e in result["results"] if e["data"] == name):
            for note in sorted(set(notes)):
                done = ", ".join(entries[peer]) or "nothing"
                print(f"{peer} did not finish ({note}); done: {done}.")
        differences = [line for task in result["tasks"] for line in disagreements(task, entries)]
        FAILURES.extend(differences)
        print("\n".join(differences) or "The results agree.")
    sys.exit(1 if FAILURES else 0)


def print_memory(entries):
    """The most memory that each program had in any step."""
    peaks = {
        peer: max((task["peak_mb"] for task in tasks.values() if "peak_mb" in task), default=0)
        for peer, tasks in entries.items()}
    print("Most memory: " + ", ".join(f"{peer} {peak:.0f} MB" for peer, peak in peaks.items() if peak))


def disagreements(task, entries):
    """Sentences on the values in which another program differs from Recital."""
    ours = entries.get("recital", {}).get(task, {}).get("digest", {})
    for peer, tasks in entries.items():
        other = tasks.get(task, {})
        if peer == "recital" or other.get("extrapolated"):
            continue
        for key, value in other.get("digest", {}).items():
            if key not in ours or agree(ours[key], value):
                continue
            if task == "pagerank" and key == "share_first" and agree(ours[key], value, 1e-3):
                print(f"{peer} has {value} as the share of the first in PageRank, Recital {ours[key]}.")
            else:
                yield f"{task}: {key} is {value} in {peer}, {ours[key]} in Recital."


def agree(one, other, tolerance=1e-6):
    """Whether two values are the same; numbers may differ by one part in a million."""
    if isinstance(one, float) or isinstance(other, float):
        return math.isclose(one, other, rel_tol=tolerance)
    return one == other


def line(task, entries):
    """One step; two tasks at a time serve reading and building only, so that load has a line for both."""
    rows = []
    for own in ("recital", "recital-2"):
        ours = entries.get(own, {}).get(task)
        if not ours or "seconds" not in ours or (own == "recital-2" and task != "load"):
            continue
        others = {
            peer: tasks[task] for peer, tasks in entries.items()
            if not peer.startswith(("recital", "plain")) and "seconds" in tasks.get(task, {})}
        best = min(others, key=lambda peer: others[peer]["seconds"], default=None)
        least = min((other["peak_mb"] for other in others.values()), default=None)
        floor = entries.get("plain-c", {}).get(task, {}).get("seconds")
        seconds = max(ours["seconds"], 1e-5)
        label = task if own == "recital" else f"{task}, 2 tasks"
        # What a library did in part only within its time is told by the rest that it would need.
        mark = "~" if best and others[best].get("extrapolated") else ""
        fastest = f"{best} {mark}{others[best]['seconds']:.3g} s" if best else "none"
        rows.append(
            f"{label:14}{seconds:10.4g}  {fastest:22}"
            f"{others[best]['seconds'] / seconds if best else 0:8.1f}"
            f"{floor / seconds if floor else 0:10.2f}{ours['peak_mb']:6.0f} MB"
            f"{f'{least:.0f} MB' if least else '':>13}")
    return "\n".join(rows)


main()
