package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.contract.AnswerRule;
import com.ozzieapp.contract.BusMessages;
import com.ozzieapp.texts.Texts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What crosses the bus for a plan is what the contract of the bus says. */
class PlanOnTheBusTest {
    private final AnswerRule questions = BusMessages.rule("planInputs");
    private final AnswerRule answers = BusMessages.rule("planNumbers");
    private final Texts texts = Texts.load();

    @Domain(AnyPlan.class)
    @Property
    void isAskedInTheWordsOfTheContract(@ForAll PlanInputs inputs) {
        JsonObject question = new JsonObject(PlanInputsJson.toJson(inputs).encode());

        assertThat(questions.brokenBy(new JsonObject(), question)).isEmpty();
    }

    @Domain(AnyPlan.class)
    @Property
    void isAnsweredInTheWordsOfTheContract(@ForAll PlanInputs inputs) {
        PlanSteps steps = PlanModel.steps(inputs);
        JsonObject question = new JsonObject().put("include", JsonArray.of("explanation", "projection"));

        JsonObject answer = PlanJson.numbers(steps, texts)
                .put("explanation", PlanJson.explanation(steps, texts))
                .put("projection", PlanJson.months(steps));

        assertThat(answers.brokenBy(question, new JsonObject(answer.encode()))).isEmpty();
    }
}
