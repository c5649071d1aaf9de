package com.ozzieapp.plan;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Language;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.users.Personality;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts without a wording: each sentence is its key and its figures. They are also the list of what a sentence gets.
 */
final class PlainTexts {
    static final List<String> SENTENCES = List.of(
            "no_income {expenses}",
            "first_income {goal} {target}",
            "trim_spending {trim}",
            "deficit {gap} {income} {expenses} {cut}",
            "deficit_even {shortfall} {cut}",
            "raise_savings {current_rate} {target_rate} {monthly} {goal}",
            "keep_savings {target_rate} {monthly} {goal}",
            "pay_debt {payment} {payoff_month} {goal}",
            "pay_debt_never {payment} {goal}",
            "pay_debts {payment} {first_debt} {payoff_month}",
            "pay_debts_never {payment} {first_debt}",
            "save_never {monthly} {goal} {target}",
            "reached_savings {target} {goal}",
            "reached_debt {target} {goal}",
            "cut_wants {cut} {wants_now} {wants_target} {categories}",
            "cut_wants_deficit {cut} {categories}",
            "over_baseline {category} {overspend}",
            "transfer_on {amount} {date} {every}",
            "transfer {amount} {every}",
            "autopay_on {amount} {date} {every}",
            "autopay {amount} {every}",
            "milestone_fund {fund} {month}",
            "milestone_fund_undated {fund}",
            "milestone_half {half} {month} {goal}",
            "milestone_half_undated {half} {goal}",
            "milestone_full {target} {month} {goal}",
            "milestone_full_undated {target} {goal}");

    private PlainTexts() {}

    static Texts inEveryLanguage() {
        Map<Language, Map<String, Object>> documents = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            documents.put(language, Map.of("plan", plan()));
        }
        return Texts.of(documents);
    }

    private static Map<String, Object> plan() {
        Map<String, Object> plan = new HashMap<>();
        plan.put("voices", named(Personality.values(), Personality::code, voice -> sentences()));
        plan.put("months", IntStream.rangeClosed(1, 12).boxed().toList());
        plan.put("month_year", "{month}/{year}");
        plan.put("date", "{day}/{month}/{year}");
        plan.put("every", named(Cadence.values(), Cadence::code, PlainTexts::bracketed));
        plan.put("categories", named(Category.values(), Category::code, PlainTexts::bracketed));
        plan.put("goal_names", named(GoalType.values(), GoalType::code, PlainTexts::bracketed));
        plan.put("list_and", "&");
        return plan;
    }

    private static Map<String, String> sentences() {
        return SENTENCES.stream()
                .collect(Collectors.toMap(
                        sentence -> sentence.substring(0, sentence.indexOf(' ')), sentence -> sentence));
    }

    private static String bracketed(String code) {
        return "[" + code + "]";
    }

    private static <E> Map<String, Object> named(E[] all, Function<E, String> code, Function<String, Object> text) {
        return Stream.of(all).map(code).collect(Collectors.toMap(name -> name, text));
    }
}
