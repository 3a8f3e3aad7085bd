#include "words.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const char words_access[] = {
#embed "../../templates/words/access.md" suffix(, 0)
};
static const char words_common[] = {
#embed "../../templates/words/common.md" suffix(, 0)
};
static const char words_controller[] = {
#embed "../../templates/words/controller.md" suffix(, 0)
};
static const char words_cookies[] = {
#embed "../../templates/words/cookies.md" suffix(, 0)
};
static const char words_decisions[] = {
#embed "../../templates/words/decisions.md" suffix(, 0)
};
static const char words_devices[] = {
#embed "../../templates/words/devices.md" suffix(, 0)
};
static const char words_exclusions[] = {
#embed "../../templates/words/exclusions.md" suffix(, 0)
};
static const char words_handling[] = {
#embed "../../templates/words/handling.md" suffix(, 0)
};
static const char words_law[] = {
#embed "../../templates/words/law.md" suffix(, 0)
};
static const char words_logic[] = {
#embed "../../templates/words/logic.md" suffix(, 0)
};
static const char words_ordinary[] = {
#embed "../../templates/words/ordinary.md" suffix(, 0)
};
static const char words_persons[] = {
#embed "../../templates/words/persons.md" suffix(, 0)
};
static const char words_plain[] = {
#embed "../../templates/words/plain.md" suffix(, 0)
};
static const char words_purposes[] = {
#embed "../../templates/words/purposes.md" suffix(, 0)
};
static const char words_retention[] = {
#embed "../../templates/words/retention.md" suffix(, 0)
};
static const char words_rights[] = {
#embed "../../templates/words/rights.md" suffix(, 0)
};
static const char words_sharing[] = {
#embed "../../templates/words/sharing.md" suffix(, 0)
};
static const char words_things[] = {
#embed "../../templates/words/things.md" suffix(, 0)
};
static const char words_time[] = {
#embed "../../templates/words/time.md" suffix(, 0)
};
static const char words_wendingen[] = {
#embed "../../templates/words/wendingen.md" suffix(, 0)
};
static const char meanings_access[] = {
#embed "../../templates/meanings/access.md" suffix(, 0)
};
static const char meanings_analytics[] = {
#embed "../../templates/meanings/analytics.md" suffix(, 0)
};
static const char meanings_anonymisation[] = {
#embed "../../templates/meanings/anonymisation.md" suffix(, 0)
};
static const char meanings_apps[] = {
#embed "../../templates/meanings/apps.md" suffix(, 0)
};
static const char meanings_breach[] = {
#embed "../../templates/meanings/breach.md" suffix(, 0)
};
static const char meanings_changes[] = {
#embed "../../templates/meanings/changes.md" suffix(, 0)
};
static const char meanings_collected[] = {
#embed "../../templates/meanings/collected.md" suffix(, 0)
};
static const char meanings_common_grounds[] = {
#embed "../../templates/meanings/common-grounds.md" suffix(, 0)
};
static const char meanings_complaint[] = {
#embed "../../templates/meanings/complaint.md" suffix(, 0)
};
static const char meanings_controller[] = {
#embed "../../templates/meanings/controller.md" suffix(, 0)
};
static const char meanings_cookieHelp[] = {
#embed "../../templates/meanings/cookieHelp.md" suffix(, 0)
};
static const char meanings_cookies[] = {
#embed "../../templates/meanings/cookies.md" suffix(, 0)
};
static const char meanings_data[] = {
#embed "../../templates/meanings/data.md" suffix(, 0)
};
static const char meanings_decisions[] = {
#embed "../../templates/meanings/decisions.md" suffix(, 0)
};
static const char meanings_document[] = {
#embed "../../templates/meanings/document.md" suffix(, 0)
};
static const char meanings_embedded[] = {
#embed "../../templates/meanings/embedded.md" suffix(, 0)
};
static const char meanings_exclusions[] = {
#embed "../../templates/meanings/exclusions.md" suffix(, 0)
};
static const char meanings_grounds[] = {
#embed "../../templates/meanings/grounds.md" suffix(, 0)
};
static const char meanings_guidance[] = {
#embed "../../templates/meanings/guidance.md" suffix(, 0)
};
static const char meanings_headings[] = {
#embed "../../templates/meanings/headings.md" suffix(, 0)
};
static const char meanings_mailings[] = {
#embed "../../templates/meanings/mailings.md" suffix(, 0)
};
static const char meanings_objection[] = {
#embed "../../templates/meanings/objection.md" suffix(, 0)
};
static const char meanings_overview[] = {
#embed "../../templates/meanings/overview.md" suffix(, 0)
};
static const char meanings_policies[] = {
#embed "../../templates/meanings/policies.md" suffix(, 0)
};
static const char meanings_publication[] = {
#embed "../../templates/meanings/publication.md" suffix(, 0)
};
static const char meanings_purposes[] = {
#embed "../../templates/meanings/purposes.md" suffix(, 0)
};
static const char meanings_retention[] = {
#embed "../../templates/meanings/retention.md" suffix(, 0)
};
static const char meanings_rights[] = {
#embed "../../templates/meanings/rights.md" suffix(, 0)
};
static const char meanings_security[] = {
#embed "../../templates/meanings/security.md" suffix(, 0)
};
static const char meanings_services[] = {
#embed "../../templates/meanings/services.md" suffix(, 0)
};
static const char meanings_sharing[] = {
#embed "../../templates/meanings/sharing.md" suffix(, 0)
};
static const char meanings_summary[] = {
#embed "../../templates/meanings/summary.md" suffix(, 0)
};
static const char meanings_transfers[] = {
#embed "../../templates/meanings/transfers.md" suffix(, 0)
};
static const char phrases_access[] = {
#embed "../../templates/phrases/access.md" suffix(, 0)
};
static const char phrases_analytics[] = {
#embed "../../templates/phrases/analytics.md" suffix(, 0)
};
static const char phrases_anonymisation[] = {
#embed "../../templates/phrases/anonymisation.md" suffix(, 0)
};
static const char phrases_apps[] = {
#embed "../../templates/phrases/apps.md" suffix(, 0)
};
static const char phrases_breach[] = {
#embed "../../templates/phrases/breach.md" suffix(, 0)
};
static const char phrases_changes[] = {
#embed "../../templates/phrases/changes.md" suffix(, 0)
};
static const char phrases_collected[] = {
#embed "../../templates/phrases/collected.md" suffix(, 0)
};
static const char phrases_common_grounds[] = {
#embed "../../templates/phrases/common-grounds.md" suffix(, 0)
};
static const char phrases_complaint[] = {
#embed "../../templates/phrases/complaint.md" suffix(, 0)
};
static const char phrases_controller[] = {
#embed "../../templates/phrases/controller.md" suffix(, 0)
};
static const char phrases_cookieHelp[] = {
#embed "../../templates/phrases/cookieHelp.md" suffix(, 0)
};
static const char phrases_cookies[] = {
#embed "../../templates/phrases/cookies.md" suffix(, 0)
};
static const char phrases_data[] = {
#embed "../../templates/phrases/data.md" suffix(, 0)
};
static const char phrases_decisions[] = {
#embed "../../templates/phrases/decisions.md" suffix(, 0)
};
static const char phrases_document[] = {
#embed "../../templates/phrases/document.md" suffix(, 0)
};
static const char phrases_embedded[] = {
#embed "../../templates/phrases/embedded.md" suffix(, 0)
};
static const char phrases_exclusions[] = {
#embed "../../templates/phrases/exclusions.md" suffix(, 0)
};
static const char phrases_grounds[] = {
#embed "../../templates/phrases/grounds.md" suffix(, 0)
};
static const char phrases_guidance[] = {
#embed "../../templates/phrases/guidance.md" suffix(, 0)
};
static const char phrases_mailings[] = {
#embed "../../templates/phrases/mailings.md" suffix(, 0)
};
static const char phrases_objection[] = {
#embed "../../templates/phrases/objection.md" suffix(, 0)
};
static const char phrases_overview[] = {
#embed "../../templates/phrases/overview.md" suffix(, 0)
};
static const char phrases_policies[] = {
#embed "../../templates/phrases/policies.md" suffix(, 0)
};
static const char phrases_publication[] = {
#embed "../../templates/phrases/publication.md" suffix(, 0)
};
static const char phrases_purposes[] = {
#embed "../../templates/phrases/purposes.md" suffix(, 0)
};
static const char phrases_retention[] = {
#embed "../../templates/phrases/retention.md" suffix(, 0)
};
static const char phrases_rights[] = {
#embed "../../templates/phrases/rights.md" suffix(, 0)
};
static const char phrases_security[] = {
#embed "../../templates/phrases/security.md" suffix(, 0)
};
static const char phrases_services[] = {
#embed "../../templates/phrases/services.md" suffix(, 0)
};
static const char phrases_sharing[] = {
#embed "../../templates/phrases/sharing.md" suffix(, 0)
};
static const char phrases_summary[] = {
#embed "../../templates/phrases/summary.md" suffix(, 0)
};
static const char phrases_transfers[] = {
#embed "../../templates/phrases/transfers.md" suffix(, 0)
};
static const char privacyverklaring[] = {
#embed "../../templates/privacyverklaring.md" suffix(, 0)
};
static const char cookiebeleid[] = {
#embed "../../templates/cookiebeleid.md" suffix(, 0)
};
static const char furniture[] = {
#embed "../../templates/furniture.md" suffix(, 0)
};

