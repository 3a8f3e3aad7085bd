import DatabaseSchema

/// Columns of well-known open-source programs, and of small Dutch schemas that people published, with what each holds as a
/// person reads it: facts, by which the vocabulary is judged. Each was labelled before the code said anything of it, by what the
/// program keeps there, even where nobody could tell that from the name (Drupal's `hostname` is an IP address).
///
/// Even rows are for who writes the vocabulary. Odd rows are set aside: nobody looks at what the code says of these but as a figure.
struct PublicColumn: Sendable {
    let table: String
    let name: String
    let type: String
    /// Nothing where it holds none of the kinds.
    let kind: PersonalKind?

    static let all = read(text)

    /// A table a line: `users: id int, email varchar = email`.
    static func read(_ text: String) -> [PublicColumn] {
        text.split(separator: "\n").flatMap { line in
            let halves = line.split(separator: ":", maxSplits: 1)
            return halves[1].split(separator: ",").map { PublicColumn(table: String(halves[0]), text: $0) }
        }
    }

    static let forWriting = all.indices.filter { $0.isMultiple(of: 2) }.map { all[$0] }
    static let setAside = all.indices.filter { !$0.isMultiple(of: 2) }.map { all[$0] }

    /// `user_email varchar = email`; without a kind there is no `=`.
    private init(table: String, text: Substring) {
        let halves = text.split(separator: "=")
        let words = halves[0].split(separator: " ")
        self.table = table
        name = String(words[0])
        type = words.dropFirst().joined(separator: " ")
        kind = halves.count < 2 ? nil : PersonalKind(rawValue: halves[1].filter { $0 != " " })!
    }

