"""Prints the number of a document and how many findings it has: python3 number_and_findings.py FILE [PROFILE]"""

import sys

import officialdocs


def main(arguments):
    if len(arguments) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    with open(arguments[1], "rb") as file:
        text = file.read()
    try:
        document = officialdocs.parse(text)
        report = officialdocs.check(text, profile=arguments[2] if len(arguments) == 3 else None)
    except officialdocs.OfficialDocsError as error:
        print(error, file=sys.stderr)
        return 1
    sys.stdout.reconfigure(encoding="utf-8")
    print("number: %s" % (document["number"]["text"] if document["number"] else "none"))
    print("findings: %d" % len(report["findings"]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
