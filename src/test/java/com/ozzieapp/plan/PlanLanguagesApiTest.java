package com.ozzieapp.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.testing.Api;
import com.ozzieapp.testing.ApiTest;
import com.ozzieapp.testing.PlanningUser;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan's words in the user's language, and its money as that language writes the user's currency. */
@ApiTest
class PlanLanguagesApiTest {
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(the|your?|and|months?|income|debts?|savings?|every|payment|year|with|from|of|is|are|spending|"
                    + "expenses|week|fund|half|there|toward|no goal|January|May|June|August)\\b");
    private static final Pattern WITH_MONEY = Pattern.compile("(?:R\\$|US\\$|[$€])\\h?[\\d.,]*\\d|[\\d.,]*\\d\\h?€");

    private final Api api;

    PlanLanguagesApiTest(Api api) {
        this.api = api;
    }

    private static List<String> texts(JsonArray array) {
        return array.stream().map(Object::toString).toList();
    }

    /** What the user is told, in all five voices, with the assumptions and the titles of the explanation. */
    private List<String> told(PlanningUser user) {
        List<String> told = new ArrayList<>(texts(user.plan().getJsonArray("action_items")));
        told.addAll(texts(user.plan().getJsonArray("assumptions")));
        for (String type : List.of("optimizer", "planner", "avoider", "spender")) {
            JsonObject body = new JsonObject().put("personality_type", type);
            told.addAll(texts(
                    user.post("/plan/personalize", body).expect(200).data().getJsonArray("action_items")));
        }
        JsonArray steps = user.get("/plan/explain").expect(200).data().getJsonArray("steps");
        steps.forEach(step -> told.add(((JsonObject) step).getString("title")));
        return told;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | USD | \\$\\d{1,3}(,\\d{3})*(\\.\\d\\d)?  | .
            pt | BRL | R\\$\\h\\d{1,3}(\\.\\d{3})*(,\\d\\d)? | ,
            es | EUR | \\d{1,3}(\\.\\d{3})*(,\\d\\d)?\\h€ | ,
            es | MXN | \\$\\d{1,3}(,\\d{3})*(\\.\\d\\d)?  | .
            """)
    void tellsEverySituationInOneLanguage(String language, String currency, String money, String decimalMark) {
        Pattern otherMark = Pattern.compile(decimalMark.equals(".") ? "\\d,\\d+%" : "\\d\\.\\d+%");
        PlanSituations.all().forEach((name, steps) -> {
            PlanningUser user = PlanningUser.of(api, language, currency);
            steps.accept(user);

            List<String> told = told(user);

            assertThat(told).as(name).hasSizeGreaterThan(20).allSatisfy(text -> {
                assertThat(text).doesNotContain("{", "}", "null", "  ").matches("[\\p{Lu}\\d¡¿€R$].*[.!?]");
                assertThat(text).doesNotContainPattern(otherMark);
                assertMoneyIs(money, text);
                assertNoOtherLanguageThan(language, text);
            });
        });
    }

    private static void assertMoneyIs(String pattern, String text) {
        WITH_MONEY
                .matcher(text)
                .results()
                .forEach(amount -> assertThat(amount.group()).as(text).matches(pattern));
    }

    private static void assertNoOtherLanguageThan(String language, String text) {
        if (!language.equals("en")) {
            assertThat(text).doesNotContainPattern(ENGLISH);
        }
        assertThat(text).doesNotContainPattern(language.equals("pt") ? "[ñ¿¡]" : "[ãõç]");
    }

    @Test
    void hasAFigureInEveryActionItem() {
        PlanSituations.all().forEach((name, steps) -> {
            PlanningUser user = PlanningUser.of(api);
            steps.accept(user);

            List<String> items = texts(user.plan().getJsonArray("action_items"));

            assertThat(items)
                    .as(name)
                    .hasSizeBetween(3, 6)
                    .doesNotHaveDuplicates()
                    .allSatisfy(item -> assertThat(item).containsPattern("\\d"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | USD | $426.25 a month   | $8,700   | May 15, 2025      | August 2025
            pt | BRL | R$ 426,25 por mês | R$ 8.700 | 15 de maio de 2025 | agosto de 2025
            pt | EUR | 426,25 € por mês  | 8.700 €  | 15 de maio de 2025 | agosto de 2025
            es | EUR | 426,25 € al mes   | 8.700 €  | 15 de mayo de 2025 | agosto de 2025
            es | MXN | $426.25 al mes    | $8,700   | 15 de mayo de 2025 | agosto de 2025
            """)
    void writesMoneyAndDatesTheReadersWay(
            String language, String currency, String monthly, String target, String payDay, String month) {
        PlanningUser user = PlanningUser.of(api, language, currency);
        user.intake("3000", "2900", "savings", new JsonObject().put("next_pay_date", "2025-05-15"));

        JsonObject plan = user.makePlan();

        String items =
                String.join("\n", texts(plan.getJsonArray("action_items"))).replace('\u00a0', ' ');
        String assumptions =
                String.join("\n", texts(plan.getJsonArray("assumptions"))).replace('\u00a0', ' ');
        assertThat(items).contains(monthly).contains(payDay);
        assertThat(assumptions).contains(target);
        api.patch(user.at(""), "{\"language\": \"" + language + "\"}").expect(200);
        user.setGoal(PlanningUser.goal("savings", "XYZ", "2000"));
        String dated = String.join("\n", texts(user.makePlan().getJsonArray("action_items")));
        assertThat(dated).contains(month);
    }

