package com.ozzieapp.transactions.parsing.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.money.Language;
import com.ozzieapp.transactions.Category;
import com.ozzieapp.transactions.parsing.Candidate;
import com.ozzieapp.transactions.parsing.ParseContext;
import com.ozzieapp.transactions.parsing.Unreadable;
import com.ozzieapp.transactions.parsing.categories.LexiconCategorizer;
import com.ozzieapp.transactions.parsing.table.AnyStatement.Entry;
import com.ozzieapp.transactions.parsing.table.AnyStatement.Ink;
import com.ozzieapp.transactions.parsing.table.AnyStatement.Paper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the writer's habits, the rows come back as they were. */
class TableReaderProperties {
    // Without edge cases: jqwik would combine the ends of each choice to hundreds of thousands before the first try.

    private static final TableReader READER = new TableReader(LexiconCategorizer.load());
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void readsBackWhatWasWritten(@ForAll("statements") AnyStatement statement, @ForAll Language language) {
        List<Candidate> read = READER.read(statement.bytes(), new ParseContext(language, "BRL", TODAY));

        assertThat(read).extracting(TableReaderProperties::entry).isEqualTo(statement.entries());
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void answersAnyBytes(@ForAll byte[] content) {
        assertThat(readOrNothing(content)).allSatisfy(TableReaderProperties::isSound);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void answersAnyHeapOfCells(@ForAll("heaps") String text) {
        assertThat(readOrNothing(text.getBytes(StandardCharsets.UTF_8))).allSatisfy(TableReaderProperties::isSound);
    }

    private static List<Candidate> readOrNothing(byte[] content) {
        try {
            return READER.read(content, new ParseContext(Language.EN, "USD", TODAY));
        } catch (Unreadable e) {
            return List.of();
        }
    }

    private static void isSound(Candidate candidate) {
        assertThat(candidate.amount().isPositive()).isTrue();
        assertThat(candidate.currency()).matches("[A-Z]{3}");
        assertThat(candidate.description()).hasSizeLessThanOrEqualTo(Candidate.LONGEST_DESCRIPTION);
        assertThat(candidate.confidencePercent()).isBetween(0, 100);
    }

    private static Entry entry(Candidate candidate) {
        long cents = candidate.amount().cents();
        return new Entry(
                candidate.date(), candidate.category() == Category.INCOME ? cents : -cents, candidate.description());
    }

    /** The first row is one of spending on a day above 12, as nearly every statement has somewhere. */
    @Provide
    Arbitrary<AnyStatement> statements() {
        Arbitrary<List<Entry>> entries = Combinators.combine(
                        Arbitraries.longs().between(1, 9_999_999),
                        words(),
                        rows().list().ofMaxSize(12))
                .as((cents, words, rest) -> {
                    List<Entry> all = new ArrayList<>(List.of(new Entry(LocalDate.of(2025, 1, 23), -cents, words)));
                    all.addAll(rest);
                    return all;
                });
        return Combinators.combine(entries, papers(), inks()).as(AnyStatement::new);
    }

    private static Arbitrary<Entry> rows() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 360).map(FIRST_DAY::plusDays);
        Arbitrary<Long> cents =
                Arbitraries.longs().between(-99_999_999, 99_999_999).filter(one -> one != 0);
        return Combinators.combine(days, cents, words()).as(Entry::new);
    }

    /** Words of no meaning, and between them all that a delimited text can stumble over. */
    private static Arbitrary<String> words() {
        Arbitrary<String> word = Arbitraries.of("Zorvik", "Quixel", "Ñandrov", "Brüxt", "Kçãob", "Vlemp", "Drovnik");
        Arbitrary<String> between = Arbitraries.of(" ", ", ", "; ", " | ", " \"", "\" ", "' ", " & ", " (", ") ");
        return Combinators.combine(word, between, word, between, word)
                .as((one, first, two, second, three) -> one + first + two + second + three);
    }

    private static Arbitrary<Paper> papers() {
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t', '|'),
                        Arbitraries.of(true, false),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(AnyStatement.Encoding.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Paper::new);
    }

    private static Arbitrary<Ink> inks() {
        return Combinators.combine(
                        Arbitraries.of(
                                "yyyy-MM-dd",
                                "dd/MM/yyyy",
                                "MM/dd/yyyy",
                                "d/M/yy",
                                "dd.MM.yyyy",
                                "dd-MMM-yy",
                                "d MMM yyyy",
                                "MMM d, yyyy",
                                "yyyyMMdd",
                                "yyyy-MM-dd'T'10:30:00",
                                "dd/MM/yyyy 23:59"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(AnyStatement.Signs.values()),
                        Arbitraries.of("", "R$ ", "R$"),
                        Arbitraries.of(true, false))
                .as(Ink::new);
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of(
                        "Date",
                        "Valor",
                        "Concepto",
                        "Saldo",
                        "03/04/2025",
                        "3 abr",
                        "-12,50",
                        "1.234",
                        "(7)",
                        "R$ 9",
                        "=1+1",
                        "\"",
                        "\"\"",
                        "Total",
                        "D",
                        "",
                        "x",
                        "99999999999999999999",
                        "2025-02-30",
                        "-",
                        "!Type:Bank",
                        "<OFX>")
                .list()
                .ofMaxSize(60)
                .map(cells -> {
                    StringBuilder text = new StringBuilder();
                    for (int at = 0; at < cells.size(); at++) {
                        text.append(cells.get(at)).append(at % 4 == 3 ? "\n" : ";");
                    }
                    return text.toString();
                });
    }
}
