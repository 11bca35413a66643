package cn.denggao.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * A bean that plays: with invented people, scores and numbers. It exists where the
 * database is that of a demonstration, and nowhere else.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(prefix = "spring.flyway.placeholders", name = "demonstration", havingValue = "true")
public @interface DemonstrationOnly {

}
