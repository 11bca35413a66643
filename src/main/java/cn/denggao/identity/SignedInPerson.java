package cn.denggao.identity;

import java.util.Set;

import cn.denggao.kernel.Actor;

/** What every proof of a sign-in tells, whatever way the person came in. */
public interface SignedInPerson {

	Actor actor();

	/** The engine groups of the person. */
	Set<String> groups();

}
