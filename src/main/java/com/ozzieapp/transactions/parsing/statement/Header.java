package com.ozzieapp.transactions.parsing.statement;

import com.ozzieapp.transactions.parsing.page.Folded;
import com.ozzieapp.transactions.parsing.page.Line;
import com.ozzieapp.transactions.parsing.page.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The head of a table, and which of its columns an amount below stands in. */
record Header(List<Place> places) {
    /** A column and where its head stands. */
    record Place(Column column, Word word) {}

    static Optional<Header> of(Line line) {
        List<Place> places = new ArrayList<>();
        for (Word word : line.words()) {
            Column.of(Folded.squashed(word.text())).ifPresent(column -> places.add(new Place(column, word)));
        }
        Set<Column> columns = new HashSet<>();
        places.forEach(place -> columns.add(place.column()));
        boolean amounts = columns.stream().anyMatch(Column::holdsAmounts);
        boolean mostly = places.size() * 2 > line.words().size();
        return columns.contains(Column.DATE) && amounts && mostly
                ? Optional.of(new Header(List.copyOf(places)))
                : Optional.empty();
    }

    boolean has(Column column) {
        return places.stream().anyMatch(place -> place.column() == column);
    }

    /** The column whose head is nearest by its right edge, its left edge or its middle. */
    Column columnOf(Word amount) {
        return places.stream()
                .filter(place -> place.column().holdsAmounts())
                .min(Comparator.comparingInt(place -> away(place.word(), amount)))
                .map(Place::column)
                .orElse(Column.AMOUNT);
    }

    private static int away(Word head, Word amount) {
        int edges = Math.min(Math.abs(head.right() - amount.right()), Math.abs(head.left() - amount.left()));
        return Math.min(edges, Math.abs(head.centre() - amount.centre()));
    }
}
