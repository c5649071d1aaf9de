package com.example.goalcheer;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which goals were cheered. Of the most recent ones only: a server runs for long. */
final class Cheers {
    private final Map<String, String> eventByGoal;

    Cheers(int most) {
        eventByGoal = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                return size() > most;
            }
        };
    }

    /** Whether this is the goal's first; a repeated event, known by its id, never is. */
    boolean isFirst(String goal, String event) {
        return eventByGoal.putIfAbsent(goal, event) == null;
    }

    /** It did not get through: the goal's next event may be its first. */
    void takeBack(String goal) {
        eventByGoal.remove(goal);
    }
}
