package com.ozzieapp.users;

import com.ozzieapp.http.WireTimes;
import io.vertx.core.json.JsonObject;

/** A user's wire form. */
public final class UserJson {
    private UserJson() {}

    public static JsonObject write(User user) {
        return new JsonObject()
                .put("id", user.key().userId())
                .put("external_user_id", user.externalUserId().orElse(null))
                .put("name", user.name().orElse(null))
                .put("email", user.email().orElse(null))
                .put("phone", user.phone().orElse(null))
                .put("language", user.language().code())
                .put("currency", user.currency())
                .put("timezone", user.timezone())
                .put("onboarding_stage", user.onboardingStage().code())
                .put("personality_type", write(user.personality()))
                .put("points", user.points())
                .put("bot_paused", user.botPaused())
                .put("created_via", user.createdVia())
                .put("created_at", WireTimes.write(user.createdAt()))
                .put("updated_at", WireTimes.write(user.updatedAt()));
    }

    /** Null on the wire until the user was profiled. */
    public static @org.jspecify.annotations.Nullable String write(Personality personality) {
        return personality == Personality.NONE ? null : personality.code();
    }
}
