package cn.denggao.identity;

import java.util.function.Supplier;

import cn.denggao.kernel.Actor;

/**
 * Who acts right now: the person signed in, a visitor, or the program itself outside a
 * request.
 */
public interface CurrentActor extends Supplier<Actor> {

	/** The signed-in person's login; never empty. */
	default String login() {
		return get().login();
	}

}
