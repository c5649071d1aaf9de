package com.ozzieapp.clients;

import static com.ozzieapp.testing.TestServer.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.ozzieapp.clients.ClientService.Issued;
import com.ozzieapp.error.Failure;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.Tables;
import com.ozzieapp.testing.TestClock;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** API clients and how their secrets come and go on a running server. */
@ApiTest
class ClientTest {
    /** How long a running server may take to notice. */
    private static final Duration NOTICED = Duration.ofSeconds(5);

    private final Api api;
    private final ClientService clients;

    ClientTest(Api api) {
        this.api = api;
        this.clients = api.server().clients();
    }

    private int call(Issued client) {
        return api.withToken(client.token()).get("/v1/users").status();
    }

    private Client listed(String clientId) {
        return await(clients.list()).stream()
                .filter(client -> client.clientId().equals(clientId))
                .findFirst()
                .orElseThrow();
    }

    private static Failure failure(Future<?> future) {
        return (Failure)
                Objects.requireNonNull(catchThrowable(() -> await(future)).getCause());
    }

    @Test
    void areMadeWithASecretOf256Bits() {
        Issued client = await(clients.create("Acme"));
        Issued other = await(clients.create("Acme"));

        assertThat(client.clientId()).matches("ozz_client_[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(client.secret().text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(client.token()).startsWith("ozp_");
        assertThat(other.clientId()).isNotEqualTo(client.clientId());
        assertThat(other.secret()).isNotEqualTo(client.secret());
        assertThat(call(client)).isEqualTo(200);
    }

    @Test
    void leaveNoSecretInTheDatabaseButItsHash() {
        Issued client = await(clients.create("Acme"));

        assertThat(Tables.holding(client.clientId())).containsOnlyKeys("client", "client_secret");
        assertThat(Tables.holding(client.secret().text())).isEmpty();
        assertThat(Tables.holding(HexFormat.of().formatHex(client.secret().sha256())))
                .containsOnlyKeys("client_secret");
    }

    @Test
    void tellNoSecretWhenTheyArePrinted() {
        Issued client = await(clients.create("Acme"));

        assertThat(client.toString())
                .contains(client.clientId())
                .doesNotContain(client.secret().text());
        assertThat(client.secret()).hasToString("Secret[***]");
    }

    @Test
    void areListedInTheOrderOfTheirMaking() {
        Issued first = await(clients.create("First"));
        api.clock().move(Duration.ofMinutes(1));
        Issued second = await(clients.create("Second"));

        assertThat(await(clients.list()).stream().map(Client::clientId))
                .containsSubsequence(first.clientId(), second.clientId());
        Client listed = listed(first.clientId());
        assertThat(listed.name()).isEqualTo("First");
        assertThat(listed.createdAt()).isEqualTo(TestClock.START);
        assertThat(listed.revokedAt()).isEmpty();
        assertThat(listed.secrets()).isEqualTo(1);
    }

    @Test
    void mayUseBothSecretsWhileTheyRotate() {
        Issued before = await(clients.create("Acme"));
        assertThat(call(before)).isEqualTo(200);

        Issued after = await(clients.rotate(before.clientId()));

        assertThat(after.clientId()).isEqualTo(before.clientId());
        assertThat(call(after)).as("at once").isEqualTo(200);
        assertThat(call(before)).isEqualTo(200);
        assertThat(listed(before.clientId()).secrets()).isEqualTo(2);
    }

    @Test
    void loseTheOldestSecretWithTheNextRotation() {
        Issued first = await(clients.create("Acme"));
        Issued second = await(clients.rotate(first.clientId()));
        assertThat(call(first)).isEqualTo(200);

        Issued third = await(clients.rotate(first.clientId()));
        api.clock().move(NOTICED);

        assertThat(call(first)).isEqualTo(401);
        assertThat(call(second)).isEqualTo(200);
        assertThat(call(third)).isEqualTo(200);
        assertThat(listed(first.clientId()).secrets()).isEqualTo(2);
    }

    @Test
    void seeTheirUsersWithEverySecret() {
        Issued before = await(clients.create("Acme"));
        String user = api.withToken(before.token()).newUser();

        Issued after = await(clients.rotate(before.clientId()));

        api.withToken(after.token()).get(user).expect(200);
    }

    @Test
    void areRefusedWithinFiveSecondsOfTheirRevocation() {
        Issued client = await(clients.create("Acme"));
        Issued rotated = await(clients.rotate(client.clientId()));
        assertThat(call(client)).isEqualTo(200);

        await(clients.revoke(client.clientId()));
        api.clock().move(NOTICED);

        assertThat(call(client)).isEqualTo(401);
        assertThat(call(rotated)).isEqualTo(401);
        assertThat(listed(client.clientId()).revokedAt()).contains(TestClock.START);
    }

    @Test
    void stayRevokedSinceTheFirstTime() {
        Issued client = await(clients.create("Acme"));
        await(clients.revoke(client.clientId()));
        api.clock().move(Duration.ofDays(1));

        await(clients.revoke(client.clientId()));
        await(clients.ensure(client, "Acme"));

        assertThat(listed(client.clientId()).revokedAt()).contains(TestClock.START);
        assertThat(call(client)).isEqualTo(401);
        assertThat(failure(clients.rotate(client.clientId())).code()).isEqualTo(Failure.Code.CONFLICT);
    }

    @Test
    void mustExistToBeRotatedOrRevoked() {
        assertThat(failure(clients.rotate("nobody")).code()).isEqualTo(Failure.Code.NOT_FOUND);
        assertThat(failure(clients.revoke("nobody"))).hasMessage("Client 'nobody' not found.");
    }

    @Test
    void areEnsuredWithTheSecretThatIsGiven() {
        Issued own = new Issued("acme-" + api.newUser().substring(10), new Secret("correct horse: battery staple"));

        assertThat(await(clients.ensure(own, "Acme"))).isTrue();
        assertThat(await(clients.ensure(own, "Acme"))).isFalse();

        assertThat(call(own)).isEqualTo(200);
        assertThat(listed(own.clientId()).secrets()).isEqualTo(1);
    }
}
