package com.ozzieapp.moneymoves;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Makes calls at the same time. */
final class Together {
    private Together() {}

    /** Makes a call on so many threads at once and gives what each answered. */
    static <T> List<T> run(int threads, Supplier<T> call) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        CountDownLatch ready = new CountDownLatch(threads);
        Callable<T> waiting = () -> {
            ready.countDown();
            ready.await();
            return call.get();
        };
        try {
            List<Future<T>> calls = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                calls.add(executor.submit(waiting));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> made : calls) {
                answers.add(made.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
