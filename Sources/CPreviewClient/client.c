#include "client.h"
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char preview_js[] = {
#embed "preview.js"
};
static const unsigned char preview_css[] = {
#embed "preview.css"
};
static const unsigned char form_html[] = {
#embed "form.html"
};
static const unsigned char form_css[] = {
#embed "form.css"
};
static const unsigned char form_js[] = {
#embed "form.js"
};
static const unsigned char fields_js[] = {
#embed "fields.js"
};
static const unsigned char shapes_js[] = {
#embed "shapes.js"
};
static const unsigned char texts_js[] = {
#embed "texts.js"
};

#define FILE_OF(name, bytes) {name, {bytes, sizeof(bytes)}}

static const struct {
    const char *name;
    struct verklaar_client_file file;
} files[] = {
    FILE_OF("preview.js", preview_js), FILE_OF("preview.css", preview_css), FILE_OF("form.html", form_html),
    FILE_OF("form.css", form_css),     FILE_OF("form.js", form_js),         FILE_OF("fields.js", fields_js),
    FILE_OF("shapes.js", shapes_js),   FILE_OF("texts.js", texts_js),
};

struct verklaar_client_file verklaar_client_file(const char *name) {
    for (unsigned long i = 0; i < sizeof(files) / sizeof(files[0]); i++)
        if (strcmp(files[i].name, name) == 0) return files[i].file;
    return (struct verklaar_client_file){0, 0};
}
