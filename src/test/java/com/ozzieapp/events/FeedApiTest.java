package com.ozzieapp.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The feed as one who follows it sees it. */
@ApiTest
class FeedApiTest {
    private final Api api;

    FeedApiTest(Api api) {
        this.api = api;
    }

    private List<String> ids(String query) {
        return api.get("/v1/events" + query).expect(200).items().stream()
                .map(event -> event.getString("id"))
                .toList();
    }

    private static String last(List<String> ids) {
        return ids.get(ids.size() - 1);
    }

    @Test
    void beginsAtTheOldestAndGoesOnBehindAnyEvent() {
        for (int i = 0; i < 5; i++) {
            api.newUser();
        }
        List<String> all = ids("?after=0");

        assertThat(all).hasSize(5).isSorted();
        assertThat(ids("?after=" + all.get(1))).isEqualTo(all.subList(2, 5));
        assertThat(ids("?after=" + last(all))).isEmpty();

        api.newUser();
        assertThat(ids("?after=" + last(all))).hasSize(1);
    }

    @Test
    void isNewestFirstWithoutAfter() {
        for (int i = 0; i < 3; i++) {
            api.newUser();
        }

        List<String> newest = new ArrayList<>(ids(""));
        Collections.reverse(newest);

        assertThat(newest).isEqualTo(ids("?after=0"));
    }

    @Test
    void isReadPageByPageBothWays() {
        for (int i = 0; i < 7; i++) {
            api.newUser();
        }

        assertThat(pages("?limit=3")).isEqualTo(ids(""));
        assertThat(pages("?limit=3&after=0")).isEqualTo(ids("?after=0"));
    }

    private List<String> pages(String query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Answer page = api.get("/v1/events" + query + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.expect(200).items().forEach(event -> ids.add(event.getString("id")));
            cursor = page.pagination().getString("next_cursor");
        }
        return ids;
    }

    @Test
    void isFilteredByTypeAndUser() {
        PlanningUser ana = PlanningUser.of(api);
        PlanningUser ben = PlanningUser.of(api);
        ana.intake("5000", "3200", "savings");
        ben.intake("4000", "3200", "savings");

        assertThat(ids("?after=0&type=intake.created")).hasSize(2);
        assertThat(ids("?after=0&user_id=" + ana.id())).hasSize(3);
        assertThat(ids("?type=intake.created&user_id=" + ben.id())).hasSize(1);
        assertThat(api.get("/v1/events?user_id=" + ana.id()).items())
                .allMatch(event -> event.getString("subject").equals(ana.id()));
    }

    @Test
    void refusesACursorOfAnotherFilterOrDirection() {
        api.newUser();
        api.newUser();
        String cursor = api.get("/v1/events?limit=1").pagination().getString("next_cursor");

        api.get("/v1/events?limit=1&after=0&cursor=" + cursor).expect(422, "VALIDATION_ERROR");
        api.get("/v1/events?limit=1&type=user.created&cursor=" + cursor).expect(422, "VALIDATION_ERROR");
    }

    @Test
    void refusesAnEventOfAnotherTenantAsOneThatNeverExisted() {
        api.newUser();
        String mine = last(ids(""));
        String none = "evt_01JTGF2WD0RQW7M6S0J1QKXV5T";

        Answer others = api.otherTenant().get("/v1/events?after=" + mine).expect(422, "VALIDATION_ERROR");
        Answer nobodys = api.otherTenant().get("/v1/events?after=" + none).expect(422, "VALIDATION_ERROR");

        assertThat(others.text().replace(mine, none)).isEqualTo(nobodys.text());
        assertThat(nobodys.message())
                .isEqualTo("Query parameter 'after' must be the id of an event that is kept, or 0. Received: '" + none
                        + "'.");
    }

    @Test
    void showsATenantItsOwnEventsOnly() {
        PlanningUser user = PlanningUser.of(api);

        assertThat(api.otherTenant().get("/v1/events").items()).isEmpty();
        assertThat(api.otherTenant().get("/v1/events?user_id=" + user.id()).items())
                .isEmpty();
    }

    @Test
    void namesWhatIsWrongWithAQuery() {
        Answer answer = api.get("/v1/events?after=yesterday&type=user.exploded&user_id=ana&limit=0")
                .expect(422, "VALIDATION_ERROR");

        assertThat(answer.fields()).containsExactlyInAnyOrder("after", "type", "user_id", "limit");
    }

    @Test
    void namesTheTypesThatThereAre() {
        Set<String> offered = new TreeSet<>();
        for (EventType type : EventType.values()) {
            offered.add(type.code());
            assertThat(ids("?type=" + type.code())).isEmpty();
        }

        JsonObject wrong = api.get("/v1/events?type=none").expect(422).error();
        assertThat(offered).allMatch(type -> wrong.getString("message").contains("'" + type + "'"));
    }
}
