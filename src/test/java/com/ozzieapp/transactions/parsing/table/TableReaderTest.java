package com.ozzieapp.transactions.parsing.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided over a whole sheet, and what is left out of it. */
class TableReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 5, 5);
    private static final ParseContext ENGLISH = new ParseContext(Language.EN, "USD", TODAY);
    private static final ParseContext PORTUGUESE = new ParseContext(Language.PT, "BRL", TODAY);
    private static final TableReader READER = new TableReader(LexiconCategorizer.load());

    private static List<Candidate> read(ParseContext context, String... lines) {
        return READER.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), context);
    }

    private static long signedCents(Candidate candidate) {
        long cents = candidate.amount().cents();
        return candidate.category() == Category.INCOME ? cents : -cents;
    }

    @Test
    void aDayAboveTwelveSettlesTheOrderOfAllDates() {
        List<Candidate> read =
                read(ENGLISH, "Date,Description,Amount", "03/04/2025,Bakery,-1.00", "13/04/2025,Bakery,-2.00");

        assertThat(read).extracting(Candidate::date).contains(LocalDate.of(2025, 4, 3));
    }

    @Test
    void rowsInTheOrderOfTimeSettleTheOrderOfDayAndMonth() {
        List<Candidate> read = read(
                ENGLISH,
                "Date,What,Amount",
                "03/04/2025,Bakery,-1.00",
                "10/04/2025,Bus,-2.00",
                "02/05/2025,Rent,-3.00");

        assertThat(read).extracting(Candidate::date).startsWith(LocalDate.of(2025, 4, 3), LocalDate.of(2025, 4, 10));
    }

    @Test
    void noRowLiesInTheFutureWhenItNeedNot() {
        List<Candidate> read = read(PORTUGUESE, "Data;Descrição;Valor", "04/12/2025;Padaria;-1,00");

        assertThat(read).extracting(Candidate::date).containsExactly(LocalDate.of(2025, 4, 12));
    }

    @Test
    void theUsersHabitSettlesWhatNothingElseDoes() {
        String row = "02/03/2025;Bakery;-1.00";

        assertThat(read(ENGLISH, "Date;What;Amount", row).get(0).date()).isEqualTo(LocalDate.of(2025, 2, 3));
        assertThat(read(PORTUGUESE, "Data;O quê;Valor", row).get(0).date()).isEqualTo(LocalDate.of(2025, 3, 2));
    }

    @Test
    void aDateWithoutYearIsTheLastSuchDay() {
        List<Candidate> read = read(PORTUGUESE, "data;o quê;valor", "20/12;Presente;100,00", "03/05;Padaria;10,00");

        assertThat(read)
                .extracting(Candidate::date)
                .containsExactly(LocalDate.of(2024, 12, 20), LocalDate.of(2025, 5, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56-|-123456",
                "-1.234,56|-123456",
                "(1.234,56)|-123456",
                "R$ -1.234,56|-123456",
                "-R$1.234,56|-123456",
                "1 234,56 D|-123456",
                "1.234,56 C|123456",
                "+ R$ 12|1200",
                "1.234 CR|123400",
                "12,5 DR|-1250",
                "0,05-|-5",
                "−7,00|-700"
            })
    void readsAmountsInAnySpelling(String written, long cents) {
        List<Candidate> read =
                read(PORTUGUESE, "Data;Histórico;Valor", "13/04/2025;Zorvik;" + written, "14/04/2025;Vlemp;-9,99");

        assertThat(signedCents(read.get(0))).isEqualTo(cents);
    }

    @Test
    void oneAmountTellsHowTheOthersGroup() {
        List<Candidate> read = read(ENGLISH, "Date;What;Amount", "13/04/2025;Sofa;-1.234", "14/04/2025;Bread;-2,50");

        assertThat(read.get(0).amount().cents()).isEqualTo(123_400);
    }

    @Test
    void leavesOutWhatIsNoTransaction() {
        List<Candidate> read = read(
                PORTUGUESE,
                "Data;Histórico;Valor;Situação",
                "01/04/2025;SALDO ANTERIOR;500,00;",
                "13/04/2025;Padaria;-1,00;Efetivado",
                "Data;Histórico;Valor;Situação",
                "14/04/2025;Mercado;-2,00;Pendente",
                "15/04/2025;Estacionamento;0,00;Efetivado",
                "16/04/2025;Total Energies Posto;-3,00;Efetivado",
                "30/04/2025;Subtotal;-4,00;",
                ";TOTAL;-4,00;");

        assertThat(read).extracting(Candidate::description).containsExactly("Padaria", "Total Energies Posto");
    }

    @Test
    void theBalanceTellsTheWayOfAmountsWithoutSigns() {
        List<Candidate> read = read(
                ENGLISH,
                "Date,Description,Amount,Balance",
                "2025-04-01,Opening balance,,100.00",
                "2025-04-02,Zorvik,20.00,120.00",
                "2025-04-03,Quixel,50.00,70.00",
                "2025-04-04,Vlemp,30.00,40.00");

        assertThat(read).extracting(TableReaderTest::signedCents).containsExactly(2000L, -5000L, -3000L);
    }

    @Test
    void theBalanceTellsThatSpendingHasNoMinus() {
        List<Candidate> read = read(
                ENGLISH,
                "Date,Description,Amount,Balance",
                "2025-04-02,Zorvik,-20.00,120.00",
                "2025-04-03,Quixel,50.00,70.00",
                "2025-04-04,Vlemp,-30.00,100.00");

        assertThat(read).extracting(TableReaderTest::signedCents).containsExactly(2000L, -5000L, 3000L);
    }

    @Test
    void aBalanceThatDoesNotAddUpCostsConfidence() {
        String[] agreeing = {
            "Date,What,Amount,Balance",
            "2025-04-02,Bus,-1.00,9.00",
            "2025-04-03,Bus,-2.00,7.00",
            "2025-04-04,Bus,-3.00,4.00"
        };
        String[] disagreeing = {
            "Date,What,Amount,Balance",
            "2025-04-02,Bus,-1.00,9.00",
            "2025-04-03,Bus,-2.00,8.50",
            "2025-04-04,Bus,-3.00,1.00"
        };

        int sure = read(ENGLISH, agreeing).get(0).confidencePercent();
        int unsure = read(ENGLISH, disagreeing).get(0).confidencePercent();

        assertThat(sure).isGreaterThan(90);
        assertThat(unsure).isLessThan(70);
    }

    @Test
    void purchasesOnOneSideTellWhichSignIsSpending() {
        List<Candidate> card =
                read(ENGLISH, "Date,What,Amount", "2025-04-02,Netflix,9.99", "2025-04-03,Refund Zara,-5.00");
        List<Candidate> bank =
                read(ENGLISH, "Date,What,Amount", "2025-04-02,Netflix,-9.99", "2025-04-03,Refund Zara,5.00");

        assertThat(card).extracting(TableReaderTest::signedCents).containsExactly(-999L, 500L);
        assertThat(bank).extracting(TableReaderTest::signedCents).containsExactly(-999L, 500L);
    }

    @Test
    void takesTheCategoryTheSheetStates() {
        List<Candidate> read = read(
                ENGLISH,
                "Date,What,Category,Amount",
                "2025-04-02,Zorvik,Groceries,-9.99",
                "2025-04-03,Netflix,Shopping,-5.00",
                "2025-04-03,Zorvik,Income,-5.00");

        assertThat(read)
                .extracting(Candidate::category)
                .containsExactly(Category.FOOD, Category.ENTERTAINMENT, Category.OTHER);
    }

    @Test
    void readsCountedDaysAndAnnouncedDelimiters() {
        List<Candidate> read = read(PORTUGUESE, "sep=;", "Data;Descrição;Valor", "45748;Padaria;-1,00");

        assertThat(read).extracting(Candidate::date).containsExactly(LocalDate.of(2025, 4, 1));
    }

    @Test
    void datesAListWithoutDaysTodayAndIsUnsureOfIt() {
        List<Candidate> read = read(PORTUGUESE, "o quê;valor", "Aluguel;1.200,00", "Luz;150,00", "Total;1.350,00");

        assertThat(read).extracting(Candidate::date).containsExactly(TODAY, TODAY);
        assertThat(read).allSatisfy(one -> assertThat(one.confidencePercent()).isLessThan(50));
    }

    @Test
    void eachRowHasTheCurrencyItSays() {
        List<Candidate> read = read(
                PORTUGUESE,
                "Data;Descrição;Valor;Moeda",
                "13/04/2025;Hotel;-10,00;EUR",
                "13/04/2025;Almoço;-10,00;BRL",
                "13/04/2025;Táxi;US$ -10,00;");

        assertThat(read).extracting(Candidate::currency).containsExactly("EUR", "BRL", "USD");
    }
}
