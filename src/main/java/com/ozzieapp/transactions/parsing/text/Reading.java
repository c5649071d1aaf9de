package com.ozzieapp.transactions.parsing.text;

import com.ozzieapp.transactions.parsing.ParseContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A message with all that was recognised in it: what each of its tokens is. Everything after it works on ranges of
 * tokens, from the first to before the last.
 */
final class Reading {
    private final Vocabulary words;
    private final List<Token> tokens;
    private final ParseContext context;
    private final List<DateMention> dates;
    private final List<Amount> amounts;
    private final List<Placed> cues = new ArrayList<>();
    private final BitSet taken;
    private final BitSet commas = new BitSet();
    private final BitSet links = new BitSet();
    private final BitSet clauses = new BitSet();
    private final BitSet content = new BitSet();
    private final BitSet quiet = new BitSet();
    private final BitSet edges = new BitSet();

    /** A cue and where it stands. */
    record Placed(int from, int to, Cue cue) {}

    /** @param taken tokens of dates and instalments */
    Reading(
            Vocabulary words,
            List<Token> tokens,
            ParseContext context,
            List<DateMention> dates,
            List<Amount> amounts,
            BitSet taken) {
        this.words = words;
        this.tokens = tokens;
        this.context = context;
        this.dates = dates;
        this.amounts = amounts;
        this.taken = (BitSet) taken.clone();
        amounts.forEach(amount -> this.taken.set(amount.from(), amount.to()));
        markCues();
        markSeparators();
        cues.forEach(placed -> clauses.clear(placed.from() + 1, Math.max(placed.from() + 1, placed.to())));
        markContent();
    }

    private void markCues() {
        int at = 0;
        while (at < tokens.size()) {
            int from = at;
            Optional<Phrases.Found<Cue>> found =
                    taken.get(at) ? Optional.empty() : words.cues().find(tokens, at);
            found.ifPresent(cue -> cues.add(new Placed(from, cue.to(), cue.value())));
            at = Math.max(at + 1, found.map(Phrases.Found::to).orElse(0));
        }
        for (Placed placed : cues) {
            if (placed.cue() == Cue.QUESTION || placed.cue() == Cue.HYPOTHESIS) {
                clauses.set(placed.from());
            }
            boolean habit = placed.cue() == Cue.HABIT && placed.to() - placed.from() > 1;
            if (placed.cue().isVerb() || placed.cue() == Cue.REQUEST || habit) {
                quiet.set(placed.from(), placed.to());
            }
        }
    }

    private void markSeparators() {
        for (int at = 0; at < tokens.size(); at++) {
            if (taken.get(at)) {
                continue;
            }
            if (isSign(tokens.get(at)) && !opensAmount(at)) {
                commas.set(at);
            } else if (words.is(Mark.AND, tokens, at)) {
                links.set(at, words.skip(Mark.AND, tokens, at));
            } else if (words.is(Mark.CLAUSE, tokens, at)) {
                clauses.set(at);
                edges.set(at);
            }
        }
    }

    /** A mark or a picture that stands between two things. */
    private static boolean isSign(Token token) {
        boolean picture = Character.getType(token.text().codePointAt(0)) == Character.OTHER_SYMBOL;
        return token.kind() == Token.Kind.SYMBOL && (picture || ",;|•·>→/*()!?.…".contains(token.key()));
    }

    /** {@code the leggings ($118)}. */
    private boolean opensAmount(int at) {
        return tokens.get(at).is("(") && amounts.stream().anyMatch(amount -> amount.from() == at + 1);
    }

    private void markContent() {
        for (int at = 0; at < tokens.size(); at++) {
            mark(Mark.FILLER, at, quiet);
            mark(Mark.EDGE, at, edges);
            Token token = tokens.get(at);
            boolean said = token.isWord() || token.isNumber();
            content.set(at, said && !taken.get(at));
        }
    }

    private void mark(Mark mark, int at, BitSet where) {
        int to = words.skip(mark, tokens, at);
        where.set(at, to);
    }

    Vocabulary words() {
        return words;
    }

    ParseContext context() {
        return context;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<DateMention> dates() {
        return dates;
    }

    List<Amount> amounts() {
        return amounts;
    }

    List<Placed> cues() {
        return cues;
    }

    boolean isTaken(int at) {
        return taken.get(at);
    }

    boolean isComma(int at) {
        return commas.get(at);
    }

    /** {@code and}, {@code +}, {@code also}. */
    boolean isLink(int at) {
        return links.get(at);
    }

    /** Whether another clause begins here. */
    boolean isClause(int at) {
        return clauses.get(at);
    }

    /** Whether it is a word or number that may stand in a description. */
    boolean isContent(int at) {
        return content.get(at) && !links.get(at) && !(clauses.get(at) && isQuiet(at));
    }

    /** Whether it is trimmed from the ends of a description. */
    boolean isQuiet(int at) {
        return quiet.get(at) || edges.get(at) || links.get(at);
    }

    boolean isVerbOrFiller(int at) {
        return quiet.get(at);
    }

    /** Whether something is said in a range besides verbs, fillers and prepositions. */
    boolean hasContent(int from, int to) {
        for (int at = content.nextSetBit(from); at >= 0 && at < to; at = content.nextSetBit(at + 1)) {
            if (!isQuiet(at) && tokens.get(at).isWord()) {
                return true;
            }
        }
        return false;
    }
}
