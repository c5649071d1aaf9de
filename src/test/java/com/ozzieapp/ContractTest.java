package com.ozzieapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.ozzieapp.contract.ContractFile;
import com.ozzieapp.error.Failure;
import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.ContractCoverage;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Holds the contract and the server to each other. It comes last, when every other test has called the server. */
@ApiTest
@Order(Integer.MAX_VALUE)
class ContractTest {
    private final Api api;

    ContractTest(Api api) {
        this.api = api;
    }

    @Test
    void theServerServesTheContractItWasBuiltFrom() {
        assertThat(api.get("/openapi.yaml").expect(200).text())
                .isEqualTo(ContractFile.openApi().yaml());
    }

    @Test
    void everyErrorCodeOfTheHouseIsInTheContract() {
        JsonObject schema =
                ContractFile.openApi().parse().getJsonObject("components").getJsonObject("schemas");
        JsonArray codes = schema.getJsonObject("Error")
                .getJsonObject("properties")
                .getJsonObject("error")
                .getJsonObject("properties")
                .getJsonObject("code")
                .getJsonArray("enum");

        List<String> ours = Arrays.stream(Failure.Code.values()).map(Enum::name).toList();
        assertThat(codes.stream().map(Object::toString)).containsExactlyInAnyOrderElementsOf(ours);
    }

    /** Only a whole run has seen everything: {@code -Dtest=…} picks out some tests. */
    @Test
    void everyOperationAndEveryAnswerOfTheContractWasSeen() {
        assumeThat(System.getProperty("test")).isNull();

        assertThat(ContractCoverage.unseen()).isEmpty();
    }
}
