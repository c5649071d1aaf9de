package com.ozzieapp.plan;

import java.util.Map;

/** An action item before it is worded: which sentence, and its figures as the reader writes them. */
record Sentence(String key, Map<String, String> figures) {
    String in(PlanWords words) {
        return words.say(key, figures);
    }
}
