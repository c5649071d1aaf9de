package com.ozzieapp.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.http.Fields;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewUserTest {
    private static String currencyOf(JsonObject body) {
        return NewUser.from(new Fields(body.put("external_user_id", "ana"))).currency();
    }

    @ParameterizedTest
    @CsvSource({
        "+5511987654321, BRL",
        "+525512345678, MXN",
        "+34612345678, EUR",
        "+351912345678, EUR",
        "+12025550143, USD",
        "+14165550143, CAD",
        "+18765550143, JMD",
        "+447911123456, GBP",
        "+573001234567, COP",
        "+541123456789, ARS",
        "+56961234567, CLP",
        "+819012345678, JPY"
    })
    void isPaidInTheCurrencyOfThePhonesCountry(String phone, String currency) {
        assertThat(currencyOf(new JsonObject().put("phone", phone))).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+88213123456", "+8001234567890", "+870773111632"})
    void isPaidInDollarsWhenThePhoneIsOfNoCountry(String phone) {
        assertThat(currencyOf(new JsonObject().put("phone", phone))).isEqualTo("USD");
    }

    @Test
    void isPaidInTheCurrencyThatIsSaid() {
        JsonObject body = new JsonObject().put("phone", "+5511987654321").put("currency", "USD");

        assertThat(currencyOf(body)).isEqualTo("USD");
        assertThat(currencyOf(new JsonObject())).isEqualTo("USD");
    }
}
