package com.ozzieapp.users;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.ozzieapp.http.Fields;
import com.ozzieapp.money.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request to create a user; what was not said is absent and has its default. */
record NewUser(
        String externalUserId,
        Optional<String> name,
        Optional<String> email,
        Optional<String> phone,
        Optional<Language> givenLanguage,
        Optional<String> givenCurrency,
        Optional<String> givenTimezone) {

    static NewUser from(Fields body) {
        return new NewUser(
                body.text("external_user_id"),
                body.optionalText("name"),
                body.optionalText("email"),
                body.optionalText("phone"),
                body.optionalText("language").map(Language::of),
                body.optionalText("currency"),
                body.optionalText("timezone"));
    }

    /** A user of whom only the tenant's id is known. */
    static NewUser known(String externalUserId) {
        return new NewUser(
                externalUserId,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Language language() {
        return givenLanguage.orElse(Language.EN);
    }

    String timezone() {
        return givenTimezone.orElse("UTC");
    }

    String currency() {
        return givenCurrency.or(() -> phone.flatMap(NewUser::currencyOf)).orElse("USD");
    }

    /** The user that comes of it. */
    User toUser(UserKey key, String createdVia, Instant now) {
        return new User(
                key,
                Optional.of(externalUserId),
                name,
                email,
                phone,
                language(),
                currency(),
                timezone(),
                OnboardingStage.INTAKE_PENDING,
                Personality.NONE,
                0,
                false,
                createdVia,
                now,
                now);
    }

    /** The fields in which this request differs from a user that exists; what was not said does not differ. */
    List<String> differences(User user) {
        List<String> fields = new ArrayList<>();
        compare(fields, "name", name, user.name());
        compare(fields, "email", email, user.email());
        compare(fields, "phone", phone, user.phone());
        compare(fields, "language", givenLanguage, Optional.of(user.language()));
        compare(fields, "currency", givenCurrency, Optional.of(user.currency()));
        compare(fields, "timezone", givenTimezone, Optional.of(user.timezone()));
        return fields;
    }

    private static <T> void compare(List<String> fields, String name, Optional<T> asked, Optional<T> found) {
        if (asked.isPresent() && !asked.equals(found)) {
            fields.add(name);
        }
    }

    private static Optional<String> currencyOf(String phone) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            String country = phones.getRegionCodeForNumber(phones.parse(phone, null));
            return Optional.ofNullable(country)
                    .map(code -> Currency.getInstance(new Locale("", code)))
                    .map(Currency::getCurrencyCode);
        } catch (NumberParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