    // A line has a table and its columns. WordPress, WooCommerce, Drupal, Nextcloud, Mastodon, Discourse, Odoo, OpenMRS; then
    // Dutch ones. Columns that are the same in each table, as when a row was made, stand in the first ones alone.
    private static let text = """
        wp_users: ID bigint, user_login varchar = name, user_pass varchar = password, user_nicename varchar = name, user_email varchar = email, user_url varchar, user_registered datetime, user_activation_key varchar, user_status int, display_name varchar = name
        wp_comments: comment_ID bigint, comment_post_ID bigint, comment_author tinytext = name, comment_author_email varchar = email, comment_author_url varchar, comment_author_IP varchar = ipAddress, comment_date datetime, comment_content text, comment_karma int, comment_approved varchar, comment_agent varchar = device, comment_type varchar, user_id bigint
        wp_terms: term_id bigint, name varchar, slug varchar, term_group bigint
        wp_links: link_url varchar, link_name varchar, link_image varchar, link_description varchar, link_visible varchar, link_owner bigint, link_rating int, link_rel varchar, link_notes mediumtext
        wp_options: option_id bigint, option_name varchar, option_value longtext, autoload varchar
        wp_posts: post_author bigint, post_date datetime, post_title text, post_status varchar, post_password varchar, post_name varchar, to_ping text, post_parent bigint, guid varchar, post_mime_type varchar, comment_count bigint
        wp_usermeta: umeta_id bigint, user_id bigint, meta_key varchar, meta_value longtext
        wp_wc_customer_lookup: customer_id bigint, username varchar = name, first_name varchar = name, last_name varchar = name, email varchar = email, date_last_active timestamp, date_registered timestamp, country char = address, postcode varchar = address, city varchar = address, state varchar = address
        wp_wc_order_addresses: order_id bigint, address_type varchar, first_name text = name, last_name text = name, company text, address_1 text = address, address_2 text = address, city text = address, state text = address, postcode text = address, country text = address, email varchar = email, phone varchar = telephone
        wp_wc_orders: status varchar, currency varchar, tax_amount decimal, customer_id bigint, billing_email varchar = email, payment_method varchar, payment_method_title text, transaction_id varchar, ip_address varchar = ipAddress, user_agent text = device, customer_note text
        wp_wc_download_log: download_log_id bigint, timestamp datetime, permission_id bigint, user_ip_address varchar = ipAddress
        wp_woocommerce_sessions: session_id bigint = device, session_key char = device, session_value longtext, session_expiry bigint
        wp_woocommerce_downloadable_product_permissions: download_id varchar, product_id bigint, order_key varchar, user_email varchar = email, downloads_remaining varchar, access_granted datetime, download_count bigint
        wp_woocommerce_tax_rates: tax_rate_country varchar, tax_rate_state varchar, tax_rate varchar, tax_rate_name varchar, tax_rate_class varchar
        wp_woocommerce_tax_rate_locations: location_id bigint, location_code varchar, location_type varchar
        wp_woocommerce_shipping_zones: zone_id bigint, zone_name varchar, zone_order bigint
        wp_woocommerce_order_items: order_item_id bigint, order_item_name text, order_item_type varchar
        wp_woocommerce_attribute_taxonomies: attribute_name varchar, attribute_label varchar, attribute_type varchar
        wp_wc_webhooks: status varchar, name text, delivery_url text, secret text, topic varchar, api_version smallint, failure_count smallint
        wp_wc_product_meta_lookup: sku varchar, virtual tinyint, min_price decimal, stock_quantity double, rating_count bigint, tax_class varchar
        wp_woocommerce_api_keys: description varchar, permissions varchar, consumer_key char, consumer_secret char, last_access datetime
        users_field_data: uid int, langcode varchar, name varchar = name, pass varchar = password, mail varchar = email, timezone varchar, status tinyint, created int, access int, login int, init varchar = email
        comment_field_data: cid int, subject varchar, name varchar = name, mail varchar = email, homepage varchar, hostname varchar = ipAddress, thread varchar, field_name varchar
        comment_entity_statistics: entity_id int, last_comment_timestamp bigint, last_comment_name varchar = name, comment_count int
        watchdog: wid bigint, type varchar, message longtext, variables longblob, severity tinyint, link text, location text, referer text, hostname varchar = ipAddress
        sessions: sid varchar = device, hostname varchar = ipAddress, session longblob
        user__user_picture: bundle varchar, user_picture_target_id int = photo, user_picture_alt varchar, user_picture_width int
        file_managed: fid int, filename varchar, uri varchar, filemime varchar, filesize bigint
        oc_users: uid varchar = name, displayname varchar = name, password varchar = password, uid_lower varchar = name
        oc_authtoken: login_name varchar = name, password longtext = password, name longtext, token varchar, remember smallint, last_activity int, scope longtext, private_key longtext, password_invalid tinyint, password_hash varchar = password
        oc_share: share_type smallint, share_with varchar, password varchar = password, uid_owner varchar, item_type varchar, file_target varchar, permissions smallint, expiration datetime, mail_send smallint, share_name varchar
        oc_addressbooks: principaluri varchar, displayname varchar, uri varchar, description varchar, synctoken int
        oc_calendars: displayname varchar, calendarcolor varchar, timezone longtext, components varchar
        oc_appconfig: appid varchar, configkey varchar, configvalue longtext
        oc_bruteforce_attempts: action varchar, occurred int, ip varchar = ipAddress, subnet varchar = ipAddress, metadata varchar
        accounts: username varchar = name, domain varchar, private_key text, public_key text, note text, display_name varchar = name, uri varchar, avatar_file_name varchar = photo, avatar_content_type varchar, avatar_file_size integer, avatar_updated_at timestamp, header_file_name varchar, avatar_remote_url varchar = photo, locked boolean, inbox_url varchar, followers_url varchar, memorial boolean, also_known_as varchar, suspended_at timestamp
        users: email varchar = email, encrypted_password varchar = password, reset_password_token varchar, reset_password_sent_at timestamp, sign_in_count integer, current_sign_in_at timestamp, confirmation_token varchar, confirmed_at timestamp, confirmation_sent_at timestamp, unconfirmed_email varchar = email, locale varchar, otp_required_for_login boolean, last_emailed_at timestamp, otp_backup_codes varchar, disabled boolean, chosen_languages varchar, sign_in_token varchar, webauthn_id varchar, sign_up_ip inet = ipAddress, skip_sign_in_token boolean, role_id bigint, settings text, time_zone varchar, age_verified_at timestamp
        session_activations: session_id varchar = device, user_agent varchar = device, ip inet = ipAddress, access_token_id bigint
        login_activities: authentication_method varchar, provider varchar, success boolean, failure_reason varchar, ip inet = ipAddress, user_agent varchar = device
        email_domain_blocks: domain varchar, parent_id bigint, allow_with_approval boolean
        user_roles: name varchar, color varchar, position integer, highlighted boolean
        tags: name varchar, usable boolean, max_score float, display_name varchar
        webauthn_credentials: external_id varchar, public_key varchar, nickname varchar, sign_count bigint
        username_blocks: username varchar, normalized_username varchar, exact boolean
        announcements: text text, published boolean, all_day boolean, starts_at timestamp, notification_sent_at timestamp
        software_updates: version varchar, urgent boolean, release_notes varchar
        site_uploads: var varchar, file_file_name varchar, file_content_type varchar, blurhash varchar
        discourse.users: date_of_birth date = birth, first_seen_at timestamp, ip_address inet = ipAddress, registration_ip_address inet = ipAddress, last_emailed_at timestamp, name varchar = name, username varchar = name, username_lower varchar = name, title varchar, trust_level integer, views integer, uploaded_avatar_id integer, staged boolean, flair_group_id integer
        incoming_emails: raw text, error text, message_id text, from_address text = email, to_addresses text = email, cc_addresses text = email, subject text, rejection_message text, is_auto_generated boolean
        incoming_links: ip_address inet = ipAddress, post_id int, incoming_referer_id int
        incoming_domains: name varchar, https boolean, port int
        groups: name varchar, full_name varchar, bio_raw text, flair_color varchar, default_notification_level int, members_visibility_level int, membership_request_template text
        invites: invite_key varchar, email varchar = email, invited_by_id int, redeemed_at timestamp
        hr_employee: name varchar = name, active bool, address_home_id int4, gender varchar = sex, marital varchar, spouse_complete_name varchar = name, spouse_birthdate date = birth, children int4, place_of_birth varchar = birth, country_of_birth int4 = birth, birthday date = birth, ssnid varchar = nationalId, identification_id varchar = nationalId, passport_id varchar = nationalId, bank_account_id int4, permit_no varchar = nationalId, visa_no varchar = nationalId, visa_expire date, additional_note text, certificate varchar, study_school varchar, emergency_contact varchar = name, emergency_phone varchar = telephone, km_home_work int4, job_title varchar, work_phone varchar = telephone, mobile_phone varchar = telephone, work_email varchar = email, work_location varchar, department_id int4, private_email varchar = email, legal_name varchar = name, lang varchar, birthday_public_display boolean, barcode varchar, pin varchar = password, id_card bytea = nationalId, driving_license bytea = nationalId, private_car_plate varchar
        res_partner: name varchar = name, complete_name varchar = name, ref varchar, tz varchar, vat varchar, website varchar, comment text, function varchar, type varchar, street varchar = address, street2 varchar = address, zip varchar = address, city varchar = address, state_id int4, country_id int4, partner_latitude numeric = location, partner_longitude numeric = location, email varchar = email, phone varchar = telephone, is_company boolean, color integer, partner_share boolean, contact_address varchar = address
        res_partner_category: name varchar, parent_path varchar, color integer
        res_country: name varchar, code varchar, address_format text, phone_code integer, name_position varchar, zip_required boolean
        product_template: name varchar, sale_ok boolean, list_price numeric, default_code varchar, image_1920 bytea, weight numeric
        person: gender varchar = sex, birthdate date = birth, birthdate_estimated tinyint, dead tinyint, death_date datetime, cause_of_death int = health
        person_name: preferred tinyint, prefix varchar = name, given_name varchar = name, middle_name varchar = name, family_name_prefix varchar = name, family_name varchar = name, family_name2 varchar = name, family_name_suffix varchar = name, degree varchar
        person_address: address1 varchar = address, address2 varchar = address, city_village varchar = address, state_province varchar = address, postal_code varchar = address, country varchar = address, latitude varchar = location, longitude varchar = location, county_district varchar = address, start_date datetime
        person_attribute_type: name varchar, description text, format varchar, searchable tinyint
        allergy: severity_concept_id int = health, coded_allergen int = health, non_coded_allergen varchar = health, allergen_type varchar = health, comment varchar, creator int, voided bit
        allergy_reaction: reaction_concept_id int = health, reaction_non_coded varchar = health
        patient: tribe int = ethnicity, allergy_status varchar = health, void_reason varchar
        patient_identifier: identifier varchar, identifier_type int, location_id int
        test_order: specimen_source int = health, laterality varchar, clinical_history text = health
        care_setting: name varchar, description varchar, care_setting_type varchar
        concept: short_name varchar, description text, form_text text, is_set bit
        provider: name varchar = name, identifier varchar, retire_reason varchar
        scheduler_task_config: name varchar, schedulable_class text, repeat_interval int
        relationship_type: a_is_to_b varchar, weight int
        natuurlijkpersoon: inp_bsn varchar = bsn, anp_identificatie varchar, inp_a_nummer varchar = nationalId, geslachtsnaam varchar = name, voorvoegsel_geslachtsnaam varchar = name, voorletters varchar = name, voornamen varchar = name, geslachtsaanduiding varchar = sex, geboortedatum varchar = birth, verblijfsadres varchar = address
        klant: voornaam varchar = name, achternaam varchar = name, adres varchar = address, telefoonnummer varchar = telephone, emailadres varchar = email, betrokkene varchar, betrokkene_type varchar
        gebruiker: verwijderd_op timestamp, gebruiker_id integer, straat varchar = address, huisnummer int = address, postcode varchar = address
        medewerkers: medewerker_id integer, gebruikersnaam varchar = name, wachtwoord varchar = password, geslacht varchar = sex, admin boolean
        deelnemer: aanhef varchar = name, tussenvoegsel varchar = name, bedrijfsnaam varchar, windaId varchar, notes text
        speler: nummer integer, naam varchar = name, woonplaats varchar = address, rating integer
        club: naam varchar, plaats varchar, logo bytea
        lid: lidnummer nchar, gemeente nvarchar = address, vervaldatum_lidkaart date, gsm nchar = telephone
        patienten: land varchar = address, telefoon varchar = telephone, meisjesnaam varchar = name, is_overleden tinyint, huisarts varchar = health, verzekering varchar, fds_polis_nr varchar
        profielen: toestemmingAfschrijven tinyint, huisartsPlaats varchar = health, huisartsTelefoon varchar = health, bankrekeningnummer varchar = iban, polisnummer_ziektekostenverzekering varchar = health, inschrijfnummer varchar, klantmanager_naam varchar = name, klantmanager_email varchar = email, contactpersoon varchar = name, sociaal_netwerk text
        rekening: rekeningnummer varchar = iban, IBAN varchar = iban, saldo decimal, Openingsdatum date, rekeningtype varchar
        kaart: kaart_id integer, vervaldatum timestamp, pincode char = password, pogingen int
        transactie: opdrachtgeversrekening varchar = iban, tegenrekeningnummer varchar = iban, naam_tegenrekening varchar = name, saldo_voor_mutatie decimal, omschrijving varchar, boekingsdatum date
        verkoper: banknaam varchar, creditcardnummer varchar = iban
        hypotheek_leads: telefoon_landcode text, burgerlijke_staat text, plannen text, bruto_jaarinkomen numeric, heeft_co_aanvrager boolean, provincie text = address, woning_type text, is_pep boolean = political
        ervaringsdeskundige: type_beperking varchar = health, gebruikte_hulpmiddelen text = health, bijzonderheden text
        locaties: naam varchar, adres varchar, beschrijving text, faciliteiten text
        modules: naam varchar, credits int, jaar date, periode date
        """
}
