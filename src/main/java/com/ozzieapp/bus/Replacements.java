package com.ozzieapp.bus;

import com.ozzieapp.contract.AnswerRule;
import com.ozzieapp.contract.BusContract;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which services are asked of an extension first. */
public final class Replacements {
    public static final Replacements NONE = new Replacements(Map.of());

    private final Map<Address, Replacement> byService;

    private Replacements(Map<Address, Replacement> byService) {
        this.byService = Map.copyOf(byService);
    }

    /** @param addresses for each service the address that is asked first; its own means that it is not replaced */
    public static Replacements of(Map<Address, String> addresses, BusContract contract, MeterRegistry metrics) {
        Map<Address, Replacement> byService = new EnumMap<>(Address.class);
        addresses.forEach((service, address) -> {
            if (!address.equals(service.text())) {
                AnswerRule rule = contract.answerOf(service.text())
                        .orElseThrow(() -> new IllegalStateException("asyncapi.yaml lacks " + service.text()));
                byService.put(service, new Replacement(service, address, rule, metrics));
            }
        });
        return new Replacements(byService);
    }

    Optional<Replacement> find(Address service) {
        return Optional.ofNullable(byService.get(service));
    }
}
