/// The bytes of a file, which live as long as the program.
struct verklaar_client_file {
    const unsigned char *bytes;
    unsigned long count;
};

/// A file that the browser is given by `verklaar serve`, by its name; without bytes where there is none of that name.
///
/// It is embedded here by the C compiler, since the Swift compiler takes seconds for an array that long.
struct verklaar_client_file verklaar_client_file(const char *name);
