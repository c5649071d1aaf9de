package com.ozzieapp.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class IntakeHistoryApiTest {
    private static final String HISTORY = "/financial-intake/history";

    private final Api api;
    private final PlanningUser user;

    IntakeHistoryApiTest(Api api) {
        this.api = api;
        this.user = PlanningUser.of(api);
    }

    private List<String> submit(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            ids.add(0, user.intake(Integer.toString(i), "0", "savings").getString("id"));
        }
        return ids;
    }

    private static List<String> ids(Answer page) {
        return page.items().stream().map(intake -> intake.getString("id")).toList();
    }

    @Test
    void isAnEmptyListWithoutIntakes() {
        Answer page = user.get(HISTORY).expect(200);

        assertThat(page.text())
                .isEqualTo(
                        "{\"object\":\"list\",\"data\":[],\"pagination\":{\"has_more\":false,\"next_cursor\":null}}");
    }

    @Test
    void keepsEverySnapshotAsItWas() {
        JsonObject first = user.intake("4500", "3100", "savings");
        JsonObject second = user.intake("5000", "3200", "debt");

        Answer page = user.get(HISTORY).expect(200);

        assertThat(page.items()).containsExactly(second, first);
        assertThat(page.pagination().getBoolean("has_more")).isFalse();
    }

    @Test
    void givesTwentyAPageUnlessAskedOtherwise() {
        List<String> ids = submit(21);

        Answer first = user.get(HISTORY).expect(200);
        Answer rest = user.get(HISTORY + "?cursor=" + first.pagination().getString("next_cursor"))
                .expect(200);

        assertThat(ids(first)).isEqualTo(ids.subList(0, 20));
        assertThat(first.pagination().getBoolean("has_more")).isTrue();
        assertThat(ids(rest)).isEqualTo(ids.subList(20, 21));
        assertThat(rest.pagination().getValue("next_cursor")).isNull();
        assertThat(ids(user.get(HISTORY + "?limit=100"))).isEqualTo(ids);
    }

    @Test
    void stepsThroughEveryIntakeOnceWhileNewOnesCome() {
        List<String> ids = submit(5);
        List<String> seen = new ArrayList<>();

        Answer page = user.get(HISTORY + "?limit=2").expect(200);
        while (page.pagination().getBoolean("has_more")) {
            seen.addAll(ids(page));
            user.intake("9000", "1", "debt");
            page = user.get(HISTORY + "?limit=2&cursor=" + page.pagination().getString("next_cursor"))
                    .expect(200);
        }
        seen.addAll(ids(page));

        assertThat(seen).isEqualTo(ids);
    }

    @Test
    void hasNoFurtherPageWhenTheLastOneIsFull() {
        submit(4);

        Answer first = user.get(HISTORY + "?limit=2").expect(200);
        Answer last = user.get(HISTORY + "?limit=2&cursor=" + first.pagination().getString("next_cursor"))
                .expect(200);

        assertThat(last.items()).hasSize(2);
        assertThat(last.pagination().getBoolean("has_more")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0", "101", "-1", "many", "1.5"})
    void refusesALimitOutOfRange(String limit) {
        Answer answer = user.get(HISTORY + "?limit=" + limit).expect(422, "VALIDATION_ERROR");

        assertThat(answer.fields()).containsExactly("limit");
        assertThat(answer.message()).startsWith("Query parameter 'limit' must be an integer from 1 to 100. Received: ");
    }

    @Test
    void refusesACursorThatItDidNotGiveOut() {
        submit(2);
        PlanningUser other = PlanningUser.of(api);
        other.intake("1", "0", "savings");
        other.intake("2", "0", "savings");
        String foreign =
                other.get(HISTORY + "?limit=1").expect(200).pagination().getString("next_cursor");

        for (String cursor : List.of(foreign, "abc", foreign + "A", "%00", "")) {
            Answer answer = user.get(HISTORY + "?cursor=" + cursor).expect(422, "VALIDATION_ERROR");
            assertThat(answer.fields()).containsExactly("cursor");
        }
    }
}