static const struct verklaar_word_file files[] = {
    {"templates/words/access.md", words_access},
    {"templates/words/common.md", words_common},
    {"templates/words/controller.md", words_controller},
    {"templates/words/cookies.md", words_cookies},
    {"templates/words/decisions.md", words_decisions},
    {"templates/words/devices.md", words_devices},
    {"templates/words/exclusions.md", words_exclusions},
    {"templates/words/handling.md", words_handling},
    {"templates/words/law.md", words_law},
    {"templates/words/logic.md", words_logic},
    {"templates/words/ordinary.md", words_ordinary},
    {"templates/words/persons.md", words_persons},
    {"templates/words/plain.md", words_plain},
    {"templates/words/purposes.md", words_purposes},
    {"templates/words/retention.md", words_retention},
    {"templates/words/rights.md", words_rights},
    {"templates/words/sharing.md", words_sharing},
    {"templates/words/things.md", words_things},
    {"templates/words/time.md", words_time},
    {"templates/words/wendingen.md", words_wendingen},
    {"templates/meanings/access.md", meanings_access},
    {"templates/meanings/analytics.md", meanings_analytics},
    {"templates/meanings/anonymisation.md", meanings_anonymisation},
    {"templates/meanings/apps.md", meanings_apps},
    {"templates/meanings/breach.md", meanings_breach},
    {"templates/meanings/changes.md", meanings_changes},
    {"templates/meanings/collected.md", meanings_collected},
    {"templates/meanings/common-grounds.md", meanings_common_grounds},
    {"templates/meanings/complaint.md", meanings_complaint},
    {"templates/meanings/controller.md", meanings_controller},
    {"templates/meanings/cookieHelp.md", meanings_cookieHelp},
    {"templates/meanings/cookies.md", meanings_cookies},
    {"templates/meanings/data.md", meanings_data},
    {"templates/meanings/decisions.md", meanings_decisions},
    {"templates/meanings/document.md", meanings_document},
    {"templates/meanings/embedded.md", meanings_embedded},
    {"templates/meanings/exclusions.md", meanings_exclusions},
    {"templates/meanings/grounds.md", meanings_grounds},
    {"templates/meanings/guidance.md", meanings_guidance},
    {"templates/meanings/headings.md", meanings_headings},
    {"templates/meanings/mailings.md", meanings_mailings},
    {"templates/meanings/objection.md", meanings_objection},
    {"templates/meanings/overview.md", meanings_overview},
    {"templates/meanings/policies.md", meanings_policies},
    {"templates/meanings/publication.md", meanings_publication},
    {"templates/meanings/purposes.md", meanings_purposes},
    {"templates/meanings/retention.md", meanings_retention},
    {"templates/meanings/rights.md", meanings_rights},
    {"templates/meanings/security.md", meanings_security},
    {"templates/meanings/services.md", meanings_services},
    {"templates/meanings/sharing.md", meanings_sharing},
    {"templates/meanings/summary.md", meanings_summary},
    {"templates/meanings/transfers.md", meanings_transfers},
    {"templates/phrases/access.md", phrases_access},
    {"templates/phrases/analytics.md", phrases_analytics},
    {"templates/phrases/anonymisation.md", phrases_anonymisation},
    {"templates/phrases/apps.md", phrases_apps},
    {"templates/phrases/breach.md", phrases_breach},
    {"templates/phrases/changes.md", phrases_changes},
    {"templates/phrases/collected.md", phrases_collected},
    {"templates/phrases/common-grounds.md", phrases_common_grounds},
    {"templates/phrases/complaint.md", phrases_complaint},
    {"templates/phrases/controller.md", phrases_controller},
    {"templates/phrases/cookieHelp.md", phrases_cookieHelp},
    {"templates/phrases/cookies.md", phrases_cookies},
    {"templates/phrases/data.md", phrases_data},
    {"templates/phrases/decisions.md", phrases_decisions},
    {"templates/phrases/document.md", phrases_document},
    {"templates/phrases/embedded.md", phrases_embedded},
    {"templates/phrases/exclusions.md", phrases_exclusions},
    {"templates/phrases/grounds.md", phrases_grounds},
    {"templates/phrases/guidance.md", phrases_guidance},
    {"templates/phrases/mailings.md", phrases_mailings},
    {"templates/phrases/objection.md", phrases_objection},
    {"templates/phrases/overview.md", phrases_overview},
    {"templates/phrases/policies.md", phrases_policies},
    {"templates/phrases/publication.md", phrases_publication},
    {"templates/phrases/purposes.md", phrases_purposes},
    {"templates/phrases/retention.md", phrases_retention},
    {"templates/phrases/rights.md", phrases_rights},
    {"templates/phrases/security.md", phrases_security},
    {"templates/phrases/services.md", phrases_services},
    {"templates/phrases/sharing.md", phrases_sharing},
    {"templates/phrases/summary.md", phrases_summary},
    {"templates/phrases/transfers.md", phrases_transfers},
    {"templates/privacyverklaring.md", privacyverklaring},
    {"templates/cookiebeleid.md", cookiebeleid},
    {"templates/furniture.md", furniture},
};

unsigned long verklaar_word_file_count(void) { return sizeof(files) / sizeof(files[0]); }

struct verklaar_word_file verklaar_word_file_at(unsigned long index) {
    struct verklaar_word_file file = files[index];
    file.length = strlen(file.text);
    return file;
}
