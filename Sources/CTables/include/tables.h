/// By which words a column of a database is taken for personal data, in UTF-8.
const char *verklaar_personal_columns(void);

/// Packages that send data to another party, in UTF-8: a line each, with tabs.
const char *verklaar_trackers(void);
