package com.ozzieapp.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final Secret SECRET = new Secret("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    /** The example of the Standard Webhooks specification; its signature recomputed with Python's hmac. */
    @Test
    void signsAsTheSpecificationShows() {
        String header = Signature.header(
                List.of(SECRET), "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, Buffer.buffer("{\"test\": 2432232314}"));

        assertThat(header).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void signsOnceForEachSecret() {
        Secret other = Secret.make(new Random(1));
        Buffer body = Buffer.buffer("{\"name\":\"João 😀\"}");

        String both = Signature.header(List.of(SECRET, other), "evt_1", 1, body);

        assertThat(both)
                .isEqualTo(Signature.header(List.of(SECRET), "evt_1", 1, body) + " "
                        + Signature.header(List.of(other), "evt_1", 1, body));
    }

    @Test
    void makesSecretsThatOnlyTheirOwnerIsShown() {
        Secret secret = Secret.make(new Random(1));

        assertThat(secret.key()).hasSize(32);
        assertThat(secret.shown()).isEqualTo("whsec_" + secret.base64());
        assertThat(secret).hasToString("***").isNotEqualTo(Secret.make(new Random(2)));
    }
}
