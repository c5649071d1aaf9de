package com.ozzieapp.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.RawHttp;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all lists have in common: limits, cursors, and parameters that are not known. */
@ApiTest
class PagingApiTest {
    private final Api api;

    PagingApiTest(Api api) {
        this.api = api;
    }

    private void intakes(String user, int count) {
        for (int i = 1; i <= count; i++) {
            JsonObject intake = new JsonObject()
                    .put("monthly_income", i)
                    .put("monthly_expenses", 0)
                    .put("financial_goal", "savings");
            api.post(user + "/financial-intake", intake).expect(201);
        }
    }

    private String cursorOf(String list) {
        return api.get(list).expect(200).pagination().getString("next_cursor");
    }

    private void refuses(String list, String cursor) {
        Answer answer = api.get(list + (list.contains("?") ? "&" : "?") + "cursor=" + cursor)
                .expect(422, "VALIDATION_ERROR");

        assertThat(answer.fields()).containsExactly("cursor");
        assertThat(answer.message())
                .isEqualTo("Query parameter 'cursor' must be a cursor that this list gave out. Received: '" + cursor
                        + "'.");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
            abc, 'abc'
            0, 0
            101, 101
            -5, -5
            1.5, '1.5'
            ~~, ''
            %20, ' '
            1e1, '1e1'
            0x10, '0x10'
            99999999999, '99999999999'
            %D9%A3, '٣'
            null, 'null'
            """)
    void refusesALimitOutOfRange(String limit, String received) {
        Answer answer = api.get("/v1/users?limit=" + limit).expect(422, "VALIDATION_ERROR");

        assertThat(answer.message())
                .isEqualTo("Query parameter 'limit' must be an integer from 1 to 100. Received: " + received + ".");
        assertThat(answer.fields()).containsExactly("limit");
    }

    @Test
    void hasALimitOfItsOwnForEachList() {
        String moves = api.newUser() + "/money-moves";

        Answer answer = api.get(moves + "?limit=51&status=open").expect(422, "VALIDATION_ERROR");

        assertThat(answer.message()).isEqualTo("2 fields failed validation.");
        assertThat(answer.fields()).containsExactlyInAnyOrder("limit", "status");
        assertThat(answer.text())
                .contains("Query parameter 'limit' must be an integer from 1 to 50. Received: 51.")
                .contains("Query parameter 'status' must be one of: 'scheduled', 'available', 'completed', 'skipped'."
                        + " Received: 'open'.");
        api.get(moves + "?limit=50").expect(200);
        api.get("/v1/users?limit=100").expect(200);
        api.get("/v1/users?limit=1").expect(200);
    }

    @Test
    void ignoresParametersThatItDoesNotKnow() {
        api.newUser();

        assertThat(api.get("/v1/users?order=asc&Limit=0&status=open&=&x")
                        .expect(200)
                        .items())
                .hasSize(1);
        api.get("/health/live?limit=abc").expect(200);
    }

    @Test
    void takesTheFirstOfAParameterThatStandsTwice() {
        api.newUser();
        api.newUser();

        assertThat(api.get("/v1/users?limit=1&limit=abc").expect(200).items()).hasSize(1);
    }

    @Test
    void givesEveryRowOnceWhateverThePageSize() {
        String user = api.newUser();
        intakes(user, 7);
        List<Integer> whole = List.of(7, 6, 5, 4, 3, 2, 1);

        for (int limit = 1; limit <= 8; limit++) {
            assertThat(walk(user + "/financial-intake/history?limit=" + limit))
                    .as("limit %d", limit)
                    .isEqualTo(whole);
        }
    }

    private List<Integer> walk(String list) {
        List<Integer> rows = new ArrayList<>();
        String next = list;
        while (!next.isEmpty()) {
            Answer page = api.get(next).expect(200);
            page.items().forEach(row -> rows.add(row.getInteger("monthly_income")));
            boolean more = page.pagination().getBoolean("has_more");
            assertThat(page.pagination().getValue("next_cursor") != null).isEqualTo(more);
            next = more ? list + "&cursor=" + page.pagination().getString("next_cursor") : "";
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0", "-1", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "1%20or%201"})
    void refusesACursorThatNobodyGaveOut(String cursor) {
        Answer answer = api.get("/v1/users?cursor=" + cursor).expect(422, "VALIDATION_ERROR");

        assertThat(answer.message())
                .isEqualTo("Query parameter 'cursor' must be a cursor that this list gave out. Received: '"
                        + cursor.replace("%20", " ") + "'.");
    }

    @Test
    void refusesACursorOfAnotherList() {
        String user = api.newUser();
        String other = api.newUser();
        intakes(user, 2);
        intakes(other, 2);
        String cursor = cursorOf(user + "/financial-intake/history?limit=1");

        refuses(user + "/goals/history", cursor);
        refuses(user + "/money-moves", cursor);
        refuses("/v1/users", cursor);
        refuses(other + "/financial-intake/history", cursor);
        api.get(user + "/financial-intake/history?limit=5&cursor=" + cursor).expect(200);
    }

    @Test
    void refusesACursorOfAnotherTenantOrFilter() {
        api.newUser();
        api.newUser();
        String cursor = cursorOf("/v1/users?limit=1");

        refuses("/v1/users?external_user_id=ana", cursor);
        refuses("/v1/users?external_user_id=", cursor);
        api.otherTenant().get("/v1/users?cursor=" + cursor).expect(422, "VALIDATION_ERROR");
        api.get("/v1/users?cursor=" + cursor).expect(200);
        api.get("/v1/api/v1/users?cursor=" + cursor).expect(200);
    }

    @Test
    void refusesAQueryThatIsNotEncoded() {
        String head = "GET /v1/users?limit=%zz HTTP/1.1\nAuthorization: Bearer " + api.token();

        assertThat(RawHttp.send(api, head)).startsWith("HTTP/1.1 422 ").contains("Query must be percent-encoded.");
    }

    @Test
    void refusesAFilterThatCannotBeStored() {
        Answer answer = api.send("GET", "/v1/users?external_user_id=a%00b", Map.of(), "");

        assertThat(answer.expect(422, "VALIDATION_ERROR").message())
                .isEqualTo("Query parameter 'external_user_id' must be a string. Received: 'a\uFFFDb'.");
    }
}
