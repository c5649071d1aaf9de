package com.ozzieapp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.ozzieapp.bus.Address;
import com.ozzieapp.bus.Topic;
import com.ozzieapp.events.EventType;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract of the bus, the code and the REST contract name the same addresses and events. */
class EventContractTest {
    private static final JsonObject CHANNELS = BusMessages.DOCUMENT.getJsonObject("channels");
    private static final List<String> TYPES =
            Arrays.stream(EventType.values()).map(EventType::code).toList();

    private static Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        for (String name : CHANNELS.fieldNames()) {
            String address = CHANNELS.getJsonObject(name).getString("address");
            if (address != null) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    @Test
    void namesEveryAddressOfTheHouseAndNoOther() {
        Stream<String> services = Arrays.stream(Address.values()).map(Address::text);
        Stream<String> topics = Stream.of(Topic.EVENTS, Topic.ofEvents("{type}"), Topic.COMMITTED, Topic.ANNOUNCED)
                .map(Topic::text);

        assertThat(addresses())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(services, topics).toList());
    }

    @Test
    void namesEveryTypeOfEventAndNoOther() {
        JsonArray offered = CHANNELS.getJsonObject("eventsOfType")
                .getJsonObject("parameters")
                .getJsonObject("type")
                .getJsonArray("enum");

        assertThat(offered.stream().map(Object::toString)).containsExactlyElementsOf(TYPES);
        for (String channel : List.of("events", "eventsOfType")) {
            assertThat(CHANNELS.getJsonObject(channel).getJsonObject("messages").fieldNames())
                    .containsExactlyElementsOf(TYPES);
        }
    }

    @Test
    void namesTheTypesThatTheRestContractNames() {
        JsonObject openApi = ContractFile.openApi().parse();
        JsonArray ofEvents = openApi.getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject("EventType")
                .getJsonArray("enum");

        assertThat(ofEvents.stream().map(Object::toString)).containsExactlyElementsOf(TYPES);
    }

    @Test
    void hasAnExampleOfEachTypeThatNoOtherTypeTakes() {
        for (String type : TYPES) {
            JsonObject example = BusMessages.example(type);

            assertThat(example.getString("type")).isEqualTo(type);
            assertThat(BusMessages.rule(type).brokenBy(new JsonObject(), example))
                    .isEmpty();
            assertThat(TYPES.stream()
                            .filter(other -> BusMessages.rule(other)
                                    .brokenBy(new JsonObject(), example)
                                    .isEmpty()))
                    .containsExactly(type);
        }
    }
}
