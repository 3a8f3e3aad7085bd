#include "cookies.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const char cookies[] = {
#embed "cookies.tsv" suffix(, 0)
};

const char *verklaar_known_cookies(void) { return cookies; }
