package com.ozzieapp.model;

import java.util.List;

/**
 * What a model is asked, at temperature 0. Its parts print without their contents, which are a user's.
 *
 * @param system what it is to do
 * @param messages the conversation, the newest last; that one is the user's
 * @param images belong to the last message
 * @param maxOutputTokens after so many the answer is cut off, and so a failure
 */
public record Prompt(String system, List<Message> messages, List<Image> images, int maxOutputTokens) {
    private static final int MOST_OUTPUT_TOKENS = 16_384;
    private static final int MOST_IMAGES = 8;
    private static final long MOST_CHARACTERS = 12_000_000;

    /** Who said something. */
    public enum Role {
        USER,
        ASSISTANT
    }

    /** One turn of a conversation. */
    public record Message(Role role, String text) {
        @Override
        public String toString() {
            return "Message[role=" + role + ", text=***]";
        }
    }

    /** @param mediaType image/png, image/jpeg, image/webp or image/gif */
    public record Image(String mediaType, String base64) {
        public Image {
            if (!mediaType.matches("image/(png|jpeg|webp|gif)") || !base64.matches("[A-Za-z0-9+/]+={0,2}")) {
                throw new IllegalArgumentException("an image is base64 of " + mediaType);
            }
        }

        @Override
        public String toString() {
            return "Image[mediaType=" + mediaType + ", base64=***]";
        }
    }

    /** @throws IllegalArgumentException when it is more than any feature has reason to send: a bug of the caller's */
    public Prompt {
        messages = List.copyOf(messages);
        images = List.copyOf(images);
        if (messages.isEmpty() || messages.get(messages.size() - 1).role() != Role.USER) {
            throw new IllegalArgumentException("the last message must be the user's");
        }
        if (maxOutputTokens < 1 || maxOutputTokens > MOST_OUTPUT_TOKENS) {
            throw new IllegalArgumentException("maxOutputTokens is " + maxOutputTokens);
        }
        if (images.size() > MOST_IMAGES || characters(system, messages, images) > MOST_CHARACTERS) {
            throw new IllegalArgumentException("the prompt is too large");
        }
    }

    /** A question without a history. */
    public static Prompt of(String system, String text, int maxOutputTokens) {
        return new Prompt(system, List.of(new Message(Role.USER, text)), List.of(), maxOutputTokens);
    }

    private static long characters(String system, List<Message> messages, List<Image> images) {
        return system.length()
                + messages.stream()
                        .mapToLong(message -> message.text().length())
                        .sum()
                + images.stream().mapToLong(image -> image.base64().length()).sum();
    }

    @Override
    public String toString() {
        return "Prompt[messages=" + messages.size() + ", images=" + images.size() + ", maxOutputTokens="
                + maxOutputTokens + "]";
    }
}
