package com.ozzieapp.plan;

/** A step of an explanation before it has its title. */
record ExplainedStep(int number, String name, String formula, Figures inputs, Figures result) {
    Explanation.Step titled(PlanWords words) {
        return new Explanation.Step(number, name, words.explain(name), formula, inputs.asMap(), result.asMap());
    }
}
