#include "tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const char personal_columns[] = {
#embed "personal-columns.txt" suffix(, 0)
};
static const char trackers[] = {
#embed "trackers.tsv" suffix(, 0)
};

const char *verklaar_personal_columns(void) { return personal_columns; }

const char *verklaar_trackers(void) { return trackers; }
