package com.ozzieapp.plan;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.money.Language;
import com.ozzieapp.money.Money;
import com.ozzieapp.money.MoneyFormat;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.transactions.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan's figures, dates and names in the words of its reader. */
public final class PlanWords {
    private final Texts texts;
    private final Language language;
    private final MoneyFormat format;
    private final String voice;

    public PlanWords(Texts texts, PlanInputs.Reader reader) {
        this.texts = texts;
        this.language = reader.language();
        this.format = MoneyFormat.of(language, reader.currency());
        this.voice = "plan.voices." + reader.personality().code() + ".";
    }

    /** A sentence in the voice of the reader's personality. */
    String say(String name, Map<String, String> figures) {
        return texts.fill(language, voice + name, figures);
    }

    /** What the plan took for granted, a sentence each. */
    public List<String> assumptions(PlanNumbers numbers) {
        return numbers.assumptions().stream()
                .map(assumption -> texts.fill(language, "plan.assumptions." + assumption.key(), figures(assumption)))
                .toList();
    }

    /** The title of a step of the explanation. */
    String explain(String step) {
        return texts.fill(language, "plan.explain." + step, Map.of());
    }

    public String money(Money money) {
        return format.writeShort(money);
    }

    /** {@code May 2025}, {@code mayo de 2025}. */
    public String month(LocalDate date) {
        return texts.fill(
                language,
                "plan.month_year",
                Map.of("month", monthName(date), "year", Integer.toString(date.getYear())));
    }

    /** {@code May 5, 2025}, {@code 5 de mayo de 2025}. */
    public String date(LocalDate date) {
        return texts.fill(
                language,
                "plan.date",
                Map.of(
                        "day", Integer.toString(date.getDayOfMonth()),
                        "month", monthName(date),
                        "year", Integer.toString(date.getYear())));
    }

    /** {@code 1 month}, {@code 2 years}, {@code 2 years and 3 months}. */
    public String duration(int months) {
        int years = months / 12;
        int rest = months % 12;
        if (years == 0) {
            return count("months", rest);
        }
        if (rest == 0) {
            return count("years", years);
        }
        Map<String, String> parts = Map.of("years", count("years", years), "months", count("months", rest));
        return texts.fill(language, "plan.duration.years_months", parts);
    }

    public String every(Cadence cadence) {
        return texts.get(language, "plan.every." + cadence.code());
    }

    /** The name the user gave the goal, else what a goal of its type is called. */
    public String goal(PlannedGoal goal) {
        return goal.name()
                .filter(name -> !name.isBlank())
                .orElseGet(() ->
                        texts.get(language, "plan.goal_names." + goal.type().code()));
    }

    public String category(Category category) {
        return texts.get(language, "plan.categories." + category.code());
    }

    /** Of one or two categories. */
    String categories(List<Category> categories) {
        return categories.stream()
                .map(this::category)
                .collect(Collectors.joining(texts.get(language, "plan.list_and")));
    }

    MoneyFormat format() {
        return format;
    }

    private Map<String, String> figures(Assumption assumption) {
        if (assumption instanceof Assumption.DefaultGoal goal) {
            return Map.of("goal", goalName(goal.type().code()), "target", money(goal.target()));
        } else if (assumption instanceof Assumption.DefaultSpending spending) {
            return Map.of(
                    "needs", format.percent(spending.needsPercent()),
                    "wants", format.percent(spending.wantsPercent()));
        } else if (assumption instanceof Assumption.MeasuredSpending spending) {
            return Map.of(
                    "needs", format.percent(spending.needsPercent()),
                    "wants", format.percent(spending.wantsPercent()));
        } else if (assumption instanceof Assumption.ListedDebts debts) {
            return Map.of("count", Integer.toString(debts.count()), "total", money(debts.total()));
        }
        return Map.of();
    }

    private String goalName(String type) {
        return texts.get(language, "plan.goal_names." + type);
    }

    private String count(String unit, int number) {
        String form = number == 1 ? "_one" : "_other";
        return texts.fill(language, "plan.duration." + unit + form, Map.of("n", Integer.toString(number)));
    }

    private String monthName(LocalDate date) {
        return texts.get(language, "plan.months." + (date.getMonthValue() - 1));
    }
}
