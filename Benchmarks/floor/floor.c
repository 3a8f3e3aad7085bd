/*
 * The least that publishing a document takes: reads each Markdown file, renders it with libcmark, and writes the Markdown and a
 * page of the same layout as templates/page.html. It knows no facts, judges nothing and reads nothing back.
 *
 * usage: floor INPUT OUTPUT STYLESHEET ICON
 * INPUT has ORGANISATION/DOCUMENT/index.md; OUTPUT gets these and an index.html beside each.
 */
#include <cmark.h>
#include <ctype.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Bytes that grow; always ended by a 0 that is not counted. */
typedef struct {
    char *bytes;
    size_t count, room;
} text;

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static void add(text *to, const char *bytes, size_t count) {
    if (to->count + count + 1 > to->room) {
        to->room = 2 * (to->count + count + 1);
        to->bytes = realloc(to->bytes, to->room);
        if (!to->bytes) fail("memory");
    }
    memcpy(to->bytes + to->count, bytes, count);
    to->count += count;
    to->bytes[to->count] = 0;
}

static void addf(text *to, const char *format, ...) {
    char buffer[4096];
    va_list arguments;
    va_start(arguments, format);
    int count = vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    add(to, buffer, count < (int)sizeof buffer ? (size_t)count : sizeof buffer - 1);
}

static void clear(text *one) {
    one->count = 0;
    add(one, "", 0);
}

/* Text for an element or an attribute. */
static void add_escaped(text *to, const char *from) {
    for (; *from; from++) {
        switch (*from) {
        case '&': add(to, "&amp;", 5); break;
        case '<': add(to, "&lt;", 4); break;
        case '>': add(to, "&gt;", 4); break;
        case '"': add(to, "&quot;", 6); break;
        default: add(to, from, 1);
        }
    }
}

/* The id of a heading: its letters and digits in lower case, with hyphens between words. */
static void add_slug(text *to, const char *from) {
    size_t start = to->count;
    for (; *from; from++) {
        unsigned char byte = (unsigned char)*from;
        char lower = (char)tolower(byte);
        if (isalnum(byte) || byte >= 0x80) add(to, &lower, 1);
        else if (to->count > start && to->bytes[to->count - 1] != '-') add(to, "-", 1);
    }
    if (to->count > start && to->bytes[to->count - 1] == '-') to->bytes[--to->count] = 0;
}

/* What a node says, without markup. */
static void add_plain(text *to, cmark_node *node) {
    const char *literal = cmark_node_get_literal(node);
    if (literal) add(to, literal, strlen(literal));
    for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child)) add_plain(to, child);
}

/* A node whose tags cmark writes as they are. */
static cmark_node *tagged(cmark_node_type type, const char *enter, const char *leave) {
    cmark_node *node = cmark_node_new(type);
    cmark_node_set_on_enter(node, enter);
    cmark_node_set_on_exit(node, leave);
    return node;
}

static void move_children(cmark_node *from, cmark_node *to) {
    for (cmark_node *child; (child = cmark_node_first_child(from));) cmark_node_append_child(to, child);
}

static void replace(cmark_node *old, cmark_node *with) {
    cmark_node_replace(old, with);
    cmark_node_free(old);
}

/* Gives a heading an id and, below the title, a link to itself; adds sections to the contents. */
static void identify_heading(cmark_node *heading, text *contents, text *title, text *id) {
    text plain = {0}, enter = {0}, slug = {0};
    char leave[24];
    int level = cmark_node_get_heading_level(heading);
    add_plain(&plain, heading);
    add_slug(&slug, plain.bytes);
    addf(&enter, level > 1 ? "<h%d id=\"%s\"><a href=\"#%s\">" : "<h%d id=\"%s\">", level, slug.bytes, slug.bytes);
    snprintf(leave, sizeof leave, level > 1 ? "</a></h%d>" : "</h%d>", level);
    if (level == 1) add_escaped(title, plain.bytes);
    if (level == 2) {
        addf(contents, "<li><a href=\"#%s\">", slug.bytes);
        add_escaped(contents, plain.bytes);
        add(contents, "</a></li>\n", 10);
    }
    clear(id);
    add(id, slug.bytes, slug.count);
    cmark_node *inline_node = tagged(CMARK_NODE_CUSTOM_INLINE, enter.bytes, leave);
    cmark_node *block = tagged(CMARK_NODE_CUSTOM_BLOCK, "", "");
    move_children(heading, inline_node);
    cmark_node_append_child(block, inline_node);
    replace(heading, block);
    free(plain.bytes), free(enter.bytes), free(slug.bytes);
}

