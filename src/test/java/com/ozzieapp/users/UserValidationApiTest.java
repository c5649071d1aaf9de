package com.ozzieapp.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user's fields must be, when they are made as when they are changed. */
@ApiTest
class UserValidationApiTest {
    private static final String PHONE = "a phone number in E.164 form, such as +5511987654321";
    private static final String EMAIL = "an e-mail address, such as ana@example.com";
    private static final String CURRENCY = "an ISO 4217 currency code, such as USD";
    private static final String TIMEZONE = "an IANA time zone, such as America/Sao_Paulo";
    private static final String ID = "a string of 1 to 100 characters";
    private static final String NAME = "a string of at most 200 characters";

    private final Api api;

    UserValidationApiTest(Api api) {
        this.api = api;
    }

    private void refuses(String field, @Nullable Object value, String must, String received) {
        JsonObject body = new JsonObject().put("external_user_id", "ana").put(field, value);
        String message = "Field '" + field + "' must be " + must + ". Received: " + received + ".";
        String user = api.newUser();

        for (Answer answer : new Answer[] {api.post("/v1/users", body), api.patch(user, body)}) {
            answer.expect(422, "VALIDATION_ERROR");
            assertThat(answer.message()).isEqualTo(message);
            assertThat(answer.fields()).containsExactly(field);
        }
    }

    private void takes(String field, Object value) {
        String user = api.newUser(new JsonObject().put(field, value));

        assertThat(api.get(user).data().getValue(field)).isEqualTo(value);
        api.patch(user, new JsonObject().put(field, value)).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11 98765",
                "5511987654321",
                "+55 11 98765-4321",
                "+55",
                "+",
                "+999123456789",
                "+551198765432100",
                "+5511987654321 ",
                "tel:+5511987654321",
                "+٥٥١١٩٨٧٦٥٤٣٢١",
                "+1202555014x",
                ""
            })
    void refusesPhonesThatAreNotE164(String phone) {
        refuses("phone", phone, PHONE, "'" + phone + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ana@", "@example.com", "ana@localhost", "a b@example.com", "ana@@example.com", ""})
    void refusesWhatIsNoEmailAddress(String email) {
        refuses("email", email, EMAIL, "'" + email + "'");
    }

    @Test
    void refusesAnEmailAddressThatIsTooLong() {
        String email = "ana@" + "a".repeat(247) + ".com";

        takes("email", email.substring(0, 250) + ".br");
        refuses("email", email + ".br", EMAIL, "'" + email.substring(0, 60) + "…'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XTS", "XAU", "usd", "US", "USDT", "ABC", "dollars", ""})
    void refusesCurrenciesThatAreNone(String currency) {
        refuses("currency", currency, CURRENCY, "'" + currency + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Base", "america/sao_paulo", "BRT", "+02:00", "UTC+2", "GMT+2", "Etc/", "utc", ""})
    void refusesTimeZonesThatAreNone(String timezone) {
        refuses("timezone", timezone, TIMEZONE, "'" + timezone + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "EN", "pt-BR", ""})
    void refusesLanguagesThatAreNotSpoken(String language) {
        refuses("language", language, "one of: 'en', 'pt', 'es'", "'" + language + "'");
    }

    @Test
    void countsCharactersAndNotTheirBytes() {
        takes("external_user_id", "😀".repeat(100));
        takes("name", "😀".repeat(200));

        refuses("external_user_id", "😀".repeat(101), ID, "'" + "😀".repeat(60) + "…'");
        refuses("name", "é".repeat(201), NAME, "'" + "é".repeat(60) + "…'");
        refuses("external_user_id", "", ID, "''");
    }

    @Test
    void takesEveryFieldOfTheRightKind() {
        takes("name", "");
        takes("name", "Ana \"O'Neil\" \n <b> 王");
        takes("currency", "JPY");
        takes("currency", "KWD");
        takes("timezone", "UTC");
        takes("timezone", "America/Argentina/Buenos_Aires");
        takes("email", "a.b+c_d@sub.example.co.uk");
        takes("phone", "+819012345678");
        takes("language", "es");
    }

    @Test
    void refusesValuesOfAnotherKind() {
        refuses("external_user_id", 42, ID, "42");
        refuses("name", true, NAME, "true");
        refuses("name", new JsonObject(), NAME, "an object");
        refuses("email", new JsonArray(), EMAIL, "an array");
        refuses("phone", 5511987654321L, PHONE, "5511987654321");
        refuses("currency", 1.5, CURRENCY, "1.5");
        refuses("language", null, "one of: 'en', 'pt', 'es'", "null");
        refuses("currency", null, CURRENCY, "null");
        refuses("timezone", null, TIMEZONE, "null");
    }

    @Test
    void showsControlCharactersAsReplaced() {
        refuses("timezone", "A\nB\u001b[31m", TIMEZONE, "'A\uFFFDB\uFFFD[31m'");
    }

    @ParameterizedTest
    @CsvSource({"{}", "{\"external_user_id\":null}", "{\"name\":\"Ana\"}"})
    void asksForAnExternalId(String body) {
        Answer answer = api.post("/v1/users", body).expect(422, "VALIDATION_ERROR");

        assertThat(answer.message())
                .isEqualTo("Field 'external_user_id' is required. Must be a string of 1 to 100 characters.");
        assertThat(answer.fields()).containsExactly("external_user_id");
    }

    @Test
    void tellsEveryProblemAtOnce() {
        JsonObject body = new JsonObject()
                .put("name", "n".repeat(201))
                .put("email", "ana")
                .put("phone", "11 98765")
                .put("language", "fr")
                .put("currency", "dollars")
                .put("timezone", "Mars/Base");

        Answer made = api.post("/v1/users", body).expect(422, "VALIDATION_ERROR");
        Answer changed = api.patch(api.newUser(), body).expect(422, "VALIDATION_ERROR");

        assertThat(made.message()).isEqualTo("7 fields failed validation.");
        assertThat(made.fields())
                .containsExactly("external_user_id", "name", "email", "phone", "language", "currency", "timezone");
        assertThat(changed.message()).isEqualTo("6 fields failed validation.");
    }
}
