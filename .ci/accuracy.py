#!/usr/bin/env python3
"""Holds the accuracy on the corpus: one line a field, ok or FAILED, with F1 and what is asked.

usage: accuracy.py CORPUS OUTPUT-FOLDER     (which has gold.ndjson, metadata.ndjson and more.ndjson, parsed with --lines)
"""
import json
import os
import subprocess
import sys

ASKED = {
    "number": 0.99, "title": 0.99, "type": 0.99, "date": 0.99,
    "recipients": 0.97, "signatures": 0.97, "annotations": 0.97, "attachmentNotes": 0.97, "attachments": 0.97,
    "outline": 0.985, "points": 0.97,
}


def line(good, text):
    print(f"{'ok     ' if good else 'FAILED '} {text}")


def scores(corpus, gold, output):
    tool = os.path.join(corpus, "..", "tools", "score.py")
    result = subprocess.run([sys.executable, tool, gold, output, "--json"], capture_output=True, text=True, check=True)
    return json.loads(result.stdout)


def main():
    corpus, folder = sys.argv[1:]
    for name, gold, fields in (("gold", "gold/gold.jsonl", list(ASKED)), ("metadata", "metadata/metadata.jsonl", ["number", "title", "date"])):
        found = scores(corpus, os.path.join(corpus, gold), os.path.join(folder, name + ".ndjson"))
        line(found["missing"] == 0, f"{name}: every document has output")
        for field in fields:
            f1 = found["fields"].get(field, {}).get("f1", 0.0)
            line(f1 >= ASKED[field], f"{name}: {field} F1 {f1:.4f}, asked {ASKED[field]}")

    owned = documents = lines = unrecognized = 0
    for row in open(os.path.join(folder, "more.ndjson"), encoding="utf-8"):
        document = json.loads(row)
        documents += 1
        text = open(document["source"], encoding="utf-8-sig", newline="").read()
        numbers = [entry["line"] for entry in document["lines"]]
        owned += numbers == list(range(1, len(text.splitlines()) + 1))
        lines += sum(entry["role"] != "Blank" for entry in document["lines"])
        unrecognized += sum(entry["role"] == "Unrecognized" for entry in document["lines"])
    expected = sum(1 for file in os.listdir(os.path.join(corpus, "more")) if file.endswith(".txt"))
    line(documents == owned == expected, f"more: {owned} of {expected} documents with every line owned")
    line(unrecognized <= lines * 0.01, f"more: {unrecognized} of {lines} lines unrecognized, at most one in a hundred")


main()
