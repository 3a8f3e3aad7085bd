#include <libxml/xmlversion.h>
// Debian's libxml2 would bring the headers of its ICU along, which are not those that Foundation has; nothing here needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>
