package com.ozzieapp.plan;

import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What a plan can have to say, each as the steps of a user that lead there. No name in it is of any language. */
final class PlanSituations {
    private static final JsonObject CARD = PlanningUser.debt("VISA", "3000", "24", "90");
    private static final JsonObject SHARK = PlanningUser.debt("AMEX", "3000", "100", "90");
    private static final JsonObject STORE = PlanningUser.debt("IKEA", "600.50", "18", "30");

    private PlanSituations() {}

    /** By name; each makes the user's plan in the end. */
    static Map<String, Consumer<PlanningUser>> all() {
        Map<String, Consumer<PlanningUser>> all = new LinkedHashMap<>();
        all.put("savings kept", user -> user.intake("5000", "3200", "savings"));
        all.put("savings raised, with a pay day", PlanSituations::raised);
        all.put("smallest default goal", user -> user.intake("300.55", "100.10", "savings"));
        all.put("no income", user -> user.intake("0", "1200", "savings"));
        all.put("no income, debt", user -> user.intake("0", "1200", "debt"));
        all.put("nothing at all", user -> user.intake("0", "0", "savings"));
        all.put("deficit", user -> user.intake("1000", "1500", "savings"));
        all.put("deficit that the cut just closes", user -> user.intake("8875", "10000", "debt"));
        all.put("debt by default", user -> user.intake("3000", "2900", "debt"));
        all.put("listed debts", user -> user.intake("1000", "729.41", CARD, STORE));
        all.put("listed debts without end", user -> user.intake("1000", "995", SHARK, STORE));
        all.put("one debt", user -> debt(user, "5000"));
        all.put("one debt without end", user -> debt(user, "500000"));
        all.put("paid debt", user -> {
            debt(user, "100");
            user.makePlan();
            user.completeMove();
        });
        all.put("savings without end", user -> saving(user, "9999999", "0", "weekly"));
        all.put("past half", user -> saving(user, "9000", "5000", "biweekly"));
        all.put("reached", user -> saving(user, "1000", "1000", "twice_monthly"));
        all.replaceAll((name, steps) -> steps.andThen(PlanningUser::makePlan));
        return all;
    }

    private static void raised(PlanningUser user) {
        user.intake("3000", "2900", "savings", new JsonObject().put("next_pay_date", "2025-05-15"));
    }

    private static void debt(PlanningUser user, String owed) {
        user.intake("3000", "2900", "debt", new JsonObject().put("next_pay_date", "2025-05-31"));
        user.setGoal(PlanningUser.goal("debt", "XYZ", owed).put("annual_interest_rate", 20));
    }

    private static void saving(PlanningUser user, String target, String start, String cadence) {
        user.intake("3000", "2900", "savings");
        user.setGoal(PlanningUser.goal("savings", "XYZ", target)
                .put("starting_amount", new BigDecimal(start))
                .put("cadence", cadence));
    }
}
