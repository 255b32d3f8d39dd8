"""Chinese official documents (公文): read into a model and checked, by the native library libofficialdocs.

    >>> import officialdocs
    >>> officialdocs.parse("云政发〔2025〕8号")["number"]["agencyCode"]
    '云政发'

The library is looked for where the environment variable OFFICIALDOCS_LIBRARY says, then beside this file, then where the system looks.
All functions may be called from several threads; they run at the same time, since the interpreter's lock is released meanwhile.
"""

import ctypes
import json
import os
import sys
import weakref

__all__ = ["ConfigurationError", "OfficialDocsError", "Validator", "check", "check_json", "parse", "parse_json", "version"]

_ABI_VERSION = 1
_LINES, _ALL, _ENGLISH = 1, 2, 4
_INVALID_CONFIGURATION, _OUT_OF_MEMORY = 3, 5


class OfficialDocsError(Exception):
    """A call that failed. ``status`` is the code of officialdocs.h."""

    def __init__(self, status, message):
        super().__init__(message)
        self.status = status


class ConfigurationError(OfficialDocsError, ValueError):
    """A configuration that is no JSON, or says something that has no meaning; the message says where."""


def version():
    """The version of the library, such as "0.1.0"."""
    return _library.officialdocs_version().decode("utf-8")


def parse(text, *, source=None, lines=False):
    """Reads a document.

    :param text: a str, or the bytes of a file in UTF-8, GB 18030 or UTF-16.
    :param source: the name of the document, for the key "source".
    :param lines: whether every line with its role is in the model.
    :return: the model, a dict of the shape that parse-output.schema.json describes. Its spans count UTF-16 code units.
    :raises OfficialDocsError: the text is too long, or the library failed.
    """
    return json.loads(parse_json(text, source=source, lines=lines))


def parse_json(text, *, source=None, lines=False):
    """As :func:`parse`, but as JSON: bytes in UTF-8, one line without a line break."""
    data = _bytes(text)
    return _call(_library.officialdocs_parse, data, len(data), _name(source), _LINES if lines else 0)


def check(text, *, profile=None, configuration=None, source=None, all_findings=False, language="zh"):
    """Checks a document against GB/T 9704-2012, the 条例 and their companions.

    :param text: as for :func:`parse`.
    :param profile: "issued" (paper form, everything), "webCopy" or "draft"; goes before the configuration's own.
    :param configuration: what officialdocs.json holds: a dict, or JSON as a str.
    :param source: the name of the document, for the key "source".
    :param all_findings: whether each finding stands by itself; otherwise those alike are one with its "count".
    :param language: of the messages, "zh" or "en".
    :return: the report, a dict with "findings" and "notChecked".
    :raises ConfigurationError: profile or configuration have no meaning.
    :raises OfficialDocsError: the text is too long, or the library failed.
    """
    return json.loads(check_json(
        text, profile=profile, configuration=configuration, source=source, all_findings=all_findings, language=language))


def check_json(text, *, profile=None, configuration=None, source=None, all_findings=False, language="zh"):
    """As :func:`check`, but as JSON: bytes in UTF-8, one line without a line break."""
    data = _bytes(text)
    return _call(
        _library.officialdocs_check,
        data, len(data), _name(source), _configuration(profile, configuration), _flags(all_findings, language))


class Validator:
    """Checks many documents by one configuration, which is read once. All threads may use one at once.

    :param profile: as for :func:`check`.
    :param configuration: as for :func:`check`.
    :raises ConfigurationError: profile or configuration have no meaning.
    """

    def __init__(self, *, profile=None, configuration=None):
        self._handle = ctypes.c_void_p()
        _call(_library.officialdocs_validator_create, _configuration(profile, configuration), ctypes.byref(self._handle))
        weakref.finalize(self, _library.officialdocs_validator_free, self._handle)

    def check(self, text, *, source=None, all_findings=False, language="zh"):
        """As :func:`check` of the module."""
        return json.loads(self.check_json(text, source=source, all_findings=all_findings, language=language))

    def check_json(self, text, *, source=None, all_findings=False, language="zh"):
        """As :func:`check_json` of the module."""
        data = _bytes(text)
        return _call(
            _library.officialdocs_validator_check, self._handle, data, len(data), _name(source), _flags(all_findings, language))


