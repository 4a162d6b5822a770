#!/usr/bin/env python3
"""Extracts the citations of documents with Recital inside Apache Spark.

Every partition is piped through one `recital extract` process, which reads and writes as a stream.
What the documents cite is joined into an edge list, a table that `recital` reads with `--from`:

    spark-submit extract_edges.py documents.jsonl edges.tsv
    recital cited --from edges.tsv

The input is JSON Lines with `source` and `text`, one document a line, or a folder of text files.
"""

import argparse
import json
import os
import shlex
import shutil
import sys
import tempfile

from pyspark.sql import SparkSession

HEADING = "citing\tcited\tdate\tkind\tcount"


def documents(context, path, partitions):
    """The documents of the input as lines of JSON."""
    if os.path.isdir(path):
        files = context.wholeTextFiles(path, partitions)
        return files.map(lambda file: json.dumps({"source": file[0], "text": file[1]}))
    return context.textFile(path, partitions)


def extraction(recital):
    """The command that a partition is piped through.

    Status 1 says that some documents could not be used; standard error names them, and the rest is
    done. Anything else fails the task, and Spark tries it again.
    """
    extract = shlex.quote(recital) + " extract --documents-from - --format jsonl"
    return "sh -c " + shlex.quote(extract + "; status=$?; [ $status -le 1 ]")


def mention(line):
    """What a line of output says: the edge, the document that says so, and the date printed.

    None where the target is open, or is the document itself.
    """
    row = json.loads(line)
    citing, cited = row["document"] or row["source"], row["target"]
    if cited is None or cited == citing:
        return None
    kind = "implied" if row["form"] == "series" else "cited"
    return (plain(citing), plain(cited), kind), (row["source"], row["date"])


def plain(text):
    """A name without what separates columns and lines."""
    return " ".join(text.split())


def added(counts, said):
    """The counts of an edge with one mention more: by document, and by date."""
    by_source, by_date = counts
    source, date = said
    by_source[source] = by_source.get(source, 0) + 1
    if date is not None:
        by_date[date] = by_date.get(date, 0) + 1
    return counts


def merged(counts, others):
    """The counts of an edge from two partitions."""
    for mine, theirs in zip(counts, others):
        for key, count in theirs.items():
            mine[key] = mine.get(key, 0) + count
    return counts


def row(edge):
    """The line of an edge.

    Language versions of a document say the same: the one with the most mentions counts. Of the
    dates the most frequent one stands, the earliest of several.
    """
    (citing, cited, kind), (by_source, by_date) = edge
    date = min(by_date, key=lambda day: (-by_date[day], day), default="")
    return "\t".join([citing, cited, date, kind, str(max(by_source.values()))])


def edges(context, path, recital, partitions):
    """The lines of the edge list, sorted."""
    output = documents(context, path, partitions).pipe(extraction(recital), checkCode=True)
    mentions = output.map(mention).filter(lambda said: said is not None)
    joined = mentions.aggregateByKey(({}, {}), added, merged)
    return joined.map(row).sortBy(lambda line: line)


def write(lines, path):
    """Writes the list in one step: there is a whole one, or none."""
    folder = os.path.dirname(os.path.abspath(path))
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=folder, delete=False) as file:
        file.write(HEADING + "\n")
        for line in lines:
            file.write(line + "\n")
    os.replace(file.name, path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("input", help="JSON Lines of documents, or a folder of text files")
    parser.add_argument("output", help="the edge list to write, such as edges.tsv")
    parser.add_argument("--recital", default="recital", help="the program, on every worker")
    parser.add_argument("--partitions", type=int, default=None, help="how many parts, at least")
    arguments = parser.parse_args()
    if os.sep not in arguments.recital and shutil.which(arguments.recital) is None:
        sys.exit(f"{arguments.recital}: is not in PATH. Give its path with --recital.")

    builder = SparkSession.builder.appName("recital")
    spark = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
    try:
        lines = edges(
            spark.sparkContext, arguments.input, arguments.recital, arguments.partitions)
        # Partition by partition, so that the driver need not hold the list.
        write(lines.toLocalIterator(), arguments.output)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
