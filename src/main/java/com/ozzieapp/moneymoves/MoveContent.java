package com.ozzieapp.moneymoves;

import com.ozzieapp.intake.GoalType;
import com.ozzieapp.users.Personality;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What can be learnt and thought about, and whom each suits. The wording is in the languages' texts under the same
 * keys.
 *
 * @param learn the {@code learn} tasks
 * @param mind the {@code mind} tasks
 */
public record MoveContent(List<Item> learn, List<Item> mind) {
    private static final String RESOURCE = "texts/moves.yaml";

    /**
     * One content and its tags.
     *
     * @param personalities those it suits especially; none: all alike
     * @param situations when it suits; none: at any time
     */
    public record Item(String key, Set<GoalType> goals, Set<Personality> personalities, Set<String> situations) {
        /** How well it suits: the goal first, then the situation, then the personality. */
        int fit(MoveProfile profile) {
            int personality = personalities.contains(profile.personality()) ? 2 : personalities.isEmpty() ? 1 : 0;
            return (goals.contains(profile.goal()) ? 100 : 0) + situation(profile) * 3 + personality;
        }

        /** What speaks to a pressing need suits better than what speaks to any number of others. */
        private int situation(MoveProfile profile) {
            if (situations.isEmpty()) {
                return 3;
            }
            long met =
                    situations.stream().filter(profile.situations()::contains).count();
            boolean presses = situations.stream().anyMatch(profile::presses);
            return met == 0 ? 0 : (int) (3 + Math.min(met, 2)) + (presses ? 2 : 0);
        }
    }

    public MoveContent {
        learn = List.copyOf(learn);
        mind = List.copyOf(mind);
    }

    /** Reads the tags from the class path. */
    public static MoveContent load() {
        try (InputStream stream = MoveContent.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            Map<?, ?> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(stream));
            return new MoveContent(items(root.get("learn")), items(root.get("mind")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Chooses what suits best among what was given least often, so that nothing is repeated until all was given. The
     * same user, cycle and history give the same choice.
     *
     * @param given how often each was given, under {@code type.key}
     * @param seed of user and cycle: decides between what suits equally well
     */
    static Item choose(List<Item> items, TaskType type, Map<String, Integer> given, MoveProfile profile, String seed) {
        return items.stream()
                .min(Comparator.comparingInt((Item item) -> given.getOrDefault(type.code() + "." + item.key(), 0))
                        .thenComparing(item -> -item.fit(profile))
                        .thenComparing(item -> chance(seed, item.key())))
                .orElseThrow();
    }

    /** A number that looks random and is always the same for the same texts. */
    static long chance(String seed, String key) {
        CRC32 crc = new CRC32();
        crc.update((seed + "\n" + key).getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private static List<Item> items(@Nullable Object yaml) {
        List<Item> items = new ArrayList<>();
        ((Map<?, ?>) Objects.requireNonNull(yaml)).forEach((key, value) -> {
            Map<?, ?> tags = (Map<?, ?>) value;
            items.add(new Item(
                    key.toString(),
                    tags(tags, "goals").stream().map(GoalType::of).collect(Collectors.toUnmodifiableSet()),
                    tags(tags, "personalities").stream().map(Personality::of).collect(Collectors.toUnmodifiableSet()),
                    Set.copyOf(tags(tags, "situations"))));
        });
        return items;
    }

    private static List<String> tags(Map<?, ?> tags, String name) {
        return ((List<?>) Objects.requireNonNull(tags.get(name), name))
                .stream().map(Object::toString).toList();
    }
}
