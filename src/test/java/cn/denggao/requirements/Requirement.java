package cn.denggao.requirements;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The items of the five policy documents that a test shows, by document and number such
 * as R004-10.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requirement {

	String[] value();

	/** The path of the page on which people meet it; empty if it has none of its own. */
	String page() default "";

}
