package com.ozzieapp.transactions.parsing.table;

import com.ozzieapp.transactions.parsing.Unreadable;
import java.util.ArrayList;
import java.util.List;

/** The rows of a document in which anything stands. */
record Sheet(List<Line> lines) {
    Sheet {
        lines = List.copyOf(lines);
    }

    int width() {
        return lines.stream().mapToInt(Line::width).max().orElse(0);
    }

    /** Collects the rows of one sheet after the other; the limits hold for all of them together. */
    static final class Builder {
        private final List<Line> lines = new ArrayList<>();
        private int rows;
        private int filled;

        /** @throws Unreadable when there is more than is read at once */
        void add(List<Cell> cells) {
            int width = Math.min(cells.size(), Limits.COLUMNS);
            while (width > 0 && cells.get(width - 1).isBlank()) {
                width--;
            }
            if (width == 0) {
                return;
            }
            Line line = new Line(cells.subList(0, width));
            rows++;
            filled += line.filled();
            if (rows > Limits.ROWS || filled > Limits.FILLED_CELLS) {
                throw Limits.exceeded();
            }
            lines.add(line);
        }

        /** What was added since the last sheet. */
        Sheet next() {
            Sheet sheet = new Sheet(lines);
            lines.clear();
            return sheet;
        }
    }
}
