/*
 * officialdocs.h: Chinese official documents (公文) for programs in C and in every language that can call C.
 *
 * A document goes in as text; its model, or a report of what is wrong with it, comes out as JSON in UTF-8: the same that the commands
 * "officialdocs parse" and "officialdocs check --format ndjson" print.
 *
 * Threads: all functions may be called from any number of threads at once. There is no state between calls and nothing to initialize.
 * Memory: what *result points to belongs to the caller, who frees it by officialdocs_free, after errors as well.
 * Errors: a function returns OFFICIALDOCS_OK or one of the codes below, and never throws, never exits and never prints.
 */
#ifndef OFFICIALDOCS_H
#define OFFICIALDOCS_H

#include <stddef.h>

#if defined(_WIN32)
#define OFFICIALDOCS_API __declspec(dllimport)
#define OFFICIALDOCS_CALL __cdecl
#elif defined(__GNUC__)
#define OFFICIALDOCS_API __attribute__((visibility("default")))
#define OFFICIALDOCS_CALL
#else
#define OFFICIALDOCS_API
#define OFFICIALDOCS_CALL
#endif

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The version of these declarations. It rises when a function is added; a function that is there is never changed. A program may run with
 * every library whose officialdocs_abi_version() is not less than what it was compiled with.
 */
#define OFFICIALDOCS_ABI_VERSION 1

/* What the functions return. More codes may come; treat one you do not know as an error. */
#define OFFICIALDOCS_OK 0                    /* *result is the JSON. In all other cases it says what is wrong, in English. */
#define OFFICIALDOCS_NULL_ARGUMENT 1         /* A pointer is NULL that may not be. */
#define OFFICIALDOCS_UNKNOWN_FLAG 2          /* A flag that this function does not have. */
#define OFFICIALDOCS_INVALID_CONFIGURATION 3 /* The message says where, and what was expected. */
#define OFFICIALDOCS_TEXT_TOO_LONG 4         /* More than 67108864 UTF-16 code units. */
#define OFFICIALDOCS_OUT_OF_MEMORY 5         /* *result may be NULL. */
#define OFFICIALDOCS_INTERNAL_ERROR 6        /* A fault of the library; the message says which. */

/* Flags of officialdocs_parse. */
#define OFFICIALDOCS_LINES 1u /* With "lines": every line of the text with its role. */

/* Flags of officialdocs_check. */
#define OFFICIALDOCS_ALL 2u     /* Each finding by itself; otherwise findings alike are one with its count. */
#define OFFICIALDOCS_ENGLISH 4u /* Messages in English; otherwise in Chinese. */

/*
 * The version of the library, such as "0.1.0": UTF-8, ends with NUL, belongs to the library, is never freed.
 */
OFFICIALDOCS_API const char *OFFICIALDOCS_CALL officialdocs_version(void);

/*
 * OFFICIALDOCS_ABI_VERSION as it was when the library was built.
 */
OFFICIALDOCS_API int OFFICIALDOCS_CALL officialdocs_abi_version(void);

/*
 * Reads a document. No text is refused for what it says: what is no document gives a model that is mostly empty.
 *
 * text           The document. UTF-8; bytes that are not valid UTF-8 are read as GB 18030, UTF-16 is recognized (by a byte order mark, or
 *                by its zero bytes), and what is valid in none of them is read with U+FFFD in place of what is damaged. May be NULL where
 *                length is 0. It is only read, and no longer needed when the function returns.
 * length         The length of the text in bytes. No NUL is needed at its end; one inside is a character as any other.
 * source         The name of the document, UTF-8 that ends with NUL, for the key "source" of the JSON. NULL or empty: null.
 * flags          OFFICIALDOCS_LINES or 0.
 * result         Receives a pointer to the answer: UTF-8 that ends with NUL, to be freed by officialdocs_free. JSON has no NUL inside and no
 *                line break.
 * result_length  Receives the length of the answer in bytes, without the NUL at its end. May be NULL.
 *
 * Spans in the JSON count UTF-16 code units of the decoded text, without a byte order mark; lines and columns count from 1.
 */
OFFICIALDOCS_API int OFFICIALDOCS_CALL officialdocs_parse(
    const char *text, size_t length, const char *source, unsigned int flags, char **result, size_t *result_length);

/*
 * Checks a document against GB/T 9704-2012, the 条例 and their companions.
 *
 * configuration  What officialdocs.json holds, e.g. {"profile":"webCopy"}: JSON in UTF-8 that ends with NUL. NULL or empty: the defaults.
 * flags          OFFICIALDOCS_ALL, OFFICIALDOCS_ENGLISH, their sum or 0.
 *
 * All else as for officialdocs_parse. Each call reads its configuration anew, which costs as much as checking some documents: for many
 * documents, officialdocs_validator_create.
 */
OFFICIALDOCS_API int OFFICIALDOCS_CALL officialdocs_check(
    const char *text, size_t length, const char *source, const char *configuration, unsigned int flags, char **result, size_t *result_length);

/*
 * What checks many documents by one configuration. It never changes: all threads may use one at once.
 */
typedef struct officialdocs_validator officialdocs_validator;

/*
 * Makes a validator.
 *
 * configuration  As for officialdocs_check.
 * validator      Receives the validator, to be freed by officialdocs_validator_free; NULL where the function fails.
 * result         Receives NULL, or a message where the function fails.
 * result_length  Receives the length of the message in bytes. May be NULL.
 */
OFFICIALDOCS_API int OFFICIALDOCS_CALL officialdocs_validator_create(
    const char *configuration, officialdocs_validator **validator, char **result, size_t *result_length);

/*
 * Checks a document: officialdocs_check with the configuration of the validator.
 */
OFFICIALDOCS_API int OFFICIALDOCS_CALL officialdocs_validator_check(
    const officialdocs_validator *validator, const char *text, size_t length, const char *source, unsigned int flags, char **result,
    size_t *result_length);

/*
 * Frees a validator that no call uses any more. NULL does nothing.
 */
OFFICIALDOCS_API void OFFICIALDOCS_CALL officialdocs_validator_free(officialdocs_validator *validator);

/*
 * Frees what *result points to. NULL does nothing.
 */
OFFICIALDOCS_API void OFFICIALDOCS_CALL officialdocs_free(char *result);

#ifdef __cplusplus
}
#endif

#endif
