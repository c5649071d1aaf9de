package com.ozzieapp.plan;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.intake.GoalType;
import com.ozzieapp.money.Money;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.transactions.Category;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** What to do next, most urgent first: three to six sentences, each with a figure of this user's. */
public final class ActionItems {
    private static final int FEWEST = 3;

    private final PlanSteps steps;
    private final PlanWords words;
    private final GoalSentence goal;
    private final Milestone milestone;
    private final List<Sentence> sentences = new ArrayList<>();

    private ActionItems(PlanSteps steps, Texts texts) {
        this.steps = steps;
        this.words = new PlanWords(texts, steps.inputs().reader());
        this.goal = new GoalSentence(steps, words);
        this.milestone = new Milestone(steps, words);
    }

    /** In the reader's language and in the voice of the reader's personality. */
    public static List<String> write(PlanSteps steps, Texts texts) {
        return new ActionItems(steps, texts).write();
    }

    private List<String> write() {
        switch (steps.situation()) {
            case NO_INCOME -> withoutIncome();
            case DEFICIT -> inDeficit();
            case NORMAL -> towardsTheGoal();
        }
        fillUp();
        return sentences.stream().map(sentence -> sentence.in(words)).toList();
    }

    private void withoutIncome() {
        PlanInputs.Finances finances = steps.inputs().finances();
        BigFraction wants =
                Exact.cents(finances.monthlyExpenses()).multiply(steps.shape().wantsShare());
        Money trim = Exact.money(wants.multiply(RateSteps.MOST_CUT));
        say("no_income", "expenses", words.money(finances.monthlyExpenses()));
        if (trim.isPositive()) {
            say("trim_spending", "trim", words.money(trim));
        }
        sentences.add(goal.firstIncome());
        sentences.add(milestone.next());
    }

    private void inDeficit() {
        PlanInputs.Finances finances = steps.inputs().finances();
        Money cut = steps.amounts().monthlyWantsCut();
        Money gap = steps.amounts().monthlyGap();
        Map<String, String> figures = new HashMap<>(Map.of("cut", words.money(cut)));
        if (gap.isPositive()) {
            figures.put("gap", words.money(gap));
            figures.put("income", words.money(finances.monthlyIncome()));
            figures.put("expenses", words.money(finances.monthlyExpenses()));
            sentences.add(new Sentence("deficit", figures));
        } else {
            figures.put("shortfall", words.money(finances.monthlyExpenses().minus(finances.monthlyIncome())));
            sentences.add(new Sentence("deficit_even", figures));
        }
        // Where the cut alone closes the gap, the first sentence has said so.
        if (cut.isPositive() && gap.isPositive()) {
            cutWants("cut_wants_deficit");
        }
        overBaseline();
        sentences.add(milestone.next());
    }

    private void towardsTheGoal() {
        sentences.add(goal.step());
        boolean isSeen =
                wantsNow().compareTo(BigDecimal.valueOf(steps.allocations().wants())) > 0;
        if (steps.amounts().monthlyWantsCut().isPositive() && isSeen) {
            cutWants("cut_wants");
        }
        overBaseline();
        move();
        sentences.add(milestone.next());
    }

    private void cutWants(String key) {
        Map<String, String> figures = Map.of(
                "cut", words.money(steps.amounts().monthlyWantsCut()),
                "wants_now", words.format().percent(wantsNow()),
                "wants_target", words.format().percent(steps.allocations().wants()),
                "categories", words.categories(wantsToLookAt()));
        sentences.add(new Sentence(key, figures));
    }

    /** Whole percent of the income. */
    private BigDecimal wantsNow() {
        BigFraction wants = steps.rates().map(RateSteps::wants).orElse(BigFraction.ZERO);
        return Exact.decimal(wants.multiply(Exact.HUNDRED), 0);
    }

    /** The two wants that cost most; without measured spending, those that most people can give up. */
    private List<Category> wantsToLookAt() {
        Map<Category, Money> totals = steps.inputs().spending().totals();
        if (!steps.shape().isMeasured()) {
            return List.of(Category.ENTERTAINMENT, Category.CLOTHING);
        }
        return Stream.of(Category.values())
                .filter(category -> category.kind() == Category.Kind.WANT)
                .filter(category -> totals.getOrDefault(category, Money.ZERO).isPositive())
                .sorted(Comparator.comparing((Category category) -> totals.getOrDefault(category, Money.ZERO))
                        .reversed())
                .limit(2)
                .toList();
    }

    private void overBaseline() {
        if (!steps.shape().isMeasured()) {
            return;
        }
        PlanInputs inputs = steps.inputs();
        Baseline.furthestOver(inputs.spending(), inputs.finances().monthlyIncome())
                .map(over ->
                        Map.of("category", words.category(over.category()), "overspend", words.money(over.monthly())))
                .ifPresent(figures -> sentences.add(new Sentence("over_baseline", figures)));
    }

    /** An automatic payment on the debt, or a transfer to savings, each pay day. */
    private void move() {
        boolean isDebt =
                steps.goal().type() == GoalType.DEBT && !steps.progress().isReached();
        boolean isSavings = steps.goal().type() == GoalType.SAVINGS;
        Money monthly = isDebt
                ? GoalSentence.payment(steps)
                : isSavings ? steps.timeline().monthly() : steps.amounts().monthlySavings();
        Cadence cadence = steps.inputs().pace().cadence();
        Money amount = cadence.perCycle(monthly);
        if (!amount.isPositive()) {
            return;
        }
        Map<String, String> figures =
                new HashMap<>(Map.of("amount", words.money(amount), "every", words.every(cadence)));
        Optional<LocalDate> payDate = payDate();
        payDate.ifPresent(date -> figures.put("date", words.date(date)));
        sentences.add(new Sentence((isDebt ? "autopay" : "transfer") + (payDate.isPresent() ? "_on" : ""), figures));
    }

    private Optional<LocalDate> payDate() {
        PlanInputs inputs = steps.inputs();
        return inputs.pace().nextPayDate().filter(date -> !date.isBefore(inputs.today()));
    }

    /** Where there is little to say, further milestones make up the number. */
    private void fillUp() {
        Sentence further = steps.progress().isReached() ? goal.reached() : milestone.ofGoal();
        for (Sentence more : List.of(further, milestone.starterFund())) {
            if (sentences.size() < FEWEST && !sentences.contains(more)) {
                sentences.add(more);
            }
        }
    }

    private void say(String key, String figure, String value) {
        sentences.add(new Sentence(key, Map.of(figure, value)));
    }
}
