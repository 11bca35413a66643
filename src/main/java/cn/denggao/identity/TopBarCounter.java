package cn.denggao.identity;

import cn.denggao.kernel.Actor;

/** A link with a number in the top bar, such as open tasks or unread notices. */
public interface TopBarCounter {

	/** Message key of the label. */
	String key();

	/** Page that lists what is counted. */
	String path();

	/** Smaller stands further left. */
	int order();

	/** Whether this person sees the link at all. */
	default boolean isFor(Actor actor) {
		return true;
	}

	/** Whether the link is there although there are none. */
	default boolean showsNone() {
		return true;
	}

	/** How many there are for this person. */
	long countFor(Actor actor);

}
