#include "revision.h"

#define TEXT_OF(tokens) #tokens
#define TEXT(name) TEXT_OF(name)

#ifdef VERKLAAR_REVISION
const char *verklaar_revision(void) { return TEXT(VERKLAAR_REVISION); }
#else
const char *verklaar_revision(void) { return ""; }
#endif
