"""Prints, for each step of the graph benchmark, Recital beside the fastest other library and plain C."""
import json
import sys


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
        fastest = f"{best} {others[best]['seconds']:.3g} s" if best else "none"
        rows.append(
            f"{label:14}{seconds:10.4g}  {fastest:22}"
            f"{others[best]['seconds'] / seconds if best else 0:8.1f}"
            f"{floor / seconds if floor else 0:10.2f}{ours['peak_mb']:6.0f} MB"
            f"{f'{least:.0f} MB' if least else '':>13}")
    return "\n".join(rows)


main()
