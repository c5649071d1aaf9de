package com.ozzieapp.moneymoves;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of cycles, page by page. */
@ApiTest
class MoneyMovePagingApiTest {
    private final Api api;

    MoneyMovePagingApiTest(Api api) {
        this.api = api;
    }

    /** Generates so many cycles and gives their ids, newest first. */
    private static List<String> generating(Saver saver, int cycles) {
        List<String> ids = new ArrayList<>();
        for (int cycle = 0; cycle < cycles; cycle++) {
            ids.add(saver.generate().getString("id"));
        }
        Collections.reverse(ids);
        return ids;
    }

    private static String next(Answer page) {
        return page.pagination().getString("next_cursor");
    }

    private static void isLast(Answer page) {
        assertThat(page.pagination())
                .isEqualTo(new JsonObject().put("has_more", false).putNull("next_cursor"));
    }

    private static List<String> idsOf(Answer page) {
        return page.items().stream().map(move -> move.getString("id")).toList();
    }

    @Test
    void givesTheTenNewestUnlessAskedForMoreOrLess() {
        Saver saver = Saver.planned(api);
        List<String> ids = generating(saver, 12);

        Answer page = saver.list("").expect(200);

        assertThat(idsOf(page)).isEqualTo(ids.subList(0, 10));
        assertThat(page.pagination().getBoolean("has_more")).isTrue();
        assertThat(saver.ids("limit=1")).isEqualTo(ids.subList(0, 1));
        assertThat(saver.ids("limit=11")).isEqualTo(ids.subList(0, 11));
        assertThat(saver.ids("limit=50")).isEqualTo(ids);
    }

    @Test
    void aPageThatHoldsAllIsTheLast() {
        Saver saver = Saver.planned(api);
        generating(saver, 3);

        isLast(saver.list("limit=3").expect(200));
        isLast(saver.list("limit=4").expect(200));
        assertThat(saver.list("limit=2").expect(200).pagination().getBoolean("has_more"))
                .isTrue();
    }

    @Test
    void pagesGoOnWhereTheLastEndedWhileCyclesAreAdded() {
        Saver saver = Saver.planned(api);
        List<String> ids = generating(saver, 5);

        Answer first = saver.list("limit=2").expect(200);
        generating(saver, 3);
        Answer second = saver.list("limit=2&cursor=" + next(first)).expect(200);
        generating(saver, 1);
        Answer third = saver.list("limit=2&cursor=" + next(second)).expect(200);

        assertThat(idsOf(first)).isEqualTo(ids.subList(0, 2));
        assertThat(idsOf(second)).isEqualTo(ids.subList(2, 4));
        assertThat(idsOf(third)).isEqualTo(ids.subList(4, 5));
        isLast(third);
    }

    @Test
    void aFilteredListIsPagedAmongItsOwn() {
        Saver saver = Saver.planned(api);
        List<String> skipped = new ArrayList<>();
        for (int cycle = 0; cycle < 6; cycle++) {
            JsonObject move = saver.generate();
            if (cycle % 2 == 0) {
                saver.end(move, "skipped").expect(200);
                skipped.add(0, move.getString("id"));
            }
        }

        Answer first = saver.list("status=skipped&limit=2").expect(200);
        Answer second =
                saver.list("status=skipped&limit=2&cursor=" + next(first)).expect(200);

        assertThat(idsOf(first)).isEqualTo(skipped.subList(0, 2));
        assertThat(idsOf(second)).isEqualTo(skipped.subList(2, 3));
        isLast(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "51", "-1", "500", "ten", "1.5", "", "99999999999999999999"})
    void aLimitOutOfRangeIsRefused(String limit) {
        Saver saver = Saver.planned(api);

        Answer answer = saver.list("limit=" + limit).expect(422, "VALIDATION_ERROR");

        assertThat(answer.message()).startsWith("Query parameter 'limit' must be an integer from 1 to 50. Received: ");
        assertThat(answer.message()).contains(limit);
        assertThat(answer.fields()).containsExactly("limit");
    }

    @Test
    void aLimitThatIsANumberIsToldAsOne() {
        Saver saver = Saver.planned(api);

        assertThat(saver.list("limit=500").message())
                .isEqualTo("Query parameter 'limit' must be an integer from 1 to 50. Received: 500.");
    }

    @Test
    void everythingThatIsWrongWithAQueryIsTold() {
        Saver saver = Saver.planned(api);

        Answer answer = saver.list("limit=0&status=open").expect(422, "VALIDATION_ERROR");

        assertThat(answer.message()).isEqualTo("2 fields failed validation.");
        assertThat(answer.fields()).containsExactlyInAnyOrder("limit", "status");
    }

    @Test
    void aCursorServesOnlyTheListThatGaveItOut() {
        Saver saver = Saver.planned(api);
        generating(saver, 3);
        Saver friend = Saver.planned(api);
        generating(friend, 3);
        String cursor = next(saver.list("limit=1").expect(200));
        String filtered = next(saver.list("limit=1&status=scheduled").expect(200));

        for (Answer answer : List.of(
                saver.list("cursor=abc"),
                saver.list("cursor=" + cursor.substring(1)),
                saver.list("cursor=" + filtered),
                saver.list("status=scheduled&cursor=" + cursor),
                friend.list("cursor=" + cursor))) {
            assertThat(answer.expect(422, "VALIDATION_ERROR").fields()).containsExactly("cursor");
        }
        assertThat(saver.list("cursor=abc").message())
                .isEqualTo("Query parameter 'cursor' must be a cursor that this list gave out. Received: 'abc'.");
        assertThat(saver.ids("cursor=" + cursor)).hasSize(2);
    }

    @Test
    void aChangedLimitKeepsTheCursorGood() {
        Saver saver = Saver.planned(api);
        List<String> ids = generating(saver, 4);
        String cursor = next(saver.list("limit=1").expect(200));

        assertThat(saver.ids("limit=50&cursor=" + cursor)).isEqualTo(ids.subList(1, 4));
    }
}
