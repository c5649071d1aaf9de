package com.ozzieapp.events;

import java.util.Optional;

/** Which of a client's events are asked for. */
record EventFilter(Optional<String> type, Optional<String> userId) {}
