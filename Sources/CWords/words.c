#include "words.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const char access[] = {
#embed "../../templates/words/access.md" suffix(, 0)
};
static const char common[] = {
#embed "../../templates/words/common.md" suffix(, 0)
};
static const char controller[] = {
#embed "../../templates/words/controller.md" suffix(, 0)
};
static const char cookies[] = {
#embed "../../templates/words/cookies.md" suffix(, 0)
};
static const char decisions[] = {
#embed "../../templates/words/decisions.md" suffix(, 0)
};
static const char devices[] = {
#embed "../../templates/words/devices.md" suffix(, 0)
};
static const char exclusions[] = {
#embed "../../templates/words/exclusions.md" suffix(, 0)
};
static const char handling[] = {
#embed "../../templates/words/handling.md" suffix(, 0)
};
static const char law[] = {
#embed "../../templates/words/law.md" suffix(, 0)
};
static const char logic[] = {
#embed "../../templates/words/logic.md" suffix(, 0)
};
static const char persons[] = {
#embed "../../templates/words/persons.md" suffix(, 0)
};
static const char plain[] = {
#embed "../../templates/words/plain.md" suffix(, 0)
};
static const char purposes[] = {
#embed "../../templates/words/purposes.md" suffix(, 0)
};
static const char retention[] = {
#embed "../../templates/words/retention.md" suffix(, 0)
};
static const char rights[] = {
#embed "../../templates/words/rights.md" suffix(, 0)
};
static const char sharing[] = {
#embed "../../templates/words/sharing.md" suffix(, 0)
};
static const char things[] = {
#embed "../../templates/words/things.md" suffix(, 0)
};
static const char time[] = {
#embed "../../templates/words/time.md" suffix(, 0)
};

static const struct verklaar_word_file files[] = {
    {"templates/words/access.md", access},
    {"templates/words/common.md", common},
    {"templates/words/controller.md", controller},
    {"templates/words/cookies.md", cookies},
    {"templates/words/decisions.md", decisions},
    {"templates/words/devices.md", devices},
    {"templates/words/exclusions.md", exclusions},
    {"templates/words/handling.md", handling},
    {"templates/words/law.md", law},
    {"templates/words/logic.md", logic},
    {"templates/words/persons.md", persons},
    {"templates/words/plain.md", plain},
    {"templates/words/purposes.md", purposes},
    {"templates/words/retention.md", retention},
    {"templates/words/rights.md", rights},
    {"templates/words/sharing.md", sharing},
    {"templates/words/things.md", things},
    {"templates/words/time.md", time},
};

unsigned long verklaar_word_file_count(void) { return sizeof(files) / sizeof(files[0]); }

struct verklaar_word_file verklaar_word_file_at(unsigned long index) { return files[index]; }
