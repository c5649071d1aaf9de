package com.ozzieapp.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A test over HTTP: it is given an {@link Api} of a new tenant, and the shared server's clock stands at its start. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ApiTest.Extension.class)
public @interface ApiTest {
    /** Gives tests what they ask for. */
    final class Extension implements ParameterResolver, BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext context) {
            TestServer.shared().clock().reset();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Api.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return TestServer.shared().api();
        }
    }
}
