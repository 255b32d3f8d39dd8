"""The native library as programs see it: through the functions of officialdocs.h, and through the Python module of the samples.

usage: test_library.py LIBRARY TOOL; TOOL is what stands before the arguments of "officialdocs", words parted by blanks.
Prints a line "ok" or "FAILED" for each claim.
"""

import ctypes
import glob
import json
import os
import subprocess
import sys
import threading
import traceback

os.environ["OFFICIALDOCS_LIBRARY"] = sys.argv[1]
os.environ.setdefault("DOTNET_NOLOGO", "1")
tool = sys.argv[2].split()
root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(root, "samples", "native", "python"))

import officialdocs  # noqa: E402

library = officialdocs._library
samples = sorted(glob.glob(os.path.join(root, "samples", "*.txt")))
with open(os.path.join(root, "samples", "suzhou-2021-report.txt"), "rb") as file:
    report = file.read()
notice = "云政发〔2025〕8号\n\n云州市人民政府关于做好防汛工作的通知\n\n各县（区）人民政府：\n现通知如下。\n一、加强值守\n　　（一）值班。\n二、备足物资\n\n云州市人民政府\n2025年3月5日\n"


def printed(*arguments):
    """What the tool prints for all samples, a line each, without line breaks."""
    return output(*arguments, *samples).split(b"\n")[:-1]


def output(*arguments):
    return subprocess.run([*tool, *arguments], stdout=subprocess.PIPE, check=True).stdout


def contents():
    for path in samples:
        with open(path, "rb") as file:
            yield path, file.read()


def raises(kind, action):
    try:
        action()
    except kind as error:
        return error
    raise AssertionError("expected %s, nothing was raised" % kind.__name__)


def call(function, *arguments):
    """The status and the answer of a function that gives one; checks the NUL at its end."""
    result, length = ctypes.c_void_p(1), ctypes.c_size_t(1)
    status = function(*arguments, ctypes.byref(result), ctypes.byref(length))
    if not result:
        assert length.value == 0
        return status, None
    answer = ctypes.string_at(result, length.value + 1)
    assert answer[-1:] == b"\0"
    library.officialdocs_free(result)
    return status, answer[:-1]


