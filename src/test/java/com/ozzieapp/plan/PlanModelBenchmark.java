package com.ozzieapp.plan;

import static com.ozzieapp.plan.PlanFixtures.MEASURED;
import static com.ozzieapp.plan.PlanFixtures.THREE_DEBTS;
import static com.ozzieapp.plan.PlanFixtures.debtGoal;
import static com.ozzieapp.plan.PlanFixtures.listed;
import static com.ozzieapp.plan.PlanFixtures.savings;
import static com.ozzieapp.plan.PlanFixtures.spending;

import com.ozzieapp.goals.PayoffStrategy;
import com.ozzieapp.texts.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/** Plans per second on one thread: {@code java -cp … com.ozzieapp.plan.PlanModelBenchmark}. */
public final class PlanModelBenchmark {
    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long MEASURED_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final int BATCH = 100;

    private PlanModelBenchmark() {}

    public static void main(String[] arguments) {
        Texts texts = Texts.load();
        ToLongFunction<PlanInputs> numbers =
                inputs -> PlanModel.compute(inputs).allocations().needs();
        ToLongFunction<PlanInputs> words =
                inputs -> ActionItems.write(PlanModel.steps(inputs), texts).size();
        kinds().forEach((name, inputs) -> {
            report(name + ", numbers", inputs, numbers);
            report(name + ", numbers and action items", inputs, words);
        });
    }

    private static Map<String, PlanInputs> kinds() {
        Map<String, PlanInputs> kinds = new LinkedHashMap<>();
        kinds.put("savings", savings("5000", "3200"));
        kinds.put("savings, measured spending", spending(savings("4917.33", "4211.07", "9100"), MEASURED));
        kinds.put("one debt, 16 months", debtGoal("3000", "2900", "5000", "20"));
        kinds.put("one debt, 342 months", debtGoal("1000", "764.70", "9989", "24"));
        kinds.put("three debts, both strategies", listed("1270.59", "1000", THREE_DEBTS, PayoffStrategy.AVALANCHE));
        return kinds;
    }

    private static void report(String name, PlanInputs inputs, ToLongFunction<PlanInputs> plan) {
        perSecond(inputs, plan, WARM_UP_NANOS);
        System.out.printf("%,12d plans a second  %s%n", perSecond(inputs, plan, MEASURED_NANOS), name);
    }

    private static long perSecond(PlanInputs inputs, ToLongFunction<PlanInputs> plan, long nanos) {
        long begin = System.nanoTime();
        long plans = 0;
        long seen = 0;
        while (System.nanoTime() - begin < nanos) {
            for (int index = 0; index < BATCH; index++) {
                seen += plan.applyAsLong(inputs);
            }
            plans += BATCH;
        }
        // What is never looked at need never be computed.
        if (seen < 0) {
            throw new IllegalStateException("A plan has no negative allocations");
        }
        return plans * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begin);
    }
}
