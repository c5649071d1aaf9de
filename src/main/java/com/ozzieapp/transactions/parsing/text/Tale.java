package com.ozzieapp.transactions.parsing.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells by the grammar before an amount whether it is a tale of something else than the writer's own money: what others
 * buy and earn, and clauses with a verb that is none of paying.
 */
final class Tale {
    /** Words that mean "I" or "we" may stand this far after a verb. */
    private static final int OBJECT_WORDS = 2;

    private static final int SHORTEST_VERB = 4;

    private static final Pattern ENGLISH = Pattern.compile(".+ed");
    private static final Pattern PORTUGUESE =
            Pattern.compile(".+(ou|iu|aram|eram|iram|ava|avam|ando|endo|indo|asse|arei|erei|irei)");
    private static final Pattern SPANISH =
            Pattern.compile(".+(ó|aron|ieron|aba|aban|ando|iendo|ará|erá|irá|arán|erán)");

    private final Reading reading;
    private final Vocabulary words;
    private final Clauses clauses;

    Tale(Reading reading) {
        this.reading = reading;
        this.clauses = new Clauses(reading);
        this.words = reading.words();
    }

    /** {@code my brother bought a car for 9000}, {@code o Zé gastou 50}. */
    boolean isOfOthers(Item item) {
        for (int at = item.amount().from() - 1; at > item.from(); at--) {
            if (words.is(Mark.OTHERS, reading.tokens(), at)) {
                return isSubject(subject(at, item), isPast(at)) && !isToMe(at) && !isGift(at, at + 1, item);
            }
        }
        return false;
    }

    /** {@code dad sent 200}, {@code meu pai mandou 200 pra mim}: for whom, if not for the writer, would be said. */
    boolean isGift(Reading.Placed verb, Item item) {
        return verb.cue() == Cue.GIVEN && isGift(verb.from(), verb.to(), item);
    }

    private boolean isGift(int verb, int to, Item item) {
        boolean given = words.cues()
                .find(reading.tokens(), verb)
                .filter(found -> found.value() == Cue.GIVEN)
                .isPresent();
        int after = item.amount().to();
        boolean away =
                words.is(Mark.TOWARD, reading.tokens(), after) && !words.is(Mark.ME, reading.tokens(), after + 1);
        int subject = subject(verb, item);
        boolean someone = verb > item.from() && words.is(Mark.PERSON, reading.tokens(), subject) && !isWithMe(subject);
        return given && someone && to == item.amount().from() && !away;
    }

    /** Where the word stands that may be the subject of a verb: before its adverbs and auxiliaries. */
    private int subject(int verb, Item item) {
        int at = verb - 1;
        while (at > item.from() && words.is(Mark.ADVERB, reading.tokens(), at)) {
            at--;
        }
        return at;
    }

    private boolean isSubject(int at, boolean past) {
        Token token = reading.tokens().get(at);
        if (!token.isWord() || reading.isTaken(at) || isWithMe(at)) {
            return false;
        }
        return words.is(Mark.PERSON, reading.tokens(), at) || (past && isNoun(at)) || isName(at);
    }

    /** The present is written like the participle: {@code a conta de luz paga 120} is the writer's. */
    private boolean isPast(int verb) {
        return words.bendsVerbs() && !reading.tokens().get(verb).key().endsWith("a");
    }

    private boolean isNoun(int at) {
        boolean place = at > 0 && words.is(Mark.ITEM_LINK, reading.tokens(), at - 1);
        boolean cue = words.cues().find(reading.tokens(), at).isPresent();
        return reading.isContent(at) && !reading.isQuiet(at) && !place && !cue;
    }

    private boolean isName(int at) {
        Token token = reading.tokens().get(at);
        boolean capital = Character.isUpperCase(token.text().charAt(0))
                && token.text().length() > 1
                && Character.isLowerCase(token.text().charAt(1));
        return capital && isNoun(at) && !words.knows(token.key());
    }

    /** {@code me and my wife}. */
    private boolean isWithMe(int at) {
        for (int link = Math.max(1, at - 2); link < at; link++) {
            if (reading.isLink(link) && words.is(Mark.ME, reading.tokens(), link - 1)) {
                return true;
            }
        }
        return false;
    }

    /** {@code paid me}, {@code me pagó}, {@code bought from me}. */
    private boolean isToMe(int verb) {
        int last = Math.min(reading.tokens().size() - 1, verb + OBJECT_WORDS);
        for (int at = verb - 1; at <= last; at++) {
            if (words.is(Mark.ME, reading.tokens(), at)) {
                return true;
            }
        }
        return false;
    }

