/// A file of words, as it was when the program was built.
struct verklaar_word_file {
    /// Its path from the root of a site.
    const char *path;
    /// Its text, in UTF-8.
    const char *text;
    /// Bytes of the text.
    unsigned long length;
};

/// How many files of words came with the program.
unsigned long verklaar_word_file_count(void);

/// One of them, from 0 on.
struct verklaar_word_file verklaar_word_file_at(unsigned long index);