def resident():
    """How much memory this process has, in bytes."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def version_is_that_of_the_tool():
    assert officialdocs.version() == output("--version").decode("utf-8").split()[-1]
    assert library.officialdocs_abi_version() == 1


def parse_is_what_the_tool_prints():
    assert samples
    assert [officialdocs.parse_json(text, source=path) for path, text in contents()] == printed("parse")
    assert [officialdocs.parse_json(text, source=path, lines=True) for path, text in contents()] == printed("parse", "--lines")


def check_is_what_the_tool_prints():
    common = ("check", "--format", "ndjson", "--fail-on", "never")
    assert [officialdocs.check_json(text, source=path) for path, text in contents()] == printed(*common, "--lang", "zh")
    assert [officialdocs.check_json(text, source=path, profile="webCopy", language="en") for path, text in contents()] \
        == printed(*common, "--lang", "en", "--profile", "webCopy")
    assert [officialdocs.check_json(text, source=path, all_findings=True) for path, text in contents()] == printed(*common, "--lang", "zh", "--all")


def validator_is_what_check_does():
    validator = officialdocs.Validator(profile="webCopy", configuration={"rules": {"GW11": "off"}})
    expected = officialdocs.check_json(report, configuration='{"profile":"webCopy","rules":{"GW11":"off"}}')
    assert validator.check_json(report) == validator.check_json(report) == expected
    assert validator.check(report)["profile"] == "webCopy"
    assert officialdocs.Validator().check_json(report) == officialdocs.check_json(report)


def model_is_read():
    document = officialdocs.parse(notice, source="通知.txt")
    assert document["source"] == "通知.txt"
    assert document["number"]["agencyCode"] == "云政发" and document["number"]["year"] == 2025 and document["number"]["sequence"] == 8
    assert [section["heading"] for section in document["sections"]] == ["加强值守", "备足物资"]
    assert document["date"]["value"] == "2025-03-05"
    assert "lines" not in document and len(officialdocs.parse(notice, lines=True)["lines"]) == 12


def null_arguments_are_answered():
    assert call(library.officialdocs_parse, None, 5, None, 0) == (1, b"text: expected 5 bytes, found NULL.")
    assert call(library.officialdocs_check, None, 5, None, None, 0) == (1, b"text: expected 5 bytes, found NULL.")
    assert call(library.officialdocs_parse, None, 0, None, 0) == call(library.officialdocs_parse, b"", 0, b"", 0)
    assert call(library.officialdocs_check, b"a", 1, None, b"", 0) == call(library.officialdocs_check, b"a", 1, None, None, 0)
    assert call(library.officialdocs_validator_check, None, b"a", 1, None, 0)[0] == 1
    length = ctypes.c_size_t(7)
    assert library.officialdocs_parse(b"a", 1, None, 0, None, ctypes.byref(length)) == 1 and length.value == 0
    assert library.officialdocs_check(b"a", 1, None, None, 0, None, None) == 1
    assert library.officialdocs_validator_create(None, None, None, None) == 1
    result = ctypes.c_void_p()
    assert library.officialdocs_validator_create(None, None, ctypes.byref(result), None) == 1 and result
    library.officialdocs_free(result)
    assert library.officialdocs_parse(b"a", 1, None, 0, ctypes.byref(result), None) == 0
    library.officialdocs_free(result)
    library.officialdocs_free(None)
    library.officialdocs_validator_free(None)


def length_overflow_is_answered():
    for length in (2**31, 2**63, 2**64 - 1):
        status, message = call(library.officialdocs_parse, b"a", length, None, 0)
        assert status == 4 and b"%d bytes" % length in message, message


def too_long_text_is_answered():
    error = raises(officialdocs.OfficialDocsError, lambda: officialdocs.parse(b"a" * (64 * 1024 * 1024 + 1)))
    assert error.status == 4 and "67108865 characters" in str(error)


def unknown_flag_is_answered():
    assert call(library.officialdocs_parse, b"a", 1, None, 2)[0] == 2
    assert call(library.officialdocs_check, b"a", 1, None, None, 1)[0] == 2
    assert call(library.officialdocs_parse, b"a", 1, None, 1)[0] == 0


def empty_text_is_answered():
    assert officialdocs.parse("")["number"] is None
    assert isinstance(officialdocs.check("")["findings"], list)


def invalid_bytes_are_answered():
    assert officialdocs.parse(b"\xff\xfe\xfd")["number"] is None
    damaged = notice.encode("utf-8").replace("备足".encode("utf-8"), b"\xe4\xba \xff")
    assert officialdocs.parse(damaged)["number"]["agencyCode"] == "云政发"
    assert "\ufffd" in json.dumps(officialdocs.parse(damaged), ensure_ascii=False)
    officialdocs.check(damaged)
    officialdocs.check(notice + "\ud800")


def encodings_are_recognized():
    expected = officialdocs.parse_json(notice)
    for encoding in ("gb18030", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"):
        assert officialdocs.parse_json(notice.encode(encoding)) == expected, encoding


def nul_inside_is_a_character():
    document = officialdocs.parse(notice.replace("备足", "备\0足"))
    assert document["number"]["agencyCode"] == "云政发" and "\0" in document["sections"][1]["heading"]
    assert b"\0" not in officialdocs.parse_json(notice.replace("备足", "备\0足"))
    officialdocs.check("\0" * 100)
    raises(ValueError, lambda: officialdocs.parse(notice, source="a\0b"))


def wrong_configuration_is_explained():
    for action in (lambda: officialdocs.check(notice, profile="web"), lambda: officialdocs.Validator(profile="web")):
        error = raises(officialdocs.ConfigurationError, action)
        assert error.status == 3 and str(error) == '$.profile: expected issued, webCopy or draft, found "web".'
    assert str(raises(officialdocs.ConfigurationError, lambda: officialdocs.check(notice, configuration="{"))).startswith("1:")
    error = raises(officialdocs.ConfigurationError, lambda: officialdocs.check(notice, configuration={"rules": {"\ud800": "off"}}))
    assert "surrogate" in str(error)
    status, message = call(library.officialdocs_check, b"a", 1, None, b'{"\xff":1}', 0)
    assert status == 3 and message == b"byte 3: expected UTF-8, found something else."


def threads_give_the_same():
    validator = officialdocs.Validator(profile="webCopy")
    texts = [report, notice, "一、" * 500, ""]
    work = [officialdocs.parse_json, officialdocs.check_json, validator.check_json]
    expected = [[action(text) for text in texts] for action in work]
    start, faults = threading.Barrier(4), []

    def run():
        start.wait()
        for _ in range(25):
            if [[action(text) for text in texts] for action in work] != expected:
                faults.append("another answer")

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not faults


def memory_does_not_grow():
    def calls(count):
        for _ in range(count):
            officialdocs.parse_json(report)

    calls(1000)
    before = resident()
    calls(10000)
    growth = resident() - before
    # Without officialdocs_free these would be 100 MB and more.
    assert len(officialdocs.parse_json(report)) > 10000 and growth < 32 * 1024 * 1024, "%d bytes" % growth

    def validators(count):
        for _ in range(count):
            officialdocs.Validator(profile="draft")

    validators(50)
    before = resident()
    validators(300)
    growth = resident() - before
    assert growth < 32 * 1024 * 1024, "%d bytes" % growth


def hostile_text_is_answered():
    # On a thread with little stack, as some hosts have: depth must not cost any.
    faults = []

    def run():
        try:
            for piece in ("（", "《", "“", "(", "[", "{", "〔", "一、", "（一）\n", "1.\n", "附件：", "\u3000", "\r", "\ufffe"):
                officialdocs.parse_json(piece * 100000)
                officialdocs.check_json(piece * 100000)
            officialdocs.parse_json("（" * 100000 + "）" * 100000, lines=True)
            raises(officialdocs.ConfigurationError, lambda: officialdocs.check("a", configuration="[" * 100000))
        except BaseException as error:  # Shown by the thread that waits.
            faults.append(error)

    threading.stack_size(256 * 1024)
    thread = threading.Thread(target=run)
    thread.start()
    threading.stack_size(0)
    thread.join()
    if faults:
        raise faults[0]


def script_prints_number_and_findings():
    script = os.path.join(root, "samples", "native", "python", "number_and_findings.py")
    run = subprocess.run([sys.executable, "-B", script, os.path.join(root, "samples", "suzhou-2021-report.txt"), "webCopy"], capture_output=True, check=True)
    findings = len(officialdocs.check(report, profile="webCopy")["findings"])
    assert run.stdout.decode("utf-8").splitlines() == ["number: 苏府呈〔2022〕5号", "findings: %d" % findings], run.stdout


failed = 0
for claim in (
        version_is_that_of_the_tool, parse_is_what_the_tool_prints, check_is_what_the_tool_prints, validator_is_what_check_does, model_is_read,
        null_arguments_are_answered, length_overflow_is_answered, too_long_text_is_answered, unknown_flag_is_answered, empty_text_is_answered,
        invalid_bytes_are_answered, encodings_are_recognized, nul_inside_is_a_character, wrong_configuration_is_explained, threads_give_the_same,
        memory_does_not_grow, hostile_text_is_answered, script_prints_number_and_findings):
    name = claim.__name__.replace("_", " ")
    try:
        claim()
        print("ok      native: %s" % name, flush=True)
    except Exception:
        failed = 1
        traceback.print_exc()
        print("FAILED  native: %s" % name, flush=True)
sys.exit(failed)