    /** {@code her wedding cost 30k}: what others' things cost them, unless it is the writer who gives or pays it. */
    boolean isTheirs(Item item) {
        int amount = item.amount().from();
        int verb = item.from();
        while (verb < amount && !words.is(Mark.COSTS, reading.tokens(), verb)) {
            verb++;
        }
        boolean theirs = false;
        for (int at = item.from(); at < verb; at++) {
            if (words.is(Mark.OURS, reading.tokens(), at) || isVerbOfMine(at)) {
                return false;
            }
            theirs |= words.is(Mark.THEIRS, reading.tokens(), at) || isOwner(at, item);
        }
        return theirs && verb < amount && !isToMe(verb);
    }

    private boolean isVerbOfMine(int at) {
        return words.cues()
                .find(reading.tokens(), at)
                .filter(found -> found.value() == Cue.SPENT)
                .isPresent();
    }

    /** {@code my sister's}, {@code do meu irmão}, {@code de mi prima}. */
    private boolean isOwner(int at, Item item) {
        Token token = reading.tokens().get(at);
        if (!words.bendsVerbs()) {
            boolean genitive = token.text().matches(".+['’]s");
            String person = token.key().substring(0, token.key().length() - 1);
            return genitive && words.is(Mark.PERSON, List.of(token.withKey(person)), 0);
        }
        int before = at > 0 && words.is(Mark.DETERMINER, reading.tokens(), at - 1) ? at - 2 : at - 1;
        return at > item.from() + 1
                && before > item.from()
                && words.is(Mark.PERSON, reading.tokens(), at)
                && words.is(Mark.FROM, reading.tokens(), before);
    }

    /** {@code 150 by Monday}, {@code the 900 I owe}. */
    boolean isOpen(Item item) {
        int at = item.amount().to();
        int to = words.skip(Mark.OPEN, reading.tokens(), at);
        boolean dated =
                !Within.range(reading.dates(), DateMention::from, at, to + 1).isEmpty();
        return to > at && (dated || to - at > 1);
    }

    /**
     * The word right before an amount where a clause begins with an article: {@code a creche exige 150}. It is a verb
     * unless it names a thing.
     */
    Optional<Token> verbPlace(Item item) {
        int last = item.amount().from() - 1;
        while (last > item.from() && reading.isVerbOrFiller(last)) {
            last--;
        }
        if (last <= item.from() + 1 || !words.is(Mark.DETERMINER, reading.tokens(), item.from())) {
            return Optional.empty();
        }
        boolean noun = words.is(Mark.ITEM_LINK, reading.tokens(), last - 1);
        Token token = reading.tokens().get(last);
        boolean unknown = token.isWord() && !reading.isTaken(last) && !words.knows(token.key());
        return !noun && unknown ? Optional.of(token) : Optional.empty();
    }

    /**
     * {@code o dólar fechou em 5,72}, {@code she has a dress, 80}: said without any word of paying; but a price alone
     * after a comma is that of what was done: {@code the plumber fixed it, 80}.
     */
    boolean isOfOtherThings(Item item) {
        boolean named = words.is(Mark.DETERMINER, reading.tokens(), item.from());
        boolean content = false;
        boolean priced = clauses.isAlone(item) && reading.isComma(item.amount().from() - 1);
        if (clauses.isPriceOnly(item)) {
            return false;
        }
        for (int at = item.from(); at < item.amount().from(); at++) {
            boolean verb = !priced && isVerb(at) && (words.bendsVerbs() || (named && content));
            if (verb || isPronoun(at)) {
                return !isHeading(at, item);
            }
            content |= reading.isContent(at) && !reading.isQuiet(at);
        }
        return false;
    }

    /** {@code carnival ruins me: beer 48}. */
    private boolean isHeading(int from, Item item) {
        return reading.tokens().subList(from, item.amount().from()).stream().anyMatch(token -> token.is(":"));
    }

    private boolean isVerb(int at) {
        Token token = reading.tokens().get(at);
        boolean fits = token.isWord()
                && token.text().length() > SHORTEST_VERB
                && endings().matcher(token.text()).matches();
        return fits && !words.knows(token.key()) && !reading.isTaken(at);
    }

    /** Endings that only verbs have; the English one adjectives have too. */
    private Pattern endings() {
        return switch (words.language()) {
            case EN -> ENGLISH;
            case PT -> PORTUGUESE;
            case ES -> SPANISH;
        };
    }

    /** As a subject, not after a preposition. */
    private boolean isPronoun(int at) {
        boolean object = at > 0 && words.is(Mark.ITEM_LINK, reading.tokens(), at - 1);
        return words.is(Mark.PRONOUN, reading.tokens(), at) && !object;
    }
}
