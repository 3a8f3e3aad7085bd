/// The table of common cookies, as it was when the program was built: lines in UTF-8, with columns between tabs.
const char *verklaar_known_cookies(void);
