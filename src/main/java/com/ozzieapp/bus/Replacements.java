package com.ozzieapp.bus;

import com.ozzieapp.contract.AnswerRule;
import com.ozzieapp.contract.BusContract;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Which services are asked of an extension first. */
public final class Replacements {
    public static final Replacements NONE = new Replacements(Map.of());

    private final Map<Address, Replacement> byService;

    private Replacements(Map<Address, Replacement> byService) {
        this.byService = Map.copyOf(byService);
    }

    /**
     * Makes those whose address is not the service's own.
     *
     * @param addresses for each service the one that is asked first
     * @param contract compiled only when a service is replaced: that takes a while of the start
     */
    public static Replacements of(
            Map<Address, String> addresses, Supplier<BusContract> contract, MeterRegistry metrics) {
        Map<Address, String> replaced = new EnumMap<>(addresses);
        replaced.entrySet()
                .removeIf(entry -> entry.getValue().equals(entry.getKey().text()));
        if (replaced.isEmpty()) {
            return NONE;
        }
        BusContract rules = contract.get();
        Map<Address, Replacement> byService = new EnumMap<>(Address.class);
        replaced.forEach((service, address) -> {
            AnswerRule rule = rules.answerOf(service.text())
                    .orElseThrow(() -> new IllegalStateException("asyncapi.yaml lacks " + service.text()));
            byService.put(service, new Replacement(service, address, rule, metrics));
        });
        return new Replacements(byService);
    }

    Optional<Replacement> find(Address service) {
        return Optional.ofNullable(byService.get(service));
    }
}
