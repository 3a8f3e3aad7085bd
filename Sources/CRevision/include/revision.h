/// The commit that this program was built from, as git abbreviates it; an empty text where the build did not say.
///
/// It is compiled apart from all Swift code, so that another commit means one small file more, and no module anew.
const char *verklaar_revision(void);
