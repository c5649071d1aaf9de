package com.ozzieapp.users;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@ApiTest
class UserListApiTest {
    private final Api api;

    UserListApiTest(Api api) {
        this.api = api;
    }

    private void make(String... ids) {
        for (String id : ids) {
            api.newUser(new JsonObject().put("external_user_id", id));
        }
    }

    private static List<String> ids(Answer page) {
        return page.expect(200).items().stream()
                .map(user -> user.getString("external_user_id"))
                .toList();
    }

    private static String cursor(Answer page) {
        assertThat(page.pagination().getBoolean("has_more")).isTrue();
        return page.pagination().getString("next_cursor");
    }

    private static void isLast(Answer page) {
        assertThat(page.pagination())
                .isEqualTo(new JsonObject().put("has_more", false).putNull("next_cursor"));
    }

    @Test
    void isEmptyAtFirst() {
        Answer page = api.get("/v1/users").expect(200);

        assertThat(page.json().getString("object")).isEqualTo("list");
        assertThat(page.items()).isEmpty();
        isLast(page);
    }

    @Test
    void isNewestFirstAlsoWhenTheClockRunsBackwards() {
        make("a", "b");
        api.clock().move(Duration.ofDays(-1));
        make("c");

        assertThat(ids(api.get("/v1/users"))).containsExactly("c", "b", "a");
    }

    @Test
    void pagesToTheEnd() {
        make("a", "b", "c", "d", "e");

        Answer first = api.get("/v1/users?limit=2");
        Answer second = api.get("/v1/users?limit=2&cursor=" + cursor(first));
        Answer third = api.get("/v1/users?limit=2&cursor=" + cursor(second));

        assertThat(ids(first)).containsExactly("e", "d");
        assertThat(ids(second)).containsExactly("c", "b");
        assertThat(ids(third)).containsExactly("a");
        isLast(third);
    }

    @Test
    void isLastWhenThePageIsJustFull() {
        make("a", "b");

        isLast(api.get("/v1/users?limit=2"));
        isLast(api.get("/v1/users?limit=100"));
    }

    @Test
    void staysStableWhileUsersComeAndGo() {
        make("a", "b", "c", "d");
        Answer first = api.get("/v1/users?limit=2");

        make("e", "f");
        api.delete("/v1/users/external:c").expect(204);
        Answer second = api.get("/v1/users?limit=2&cursor=" + cursor(first));

        assertThat(ids(first)).containsExactly("d", "c");
        assertThat(ids(second)).containsExactly("b", "a");
        isLast(second);
    }

    @Test
    void keepsACursorGoodForAnotherPageSize() {
        make("a", "b", "c", "d");
        String cursor = cursor(api.get("/v1/users?limit=1"));

        assertThat(ids(api.get("/v1/users?limit=3&cursor=" + cursor))).containsExactly("c", "b", "a");
        assertThat(ids(api.get("/v1/users?cursor=" + cursor))).containsExactly("c", "b", "a");
    }

    @Test
    void holdsTwentyUsersUnlessMoreAreAsked() {
        for (int i = 0; i < 21; i++) {
            make("user " + i);
        }

        Answer page = api.get("/v1/users");

        assertThat(page.items()).hasSize(20);
        assertThat(ids(api.get("/v1/users?cursor=" + cursor(page)))).containsExactly("user 0");
    }

    @Test
    void looksUpOneUserByExternalId() {
        make("ana", "ana2", "a+b c/ç");

        assertThat(ids(api.get("/v1/users?external_user_id=ana"))).containsExactly("ana");
        assertThat(ids(api.get("/v1/users?external_user_id=a%2Bb%20c%2F%C3%A7")))
                .containsExactly("a+b c/ç");
        assertThat(ids(api.get("/v1/users?external_user_id=a%2Bb+c%2F%C3%A7"))).containsExactly("a+b c/ç");
        assertThat(ids(api.get("/v1/users?external_user_id=ANA"))).isEmpty();
        assertThat(ids(api.get("/v1/users?external_user_id=an%25"))).isEmpty();
        assertThat(ids(api.get("/v1/users?external_user_id="))).isEmpty();
        isLast(api.get("/v1/users?external_user_id=ana&limit=1"));
    }

    @Test
    void makesNobodyByLookingUp() {
        api.get("/v1/users?external_user_id=ana").expect(200);

        assertThat(api.get("/v1/users").items()).isEmpty();
    }

    @Test
    void holdsTheUsersOfTheCallerAlone() {
        make("ana");
        Api other = api.otherTenant();
        other.newUser(new JsonObject().put("external_user_id", "ben"));

        assertThat(ids(api.get("/v1/users"))).containsExactly("ana");
        assertThat(ids(other.get("/v1/users"))).containsExactly("ben");
        assertThat(ids(other.get("/v1/users?external_user_id=ana"))).isEmpty();
    }
}
