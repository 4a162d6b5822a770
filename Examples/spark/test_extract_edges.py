#!/usr/bin/env python3
"""Runs the example in local mode over `corpus/`, and reads its edge list back with Recital."""

import json
import os
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.dirname(os.path.dirname(HERE))
CORPUS = os.path.join(PROJECT, "corpus")
RECITAL = os.environ.get("RECITAL", os.path.join(PROJECT, ".build", "release", "recital"))


def contents(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def recital(*arguments):
    return subprocess.run(
        [RECITAL, *arguments], cwd=PROJECT, check=True, capture_output=True, text=True).stdout


class ExtractEdges(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        lines = os.path.join(cls.folder.name, "documents.jsonl")
        with open(lines, "w", encoding="utf-8") as file:
            for name in sorted(os.listdir(CORPUS)):
                if name.endswith(".txt"):
                    text = contents(os.path.join(CORPUS, name))
                    file.write(json.dumps({"source": name, "text": text}) + "\n")
            # Spark passes empty lines on, and what is no document fails nothing.
            file.write('\n{"source": "empty.txt", "text": " "}\n')
        cls.lists = [
            cls.run_example(lines, "four.tsv", "--partitions", "4"),
            cls.run_example(lines, "one.tsv", "--partitions", "1"),
        ]

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def run_example(cls, documents, name, *arguments):
        output = os.path.join(cls.folder.name, name)
        subprocess.run(
            [sys.executable, os.path.join(HERE, "extract_edges.py"), documents, output,
             "--recital", RECITAL, *arguments],
            check=True, env={**os.environ, "PYSPARK_PYTHON": sys.executable,
                             "SPARK_LOCAL_IP": "127.0.0.1"})
        return output

    def test_the_number_of_partitions_changes_nothing(self):
        texts = [contents(path) for path in self.lists]
        self.assertEqual(texts[0], texts[1])

    def test_it_has_what_the_documents_cite(self):
        rows = set(contents(self.lists[0]).splitlines())
        expected = {}
        for line in self.streamed():
            found = json.loads(line)
            citing = found["document"] or found["source"]
            if found["target"] is not None and found["target"] != citing:
                kind = "implied" if found["form"] == "series" else "cited"
                edge = (citing, found["target"], kind)
                counts = expected.setdefault(edge, {})
                counts[found["source"]] = counts.get(found["source"], 0) + 1
        found = {}
        for row in rows - {"citing\tcited\tdate\tkind\tcount"}:
            citing, cited, _, kind, count = row.split("\t")
            found[citing, cited, kind] = int(count)
        self.assertEqual(found, {edge: max(c.values()) for edge, c in expected.items()})
        self.assertGreater(len(found), 300)

    def streamed(self):
        paths = "".join(
            f"{os.path.join(CORPUS, name)}\n" for name in sorted(os.listdir(CORPUS))
            if name.endswith(".txt"))
        return subprocess.run(
            [RECITAL, "extract", "--paths-from", "-", "--format", "jsonl"], input=paths,
            check=True, capture_output=True, text=True).stdout.splitlines()

    def test_recital_reads_it_back(self):
        ranking = recital("cited", "--from", self.lists[0], "--format", "csv", "--limit", "1")
        self.assertIn("A/CONF.192/15,document,24,", ranking)
        lineage = recital("lineage", "79/40", "--from", self.lists[0], "--direction", "ancestors")
        self.assertIn("A/RES/56/24V", lineage)


if __name__ == "__main__":
    unittest.main()