def _bytes(text):
    return _utf8(text) if isinstance(text, str) else bytes(text)


def _utf8(text):
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        # Half of a surrogate pair, which no encoding has: U+FFFD, as the library itself would write it.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode("utf-8")


def _name(source):
    return None if source is None else _ended(_bytes(source), "source")


def _configuration(profile, configuration):
    if profile is not None:
        if isinstance(configuration, str):
            raise ValueError("profile: expected inside of a configuration that is given as JSON")
        configuration = {**(configuration or {}), "profile": profile}
    if configuration is None:
        return None
    # As ASCII: half of a surrogate pair is an escape then, and judged by the library.
    return _ended(_utf8(configuration) if isinstance(configuration, str) else json.dumps(configuration).encode("ascii"), "configuration")


def _flags(all_findings, language):
    if language not in ("zh", "en"):
        raise ValueError("language: expected 'zh' or 'en', found %r" % (language,))
    return (_ALL if all_findings else 0) | (_ENGLISH if language == "en" else 0)


def _ended(data, name):
    """C ends a text at NUL; what follows would be lost without a word."""
    if b"\0" in data:
        raise ValueError("%s: expected no NUL character" % name)
    return data


def _call(function, *arguments):
    result = ctypes.c_void_p()
    length = ctypes.c_size_t()
    status = function(*arguments, ctypes.byref(result), ctypes.byref(length))
    try:
        answer = ctypes.string_at(result, length.value) if result else b""
    finally:
        _library.officialdocs_free(result)
    if status == 0:
        return answer
    message = answer.decode("utf-8", "replace") or "status %d" % status
    if status == _OUT_OF_MEMORY:
        raise MemoryError(message)
    raise (ConfigurationError if status == _INVALID_CONFIGURATION else OfficialDocsError)(status, message)


def _load():
    name = {"win32": "libofficialdocs.dll", "darwin": "libofficialdocs.dylib"}.get(sys.platform, "libofficialdocs.so")
    beside = os.path.join(os.path.dirname(os.path.abspath(__file__)), name)
    library = ctypes.CDLL(os.environ.get("OFFICIALDOCS_LIBRARY") or (beside if os.path.exists(beside) else name))
    text, size, out = ctypes.c_char_p, ctypes.c_size_t, ctypes.POINTER(ctypes.c_void_p)
    out_size = ctypes.POINTER(ctypes.c_size_t)
    library.officialdocs_version.restype = text
    library.officialdocs_version.argtypes = []
    library.officialdocs_abi_version.restype = ctypes.c_int
    library.officialdocs_abi_version.argtypes = []
    library.officialdocs_parse.restype = ctypes.c_int
    library.officialdocs_parse.argtypes = [text, size, text, ctypes.c_uint, out, out_size]
    library.officialdocs_check.restype = ctypes.c_int
    library.officialdocs_check.argtypes = [text, size, text, text, ctypes.c_uint, out, out_size]
    library.officialdocs_validator_create.restype = ctypes.c_int
    library.officialdocs_validator_create.argtypes = [text, out, out, out_size]
    library.officialdocs_validator_check.restype = ctypes.c_int
    library.officialdocs_validator_check.argtypes = [ctypes.c_void_p, text, size, text, ctypes.c_uint, out, out_size]
    library.officialdocs_validator_free.restype = None
    library.officialdocs_validator_free.argtypes = [ctypes.c_void_p]
    library.officialdocs_free.restype = None
    library.officialdocs_free.argtypes = [ctypes.c_void_p]
    if library.officialdocs_abi_version() < _ABI_VERSION:
        raise ImportError("%s is older than this module: its ABI version is %d" % (name, library.officialdocs_abi_version()))
    return library


_library = _load()
