package cn.denggao.worklist;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.kernel.Actor;

/** The names under which tasks reach a person: the login and one group per role held. */
public final class Principals {

	private Principals() {
	}

	public static List<String> of(Actor actor) {
		return Stream
			.concat(Stream.of(actor.login()), actor.roles().stream().map(role -> role + "-" + actor.organisation()))
			.toList();
	}

}