/* The next line of a text, without its end; NULL at the end of the text. */
static const char *next_line(const char **rest, size_t *count) {
    const char *line = *rest;
    if (!line || !*line) return NULL;
    *count = strcspn(line, "\n");
    *rest = line + *count + (line[*count] == '\n');
    return line;
}

/* The cells of a line of a table as headings, one a line, since cmark parses no inlines alone. */
static int add_cells(text *to, const char *line, size_t count) {
    int cells = 0;
    const char *start = line + 1, *end = line + count;
    for (const char *at = start; at < end; at++) {
        if (*at == '\\') at++;
        else if (*at == '|') {
            add(to, "# ", 2);
            add(to, start, (size_t)(at - start));
            add(to, " #\n", 3);
            start = at + 1;
            cells++;
        }
    }
    return cells;
}

/* One row of a table; takes its cells from the front of a list of headings. */
static cmark_node *row_of(cmark_node **cell, int columns, int is_header, text *names) {
    text plain = {0}, enter = {0};
    cmark_node *row = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK);
    for (int column = 0; column < columns && *cell; column++) {
        clear(&plain), clear(&enter);
        add_plain(&plain, *cell);
        if (is_header) {
            clear(&names[column]);
            add_escaped(&names[column], plain.bytes);
            addf(&enter, "<th scope=\"col\">");
        } else if (column == 0) {
            addf(&enter, "<tr id=\"");
            add_slug(&enter, plain.bytes);
            addf(&enter, "\">");
            cmark_node_set_on_enter(row, enter.bytes);
            clear(&enter);
            addf(&enter, "<th scope=\"row\">");
        } else {
            addf(&enter, "<td data-column=\"%s\">", names[column].bytes);
        }
        cmark_node *node = tagged(CMARK_NODE_CUSTOM_INLINE, enter.bytes, is_header || column == 0 ? "</th>" : "</td>");
        move_children(*cell, node);
        cmark_node_append_child(row, node);
        *cell = cmark_node_next(*cell);
    }
    if (is_header) cmark_node_set_on_enter(row, "<tr>");
    cmark_node_set_on_exit(row, "</tr>");
    free(plain.bytes), free(enter.bytes);
    return row;
}

enum { most_columns = 16 };

/* A table of which the source begins at `rest`, named by the heading before it. */
static cmark_node *table_of(const char *rest, const char *name) {
    text cells = {0}, enter = {0}, names[most_columns] = {{0}};
    size_t count;
    const char *line = next_line(&rest, &count);
    int columns = add_cells(&cells, line, count);
    next_line(&rest, &count);
    while ((line = next_line(&rest, &count)) && *line == '|') add_cells(&cells, line, count);
    cmark_node *parsed = cmark_parse_document(cells.bytes, cells.count, CMARK_OPT_DEFAULT);
    cmark_node *cell = cmark_node_first_child(parsed);
    addf(&enter, "<table aria-labelledby=\"%s\">", name);
    cmark_node *table = tagged(CMARK_NODE_CUSTOM_BLOCK, enter.bytes, "</table>");
    cmark_node *head = tagged(CMARK_NODE_CUSTOM_BLOCK, "<thead>", "</thead>");
    cmark_node *body = tagged(CMARK_NODE_CUSTOM_BLOCK, "<tbody>", "</tbody>");
    if (columns > most_columns) columns = most_columns;
    cmark_node_append_child(table, head);
    cmark_node_append_child(table, body);
    cmark_node_append_child(head, row_of(&cell, columns, 1, names));
    while (cell) cmark_node_append_child(body, row_of(&cell, columns, 0, names));
    cmark_node_free(parsed);
    for (int column = 0; column < most_columns; column++) free(names[column].bytes);
    free(cells.bytes), free(enter.bytes);
    return table;
}

/* Whether a paragraph that begins here is a table: its second line has hyphens in each cell. */
static int is_table(const char *at) {
    size_t count;
    if (*at != '|') return 0;
    next_line(&at, &count);
    const char *second = next_line(&at, &count);
    return second && count > 3 && strspn(second, "| -:") >= count;
}

/* Where a line begins, counted from 1; lines are asked for in their order. */
static const char *line_at(const char *at, int *current, int wanted) {
    size_t count;
    while (*current < wanted && next_line(&at, &count)) ++*current;
    return at;
}

