package com.ozzieapp.plan;

import com.ozzieapp.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every number of a plan with the step of the model that it came from, so that a reader can check it by hand. */
public record Explanation(List<Step> steps) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param step the model's number for it
     * @param title what it does, in the reader's language
     * @param formula in terms of the inputs, the same in every language
     * @param inputs by name, in reading order: shares with up to six decimals, money in currency units with two,
     *     counts as integers, dates and choices as text
     * @param result likewise; a figure that the plan does not have is left out
     */
    public record Step(
            int step,
            String name,
            String title,
            String formula,
            Map<String, Object> inputs,
            Map<String, Object> result) {}

    /** Without an income the steps that divide it are left out. */
    public static Explanation of(PlanSteps plan, Texts texts) {
        PlanWords words = new PlanWords(texts, plan.inputs().reader());
        List<ExplainedStep> explained = new ArrayList<>(ExplainedShares.of(plan));
        explained.addAll(ExplainedOutcome.of(plan));
        return new Explanation(
                explained.stream().map(step -> step.titled(words)).toList());
    }
}
