package com.ozzieapp.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.contract.ContractFile;
import com.ozzieapp.testing.Answer;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

@ApiTest
class SystemApiTest {
    private final Api api;

    SystemApiTest(Api api) {
        this.api = api;
    }

    private int count(String operation, int status) {
        String sample = "ozzie_http_requests_seconds_count{operation=\"" + operation + "\",status=\"" + status + "\"} ";
        return api.get("/metrics")
                .expect(200)
                .text()
                .lines()
                .filter(line -> line.startsWith(sample))
                .mapToInt(line -> new BigDecimal(line.substring(sample.length())).intValueExact())
                .sum();
    }

    @Test
    void lives() {
        assertThat(api.get("/health/live").expect(200).text()).isEqualTo("{\"status\":\"UP\",\"checks\":[]}");
    }

    @Test
    void isReadyWhenItsDatabaseAnswers() {
        assertThat(api.get("/health/ready").expect(200).text())
                .isEqualTo("{\"status\":\"UP\",\"checks\":[{\"id\":\"database\",\"status\":\"UP\"}]}");
    }

    @Test
    void countsRequestsByOperationAndStatus() {
        int good = count("listUsers", 200);
        int bad = count("listUsers", 422);

        api.get("/v1/users").expect(200);
        api.get("/v1/users?limit=3").expect(200);
        api.get("/v1/users?limit=0").expect(422);

        assertThat(count("listUsers", 200)).isEqualTo(good + 2);
        assertThat(count("listUsers", 422)).isEqualTo(bad + 1);
    }

    @Test
    void measuresNothingOfAUser() {
        String user = api.newUser();
        api.get(user).expect(200);

        Answer metrics = api.get("/metrics").expect(200);

        assertThat(metrics.header("Content-Type")).startsWith("text/plain");
        assertThat(metrics.text())
                .contains("ozzie_http_requests_seconds_bucket{operation=\"getUser\",status=\"200\",le=")
                .contains("vertx_")
                .doesNotContain("ozz_usr_")
                .doesNotContain("ozz_client_");
    }

    @Test
    void tellsTheContractThatItIsMadeFrom() {
        Answer answer = api.get("/openapi.yaml").expect(200);

        assertThat(answer.text()).isEqualTo(ContractFile.openApi().yaml());
        assertThat(answer.header("Content-Type")).isEqualTo("application/yaml");
    }

    @Test
    void tellsTheContractOfTheBus() {
        Answer answer = api.withToken("").get("/asyncapi.yaml").expect(200);

        assertThat(answer.text()).isEqualTo(ContractFile.asyncApi().yaml());
        assertThat(answer.header("Content-Type")).isEqualTo("application/yaml");
    }

    @Test
    void namesNoSoftwareInItsHeaders() {
        List<String> told = List.copyOf(api.get("/health/live").headers().map().keySet());

        assertThat(told).doesNotContain("server", "x-powered-by");
    }
}
