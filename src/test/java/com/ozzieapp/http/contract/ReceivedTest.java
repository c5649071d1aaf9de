package com.ozzieapp.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReceivedTest {
    @Example
    void showsEveryKindOfValue() {
        assertThat(Received.show(null)).isEqualTo("null");
        assertThat(Received.show("text")).isEqualTo("'text'");
        assertThat(Received.show("")).isEqualTo("''");
        assertThat(Received.show(-5)).isEqualTo("-5");
        assertThat(Received.show(new BigDecimal("1.50"))).isEqualTo("1.50");
        assertThat(Received.show(true)).isEqualTo("true");
        assertThat(Received.show(new JsonObject().put("a", 1))).isEqualTo("an object");
        assertThat(Received.show(Map.of())).isEqualTo("an object");
        assertThat(Received.show(new JsonArray())).isEqualTo("an array");
        assertThat(Received.show(List.of(1))).isEqualTo("an array");
    }

    @Example
    void cutsAfterSixtyCharacters() {
        assertThat(Received.show("é".repeat(60))).isEqualTo("'" + "é".repeat(60) + "'");
        assertThat(Received.show("é".repeat(61))).isEqualTo("'" + "é".repeat(60) + "…'");
        assertThat(Received.show("😀".repeat(61))).isEqualTo("'" + "😀".repeat(60) + "…'");
        assertThat(Received.show(BigInteger.TEN.pow(400))).isEqualTo("1" + "0".repeat(59) + "…");
    }

    @Property
    void isShortAndOnOneLineAndStorable(@ForAll String text) {
        String shown = Received.show(text);

        assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(63);
        assertThat(shown.codePoints()).noneMatch(Character::isISOControl);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(shown)).isTrue();
    }
}
