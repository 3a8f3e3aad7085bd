#include <curl/curl.h>

/* curl_easy_setopt and curl_easy_getinfo take any type, and Swift calls no such functions: here is one for each type. */

typedef size_t (*CurlReceiver)(char *bytes, size_t size, size_t count, void *state);

static inline CURLcode curl_set_text(CURL *curl, CURLoption option, const char *text) {
    return curl_easy_setopt(curl, option, text);
}

static inline CURLcode curl_set_number(CURL *curl, CURLoption option, long number) {
    return curl_easy_setopt(curl, option, number);
}

static inline CURLcode curl_set_list(CURL *curl, CURLoption option, struct curl_slist *list) {
    return curl_easy_setopt(curl, option, list);
}

static inline CURLcode curl_set_buffer(CURL *curl, CURLoption option, char *buffer) {
    return curl_easy_setopt(curl, option, buffer);
}

static inline CURLcode curl_set_receiver(CURL *curl, CurlReceiver receiver, void *state) {
    CURLcode code = curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receiver);
    return code != CURLE_OK ? code : curl_easy_setopt(curl, CURLOPT_WRITEDATA, state);
}

static inline const char *curl_get_text(CURL *curl, CURLINFO info) {
    const char *text = NULL;
    return curl_easy_getinfo(curl, info, &text) == CURLE_OK ? text : NULL;
}

static inline long curl_get_number(CURL *curl, CURLINFO info) {
    long number = 0;
    return curl_easy_getinfo(curl, info, &number) == CURLE_OK ? number : 0;
}
