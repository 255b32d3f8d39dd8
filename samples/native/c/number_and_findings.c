/* Prints the number of a document and how many findings it has: number_and_findings FILE [CONFIGURATION] */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "officialdocs.h"

/* A whole file; NULL where it cannot be read. */
static char *read_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    char *content = NULL;
    size_t capacity = 0;

    *length = 0;
    if (file == NULL) {
        return NULL;
    }

    do {
        char *larger = realloc(content, 2 * capacity + 4096);
        if (larger == NULL) {
            free(content);
            fclose(file);
            return NULL;
        }

        content = larger;
        capacity = 2 * capacity + 4096;
        *length += fread(content + *length, 1, capacity - *length, file);
    } while (*length == capacity);

    if (ferror(file)) {
        free(content);
        content = NULL;
    }

    fclose(file);
    return content;
}

/*
 * Enough for a sample; a program reads JSON by its library. That a key is found by its words is safe: a quotation mark inside a text is
 * escaped in JSON, so these words are nowhere but where they are keys.
 */
static void print_number(const char *json)
{
    static const char key[] = "\"number\":{\"text\":\"";
    const char *number = strstr(json, key);

    if (number == NULL) {
        puts("number: none");
        return;
    }

    number += sizeof key - 1;
    printf("number: %.*s\n", (int)strcspn(number, "\""), number);
}

static void print_findings(const char *json)
{
    static const char key[] = "\"severity\":\"";
    int count = 0;

    for (json = strstr(json, key); json != NULL; json = strstr(json + sizeof key - 1, key)) {
        count++;
    }

    printf("findings: %d\n", count);
}

int main(int argc, char **argv)
{
    char *text;
    char *result;
    size_t length;
    int status;

    if (argc != 2 && argc != 3) {
        fprintf(stderr, "usage: %s FILE [CONFIGURATION]\n", argv[0]);
        return 2;
    }

    if (officialdocs_abi_version() < OFFICIALDOCS_ABI_VERSION) {
        fprintf(stderr, "libofficialdocs %s is older than this program\n", officialdocs_version());
        return 2;
    }

    text = read_file(argv[1], &length);
    if (text == NULL) {
        perror(argv[1]);
        return 2;
    }

    status = officialdocs_parse(text, length, argv[1], 0, &result, NULL);
    if (status == OFFICIALDOCS_OK) {
        print_number(result);
        officialdocs_free(result);
        status = officialdocs_check(text, length, argv[1], argc == 3 ? argv[2] : NULL, 0, &result, NULL);
        if (status == OFFICIALDOCS_OK) {
            print_findings(result);
        }
    }

    if (status != OFFICIALDOCS_OK) {
        fprintf(stderr, "%s\n", result == NULL ? "out of memory" : result);
    }

    officialdocs_free(result);
    free(text);
    return status == OFFICIALDOCS_OK ? 0 : 1;
}
