package cn.denggao.guards.violations.modules.outer;

import cn.denggao.guards.violations.modules.inner.hidden.Secret;

/** Reaches into another module. */
public class Intruder {

	private final Secret secret = new Secret();

	Secret secret() {
		return secret;
	}

}
