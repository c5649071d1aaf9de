package com.ozzieapp.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OperationsTest {
    private final Operations operations = new Operations(Set.of("getPlan", "createPlan"));

    @Test
    void takesAHandlerForEveryOperation() {
        operations.on("getPlan", OperationsTest::handle).on("createPlan", OperationsTest::handle);

        assertThat(operations.complete()).containsOnlyKeys("getPlan", "createPlan");
    }

    @Test
    void refusesAnOperationThatIsNotInTheContract() {
        assertThatThrownBy(() -> operations.on("getPlans", OperationsTest::handle))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("getPlans");
    }

    @Test
    void refusesAnOperationBoundTwice() {
        operations.on("getPlan", OperationsTest::handle);

        assertThatThrownBy(() -> operations.on("getPlan", OperationsTest::handle))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("getPlan");
    }

    @Test
    void refusesToBootWithAnOperationUnbound() {
        operations.on("getPlan", OperationsTest::handle);

        assertThatThrownBy(operations::complete)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("createPlan");
    }

    private static Future<Reply> handle(Request request) {
        return Future.succeededFuture(Reply.noContent());
    }
}
