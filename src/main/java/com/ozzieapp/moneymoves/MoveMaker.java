package com.ozzieapp.moneymoves;

import com.ozzieapp.goals.Cadence;
import com.ozzieapp.goals.Goal;
import com.ozzieapp.money.Language;
import com.ozzieapp.money.MoneyFormat;
import com.ozzieapp.plan.Plan;
import com.ozzieapp.plan.PlanSteps;
import com.ozzieapp.storage.Ids;
import com.ozzieapp.texts.Texts;
import com.ozzieapp.users.User;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the next cycle of a user. Deterministic but for ids: the same user, history and day give the same cycle. */
final class MoveMaker {
    /**
     * What the next cycle depends on.
     *
     * @param last the newest cycle, if there is any
     * @param given how often each content was given, under {@code type.key}
     */
    record Ask(
            User user,
            Plan plan,
            PlanSteps steps,
            Standing standing,
            Optional<Goal> goal,
            Optional<MoneyMove> last,
            Map<String, Integer> given,
            Instant now,
            LocalDate today) {
        Cadence cadence() {
            return goal.map(set -> set.terms().cadence()).orElse(Cadence.MONTHLY);
        }

        int cycle() {
            return 1
                    + given.entrySet().stream()
                            .filter(entry -> entry.getKey().startsWith("do."))
                            .mapToInt(Map.Entry::getValue)
                            .sum();
        }
    }

    private final Ids ids;
    private final Texts texts;
    private final MoveContent content;

    MoveMaker(Ids ids, Texts texts, MoveContent content) {
        this.ids = ids;
        this.texts = texts;
        this.content = content;
    }

    MoneyMove make(Ask ask) {
        LocalDate anchor = anchor(ask);
        return new MoneyMove(
                ask.user().key(),
                ids.next("mmv_"),
                dueDay(ask, anchor),
                anchor,
                ask.cadence(),
                ask.goal().map(Goal::id),
                MoveStatus.SCHEDULED,
                List.of(doTask(ask), chosen(ask, TaskType.LEARN), chosen(ask, TaskType.MIND)),
                ask.now());
    }

    private static LocalDate anchor(Ask ask) {
        return ask.goal()
                .map(goal -> goal.terms().nextMoveDate())
                .or(() -> lastOfSeries(ask).map(MoneyMove::anchorDay))
                .orElse(ask.today());
    }

    private static LocalDate dueDay(Ask ask, LocalDate anchor) {
        LocalDate first = ask.goal().isPresent() ? anchor.minusDays(1) : anchor;
        LocalDate after = lastOfSeries(ask).map(MoneyMove::dueDay).orElse(first);
        return ask.cadence().next(anchor, after, ask.today());
    }

    /** The newest cycle, when it was made for the goal that counts: another goal starts a series of its own. */
    private static Optional<MoneyMove> lastOfSeries(Ask ask) {
        return ask.last().filter(move -> move.goalId().equals(ask.goal().map(Goal::id)));
    }

    private Task doTask(Ask ask) {
        DoTask task = DoTask.of(ask.plan(), ask.steps(), ask.standing(), ask.cadence());
        Language language = ask.user().language();
        MoneyFormat format = MoneyFormat.of(language, ask.user().currency());
        Map<String, String> words = new HashMap<>(Map.of(
                "amount", format.writeShort(task.amount()),
                "goal", goalName(ask, language),
                "percent", format.percent(ask.standing().percent())));
        task.debt().ifPresent(debt -> words.put("debt", debt));
        String path = "moves.do." + task.key();
        int wordings = texts.list(language, path).size();
        // Cycle by cycle the next one: the same amount is asked for in other words than the last time.
        long wording = (MoveContent.chance(ask.user().key().userId(), task.key()) + ask.cycle()) % wordings;
        String title = texts.fill(language, path + "." + wording, words);
        return task(TaskType.DO, task.key(), title, Optional.of(task));
    }

    private String goalName(Ask ask, Language language) {
        return ask.goal()
                .map(goal -> goal.terms().name())
                .orElseGet(() -> texts.get(
                        language, "plan.goal_names." + ask.standing().type().code()));
    }

    private Task chosen(Ask ask, TaskType type) {
        MoveProfile profile =
                MoveProfile.of(ask.steps(), ask.standing(), ask.user().personality());
        List<MoveContent.Item> items = type == TaskType.LEARN ? content.learn() : content.mind();
        String key =
                MoveContent.choose(items, type, ask.given(), profile, seed(ask)).key();
        String title = texts.get(ask.user().language(), "moves." + type.code() + "." + key);
        return task(type, key, title, Optional.empty());
    }

    private static String seed(Ask ask) {
        return ask.user().key().userId() + "\n" + ask.cycle();
    }

    private Task task(TaskType type, String key, String title, Optional<DoTask> move) {
        return new Task(
                ids.next("tsk_"),
                type,
                key,
                title,
                move.map(DoTask::amount),
                move.map(DoTask::movesMoney).orElse(false),
                TaskStatus.PENDING,
                Optional.empty());
    }
}