/* Renders a document; the title, the contents and the HTML of all blocks come apart. */
static char *render(const text *markdown, text *title, text *contents) {
    cmark_node *document = cmark_parse_document(markdown->bytes, markdown->count, CMARK_OPT_DEFAULT);
    text id = {0};
    const char *at = markdown->bytes;
    int line = 1;
    add(&id, "", 0);
    for (cmark_node *block = cmark_node_first_child(document), *next; block; block = next) {
        next = cmark_node_next(block);
        at = line_at(at, &line, cmark_node_get_start_line(block));
        if (cmark_node_get_type(block) == CMARK_NODE_HEADING) identify_heading(block, contents, title, &id);
        else if (is_table(at)) replace(block, table_of(at, id.bytes));
    }
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);
    cmark_node_free(document);
    free(id.bytes);
    return html;
}

/* The page around a document, as templates/page.html has it. */
static void add_page(text *page, const char *html, const text *title, const text *contents, const char *other, char **assets) {
    const char *sections = strstr(html, "<h2");
    if (!sections) sections = html + strlen(html);
    addf(page, "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; img-src 'self'; "
        "base-uri 'none'; form-action 'none'\">\n");
    addf(page, "<title>%s</title>\n<meta name=\"description\" content=\"%s\">\n", title->bytes, title->bytes);
    addf(page, "<link rel=\"stylesheet\" href=\"../../assets/%s\">\n", assets[0]);
    addf(page, "<link rel=\"icon\" href=\"../../assets/%s\" type=\"image/svg+xml\">\n</head>\n<body>\n", assets[1]);
    addf(page, "<header><a href=\"#inhoud\">Naar de inhoud</a>\n</header>\n<main id=\"inhoud\">\n");
    add(page, html, (size_t)(sections - html));
    addf(page, "<nav aria-labelledby=\"op-deze-pagina\">\n<p id=\"op-deze-pagina\">Op deze pagina</p>\n<ul>\n");
    add(page, contents->bytes, contents->count);
    addf(page, "</ul>\n</nav>\n");
    add(page, sections, strlen(sections));
    addf(page, "\n</main>\n<footer>\n<ul>\n<li><a href=\"../%s/index.html\">%s</a></li>\n", other, other);
    addf(page, "<li><a href=\"../../index.html\">Privacy en cookies</a></li>\n</ul>\n</footer>\n</body>\n</html>\n");
}

static void read_file(const char *path, text *into) {
    struct stat status;
    int file = open(path, O_RDONLY);
    if (file < 0 || fstat(file, &status) < 0) fail(path);
    clear(into);
    char *bytes = malloc((size_t)status.st_size);
    ssize_t count = read(file, bytes, (size_t)status.st_size);
    if (count < 0) fail(path);
    add(into, bytes, (size_t)count);
    free(bytes);
    close(file);
}

static void write_file(const char *path, const text *from) {
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0 || write(file, from->bytes, from->count) != (ssize_t)from->count || close(file) < 0) fail(path);
}

/* Reads, renders and writes one document of an organisation. */
static void publish(const char *input, const char *output, const char *document, char **assets) {
    static text markdown, title, contents, page;
    char path[4096];
    snprintf(path, sizeof path, "%s/%s/index.md", input, document);
    if (access(path, R_OK) < 0) return;
    read_file(path, &markdown);
    clear(&title), clear(&contents), clear(&page);
    char *html = render(&markdown, &title, &contents);
    const char *other = strcmp(document, "cookiebeleid") ? "cookiebeleid" : "privacyverklaring";
    add_page(&page, html, &title, &contents, other, assets);
    free(html);
    snprintf(path, sizeof path, "%s/%s", output, document);
    if (mkdir(path, 0755) < 0) fail(path);
    snprintf(path, sizeof path, "%s/%s/index.md", output, document);
    write_file(path, &markdown);
    snprintf(path, sizeof path, "%s/%s/index.html", output, document);
    write_file(path, &page);
}

int main(int count, char **arguments) {
    if (count != 5) {
        fputs("usage: floor INPUT OUTPUT STYLESHEET ICON\n", stderr);
        return 2;
    }
    DIR *folder = opendir(arguments[1]);
    if (!folder) fail(arguments[1]);
    if (mkdir(arguments[2], 0755) < 0) fail(arguments[2]);
    for (struct dirent *entry; (entry = readdir(folder));) {
        char input[2048], output[2048];
        if (entry->d_name[0] == '.' || entry->d_type != DT_DIR || !strcmp(entry->d_name, "assets")) continue;
        snprintf(input, sizeof input, "%s/%s", arguments[1], entry->d_name);
        snprintf(output, sizeof output, "%s/%s", arguments[2], entry->d_name);
        if (mkdir(output, 0755) < 0) fail(output);
        publish(input, output, "privacyverklaring", arguments + 3);
        publish(input, output, "cookiebeleid", arguments + 3);
    }
    closedir(folder);
    return 0;
}
