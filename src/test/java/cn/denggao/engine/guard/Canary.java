package cn.denggao.engine.guard;

/** A class that hostile files name. Whoever loads it leaves a mark. */
public class Canary {

	static {
		System.setProperty(CanaryMark.NAME, "loaded");
	}

}