    @Test
    void followsTheUserIntoAnotherLanguage() {
        PlanningUser user = PlanningUser.of(api);
        user.intake("5000", "3200", "savings");
        JsonObject english = user.makePlan();
        api.patch(user.at(""), "{\"language\": \"pt\", \"currency\": \"BRL\"}").expect(200);

        JsonObject portuguese = user.makePlan();

        assertThat(texts(portuguese.getJsonArray("action_items")))
                .doesNotContainAnyElementsOf(texts(english.getJsonArray("action_items")));
        assertThat(portuguese.getJsonObject("goal").getString("goal_name")).isEqualTo("Reserva de emergência");
        assertThat(portuguese.getJsonObject("key_metrics").encode())
                .isEqualTo(english.getJsonObject("key_metrics").encode());
        assertThat(portuguese.getString("id")).isEqualTo(english.getString("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{monthly} {x}", "$1 \\\\ %s", "<b>\"Trip\"</b>", "Água é vida 😀", "{goal}"})
    void writesAGoalsNameAsItWasGiven(String name) {
        PlanningUser user = PlanningUser.of(api);
        user.intake("5000", "3200", "savings");
        user.setGoal(PlanningUser.goal("savings", name, "5000"));

        JsonObject plan = user.makePlan();

        assertThat(plan.getJsonObject("goal").getString("goal_name")).isEqualTo(name);
        assertThat(texts(plan.getJsonArray("action_items"))).anyMatch(text -> text.contains(name));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-04, false", "2025-05-05, true", "2025-06-30, true"})
    void namesNoPayDayThatHasPassed(String payDay, boolean named) {
        PlanningUser user = PlanningUser.of(api);
        user.intake("5000", "3200", "savings", new JsonObject().put("next_pay_date", payDay));

        List<String> items = texts(user.makePlan().getJsonArray("action_items"));

        assertThat(items.stream().anyMatch(text -> text.contains("next payday, ")))
                .isEqualTo(named);
    }

    @Test
    void neverBlamesWhoIsAfraid() {
        Pattern blame = Pattern.compile("(?i)\\b(should|must|fault|blame|waste|wrong|fail|bad|careless|too much)\\b");
        for (Consumer<PlanningUser> steps : PlanSituations.all().values()) {
            PlanningUser user = PlanningUser.of(api);
            steps.accept(user);

            JsonObject plan = user.post("/plan/personalize", new JsonObject().put("personality_type", "avoider"))
                    .expect(200)
                    .data();

            assertThat(texts(plan.getJsonArray("action_items")))
                    .allSatisfy(text -> assertThat(text).doesNotContainPattern(blame));
        }
    }
}
