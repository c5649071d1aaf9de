package com.ozzieapp.transactions.parsing.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts from a list in the order of its places what lies in a range, in logarithmic time. */
final class Within {
    private Within() {}

    static <T> List<T> range(List<T> ordered, ToIntFunction<T> place, int from, int to) {
        int first = lowerBound(ordered, place, from);
        return ordered.subList(first, Math.max(first, lowerBound(ordered, place, to)));
    }

    private static <T> int lowerBound(List<T> ordered, ToIntFunction<T> place, int wanted) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(ordered.get(middle)) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
